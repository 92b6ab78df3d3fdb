import type { CostRule } from "../../CostRule";
import { flatPrice, MONTH_OF_YEAR, shareOfGiven } from "../../Product";
import type { EmployerCharge } from "../Position";
import type { Seat } from "../Seat";
import { centsOfLines, employed, product } from "../seatTerms";

/** Workers' compensation and whatever else the employer is charged that the rule data does not hold. */
export const employerCharge = ({ label, basis }: EmployerCharge): CostRule<Seat> => ({
  code: "EMPLOYER_CHARGE",
  label,
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "2",
  formula:
    "rateOfPay" in basis
      ? "(base salary + bonus + on-call pay) x rate"
      : "annual amount / 12, in months employed",
  terms: (seat) => {
    if ("annualAmount" in basis)
      return product(seat, flatPrice(seat, basis.annualAmount), [MONTH_OF_YEAR], employed(seat));
    const pay = centsOfLines(seat, ["BASE_SALARY", "BONUS", "ON_CALL"]);
    return product(seat, pay, [shareOfGiven(basis.rateOfPay)], undefined);
  },
});
