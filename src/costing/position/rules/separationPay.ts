import { fraction, roundedShare, type Fraction } from "../../../kernel/Fraction";
import { ONE } from "../../../kernel/Rate";
import type { CostRule } from "../../CostRule";
import { noteOf } from "../../Explanation";
import type { Given } from "../../input/Given";
import { payInputs, presenceInputs } from "../inputsOf";
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
      : weighted(seat, seat.annualPay, shareOfYear(seat, code), seat.employment.leaves),
  inputs: (seat) => [amount(seat), ...payInputs(seat.position), ...presenceInputs(seat.position)].map(noteOf),
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

/** What a departure in each month pays, in whole cents. */
export function departurePay(seat: Seat, code: "SEVERANCE" | "LEAVE_PAYOUT"): Float64Array {
  const share = shareOfYear(seat, code);
  return seat.annualPay.map((annual) => roundedShare(annual, share));
}

/** The share of an annual salary that a departure pays. */
function shareOfYear({ position }: Seat, code: "SEVERANCE" | "LEAVE_PAYOUT"): Fraction {
  const { fte, separation } = position;
  return code === "SEVERANCE"
    ? fraction([separation.severanceWeeks.scaled, ONE * WEEKS_A_YEAR], [fte.scaled, ONE])
    : fraction([separation.leavePayoutDays.scaled, ONE * WORKING_DAYS_A_YEAR], [fte.scaled, ONE]);
}
