import { fraction } from "../../../kernel/Fraction";
import { ONE } from "../../../kernel/Rate";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import { payInputs, presenceInputs } from "../inputsOf";
import { weighted, type Seat } from "../Seat";

/** What everybody thinks a hire costs; nothing is paid while the seat is empty. */
export const baseSalary: CostRule<Seat> = {
  code: "BASE_SALARY",
  label: "Base salary",
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "1",
  formula: "annual salary x full-time equivalent / 12, in months employed; raised as stated",
  price: (seat) =>
    weighted(
      seat,
      seat.annualPay,
      fraction([seat.position.fte.scaled, ONE], [1, 12]),
      seat.employment.employed,
    ),
  inputs: ({ position }) => [...payInputs(position), ...presenceInputs(position)].map(noteOf),
};
