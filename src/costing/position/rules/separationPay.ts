import { ONE } from "../../../kernel/Rate";
import { productOver } from "../../../kernel/rounding";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import { fraction, type Fraction } from "../../fraction";
import type { Given } from "../../input/Given";
import { weighted, type Seat } from "../Seat";

/** A year has 52 weeks or 260 working days of pay. */
const WEEKS_A_YEAR = 52;
const WORKING_DAYS_A_YEAR = 260;

const paidAtDeparture = (
  code: "SEVERANCE" | "LEAVE_PAYOUT",
  label: string,
  formula: string,
  amount: (seat: Seat) => Given,
): CostRule<Seat> => ({
  code,
  label,
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "ONE_TIME",
  version: "1",
  formula,
  price: (seat) =>
    amount(seat).scaled === 0
      ? undefined
      : weighted(seat, departurePay(seat, code), fraction([1, 1]), seat.employment.leaves),
  inputs: (seat) =>
    [amount(seat), seat.position.salary, seat.position.fte, seat.position.turnover.value].map(noteOf),
});

/** Weeks of pay for whoever leaves; wages for the statutory charges. */
export const severance = paidAtDeparture(
  "SEVERANCE",
  "Severance pay",
  "weeks x annual salary x full-time equivalent / 52, for each departure",
  (seat) => seat.position.separation.severanceWeeks,
);

/** Days of leave not taken, paid out to whoever leaves; wages for the statutory charges. */
export const leavePayout = paidAtDeparture(
  "LEAVE_PAYOUT",
  "Leave paid out",
  "days x annual salary x full-time equivalent / 260, for each departure",
  (seat) => seat.position.separation.leavePayoutDays,
);

/** What a departure in each month pays, in cents: a price, rounded for the pay of that month. */
export function departurePay(seat: Seat, code: "SEVERANCE" | "LEAVE_PAYOUT"): Float64Array {
  const { fte, separation } = seat.position;
  const share: Fraction =
    code === "SEVERANCE"
      ? fraction([separation.severanceWeeks.scaled, ONE * WEEKS_A_YEAR], [fte.scaled, ONE])
      : fraction([separation.leavePayoutDays.scaled, ONE * WORKING_DAYS_A_YEAR], [fte.scaled, ONE]);
  return seat.annualPay.map((annual) => productOver(annual, share.numerator, share.denominator));
}
