import type { CostRule } from "../../CostRule";
import { shareOfGiven } from "../../Product";
import type { Seat } from "../Seat";
import { annualPay, employedByPay, paid, product } from "../seatTerms";

/** What everybody thinks a hire costs; nothing is paid while the seat is empty. */
export const baseSalary: CostRule<Seat> = {
  code: "BASE_SALARY",
  label: "Base salary",
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "2",
  formula:
    "annual salary x full-time equivalent / 12, in months employed (cash view: a 26th or 52nd for each payday of somebody paid by the fortnight or week); raised as stated",
  terms: (seat) =>
    product(
      seat,
      annualPay(seat),
      [shareOfGiven(seat.position.fte), seat.payCalendar.part],
      paid(seat, employedByPay(seat)),
    ),
};
