import { fraction } from "../../../kernel/Fraction";
import { ONE } from "../../../kernel/Rate";
import { constant, sumOf } from "../../cells";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import { presenceInputs } from "../inputsOf";
import type { EmployerCharge } from "../Position";
import { cellsOfLine, notesOfLines, shareOfLine, weighted, type Seat } from "../Seat";

/** Workers' compensation and whatever else the employer is charged that the rule data does not hold. */
export const employerCharge = ({ label, basis }: EmployerCharge): CostRule<Seat> => ({
  code: "EMPLOYER_CHARGE",
  label,
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "1",
  formula: "rateOfPay" in basis ? "(base salary + bonus) x rate" : "annual amount / 12, in months employed",
  price: (seat) => {
    if ("rateOfPay" in basis) {
      const pay = sumOf(seat.axis, [cellsOfLine(seat, "BASE_SALARY"), cellsOfLine(seat, "BONUS")]);
      return shareOfLine(seat, pay, fraction([basis.rateOfPay.scaled, ONE]));
    }
    return weighted(
      seat,
      constant(seat.axis, basis.annualAmount.scaled),
      fraction([1, 12]),
      seat.employment.employed,
    );
  },
  inputs: (seat) =>
    "rateOfPay" in basis
      ? [...notesOfLines(seat, ["BASE_SALARY", "BONUS"]), noteOf(basis.rateOfPay)]
      : [basis.annualAmount, ...presenceInputs(seat.position)].map(noteOf),
});
