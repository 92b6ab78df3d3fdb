import type { CostRule } from "../../CostRule";
import { shareOfGiven } from "../../Product";
import type { Seat } from "../Seat";
import { employed, paid, product, risingPrice } from "../seatTerms";

/** Pay for being reachable out of hours: wages like the salary. */
export const onCallPay: CostRule<Seat> = {
  code: "ON_CALL",
  label: "On-call pay",
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "RECURRING",
  version: "1",
  formula:
    "weekly amount x weeks a year / 12, in months employed (cash view: by payday, as the salary); raised as stated",
  terms: (seat) => {
    const { onCall } = seat.position;
    if (onCall === undefined || onCall.weeklyAmount.scaled === 0) return undefined;
    return product(
      seat,
      risingPrice(seat, onCall.weeklyAmount, onCall.increase),
      [shareOfGiven(onCall.weeksPerYear), seat.payCalendar.part],
      paid(seat, employed(seat)),
    );
  },
};
