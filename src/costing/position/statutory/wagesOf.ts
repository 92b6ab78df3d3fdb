import { indexOf, type Axis } from "../../Axis";
import { at, constant, sumOf, type Cells } from "../../cells";
import type { CostLine } from "../../CostLine";
import { MONTH_OF_YEAR } from "../../Product";
import type { StatutoryRule, WageKind } from "../../statutory/Jurisdiction";
import { departurePay } from "../rules/separationPay";
import type { Seat } from "../Seat";
import { employed, memoCells, paid } from "../seatTerms";
import { stayersOf } from "./stayersOf";
import { WAGE_LINES, type Wages, type WagesOfOne } from "./Wages";

/** The wages of a seat whose wage lines are priced. */
export function wagesOf(seat: () => Seat): Wages {
  const certain = (rule: StatutoryRule): Cells => {
    const { axis, lines } = seat();
    return wagesIn(axis, lines, rule, ALL_KINDS, () => deductionsOf(seat()));
  };
  return {
    certain: shared(certain),
    ofOne: shared((rule) => wagesOfOne(seat(), rule)),
    stayers: stayersOf(seat),
  };
}

const ALL_KINDS: readonly WageKind[] = ["SALARY", "BONUS", "LEAVE_PAYOUT", "SEVERANCE"];

/** What the employee in a seat pays before tax, in whole cents by month. */
export function deductionsOf(seat: Seat): Cells {
  const { preTaxDeductions: annual } = seat.position;
  const { axis, payCalendar } = seat;
  if (annual.scaled === 0) return axis.months();
  const amount = { name: annual.field.label, cents: constant(axis, annual.scaled), notes: () => [] };
  const part = payCalendar.payments === undefined ? MONTH_OF_YEAR : payCalendar.part;
  return memoCells(seat, amount, [part], paid(seat, employed(seat)));
}

/** Works something out once for all rules that count the same wages. */
function shared<T>(work: (rule: StatutoryRule) => T): (rule: StatutoryRule) => T {
  const known = new Map<string, T>();
  return (rule) => {
    const key = `${rule.wagesKey} ${rule.lessPreTaxDeductions}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const worked = work(rule);
    known.set(key, worked);
    return worked;
  };
}

/** The cents of the wages of some kinds, less what the employee pays before tax where the rule takes that off. */
function wagesIn(
  axis: Axis,
  lines: readonly CostLine[],
  rule: StatutoryRule,
  kinds: readonly WageKind[],
  deductions: () => Cells,
): Cells {
  const counted = kinds.filter((kind) => rule.countsAsWages.has(kind)).flatMap((kind) => WAGE_LINES[kind]);
  const cells = lines.filter((line) => counted.includes(line.code)).map((line) => line.cells);
  const wages = sumOf(axis, cells);
  if (!rule.lessPreTaxDeductions) return wages;
  const less = deductions();
  for (let i = 0; i < wages.length; i++) wages[i] = Math.max(0, at(wages, i) - at(less, i));
  return wages;
}

function wagesOfOne(seat: Seat, rule: StatutoryRule): WagesOfOne {
  const none = seat.axis.months();
  if (seat.steady === undefined) return { monthly: none, departure: none };
  const { lines, axis, deductions } = seat.steady.inBasis();
  const steady = wagesIn(axis, lines, rule, ["SALARY", "BONUS"], () => deductions);
  const offset = indexOf(axis, seat.axis.period.start);
  return {
    monthly: steady.subarray(offset, offset + seat.axis.length),
    departure: departureWages(seat, rule),
  };
}

/** Wages, in cents, that somebody gets on top for leaving in a month. */
function departureWages(seat: Seat, rule: StatutoryRule): Float64Array {
  const { severanceWeeks, leavePayoutDays } = seat.position.separation;
  const paid = [
    ...(severanceWeeks.scaled > 0 && rule.countsAsWages.has("SEVERANCE")
      ? [departurePay(seat, "SEVERANCE")]
      : []),
    ...(leavePayoutDays.scaled > 0 && rule.countsAsWages.has("LEAVE_PAYOUT")
      ? [departurePay(seat, "LEAVE_PAYOUT")]
      : []),
  ];
  return sumOf(seat.axis, paid);
}
