import { ONE } from "../../../kernel/Rate";
import { inLowestTerms, roundedShare } from "../../../kernel/Fraction";
import { at, monthly } from "../../cells";
import type { CostRule } from "../../CostRule";
import type { Given } from "../../input/Given";
import { fractionOf, shareOfGiven, type Share, type Weight } from "../../Product";
import { WEEKS_A_YEAR, WORKING_DAYS_A_YEAR } from "../../workingYear";
import type { Position } from "../Position";
import type { Seat } from "../Seat";
import { annualPay, leavesByPay, product } from "../seatTerms";

/** What is paid to whoever leaves. */
type DeparturePay = "SEVERANCE" | "LEAVE_PAYOUT";

const paidAtDeparture = (
  code: DeparturePay,
  label: string,
  formula: string,
  amount: (seat: Seat) => Given,
): CostRule<Seat> => ({
  code,
  label,
  pool: "INTERNAL_LABOR",
  nature: "CASH",
  occurrence: "ONE_TIME",
  version: "2",
  formula,
  terms: (seat) =>
    amount(seat).scaled === 0
      ? undefined
      : product(seat, annualPay(seat), sharesOfYear(seat.position, code), departures(seat, code)),
});

/** Weeks of pay for whoever leaves; wages for the statutory charges. */
export const severance = paidAtDeparture(
  "SEVERANCE",
  "Severance pay",
  "weeks x annual salary x full-time equivalent / 52, for each departure but the planned end of a fixed term",
  (seat) => seat.position.separation.severanceWeeks,
);

/** Days of leave not taken, paid out to whoever leaves; wages for the statutory charges. */
export const leavePayout = paidAtDeparture(
  "LEAVE_PAYOUT",
  "Leave paid out",
  "days x annual salary x full-time equivalent / 260, for each departure",
  (seat) => seat.position.separation.leavePayoutDays,
);

/** What a departure in each month pays, in whole cents, at the seat's pay. */
export function departurePay(seat: Seat, code: DeparturePay): Float64Array {
  const share = inLowestTerms(fractionOf(sharesOfYear(seat.position, code), 1));
  return monthly(seat.axis, (i) =>
    isPlannedEnd(seat, code, i) ? 0 : roundedShare(at(seat.annualPay, i), share),
  );
}

/** The share of an annual salary that a departure pays. */
export function sharesOfYear({ fte, separation }: Position, code: DeparturePay): Share[] {
  const days = code === "SEVERANCE" ? separation.severanceWeeks : separation.leavePayoutDays;
  const year = code === "SEVERANCE" ? WEEKS_A_YEAR : WORKING_DAYS_A_YEAR;
  return [{ name: days.field.label, above: days.scaled, below: ONE * year, given: days }, shareOfGiven(fte)];
}

/** Departures that are paid: the planned end of a fixed term is no dismissal. */
function departures(seat: Seat, code: DeparturePay): Weight {
  const all = leavesByPay(seat);
  if (!seat.position.fixedTerm || code !== "SEVERANCE") return all;
  const series = monthly(seat.axis, (i) => (isPlannedEnd(seat, code, i) ? 0 : at(all.series, i)));
  return { ...all, name: `${all.name} before the planned end`, series };
}

const isPlannedEnd = ({ position, employment }: Seat, code: DeparturePay, index: number): boolean =>
  code === "SEVERANCE" && position.fixedTerm && index === employment.lastMonth;
