import { indexOf, type Axis } from "../../Axis";
import { at, constant, sumOf, type Cells } from "../../cells";
import type { CostLine } from "../../CostLine";
import { MONTH_OF_YEAR } from "../../Product";
import type { StatutoryRule } from "../../statutory/StatutoryRule";
import { departurePay } from "../rules/separationPay";
import type { Seat } from "../Seat";
import { employed, memoCells, paid } from "../seatTerms";
import type { ChargedRule, ChargedWages } from "./ChargedRule";
import { WAGE_LINES, type Wages, type WagesOfOne } from "./Wages";

/** The wages of a seat whose wage lines are priced. */
export function wagesOf(seat: () => Seat): Wages {
  const certain = (rule: StatutoryRule): Cells => {
    const { axis, lines } = seat();
    return lessDeductions(countedIn(axis, lines, rule, ALL_WAGE_LINES), rule, deductionsOf(seat()));
  };
  const counted = shared((rule) => countedOfOne(seat(), rule));
  return {
    certain: shared(certain),
    ofOne: shared((rule, payFactor) => timesPay(seat(), rule, counted(rule), payFactor)),
    below: belowBases(),
  };
}

const ALL_WAGE_LINES = Object.values(WAGE_LINES).flat();

/** What the employee in a seat pays before tax, in whole cents by month. */
export function deductionsOf(seat: Seat): Cells {
  const { preTaxDeductions: annual } = seat.position;
  const { axis, payCalendar } = seat;
  if (annual.scaled === 0) return axis.months();
  const amount = { name: annual.field.label, cents: constant(axis, annual.scaled), notes: () => [] };
  const part = payCalendar.payments === undefined ? MONTH_OF_YEAR : payCalendar.part;
  return memoCells(seat, amount, [part], paid(seat, employed(seat)));
}

/** Works something out once for all rules that count the same wages, and for each pay factor. */
function shared<T>(
  work: (rule: StatutoryRule, payFactor: number) => T,
): (rule: StatutoryRule, payFactor?: number) => T {
  const known = new Map<string, T>();
  return (rule, payFactor = 1) => {
    const key = payFactor === 1 ? rule.wagesKey : `${rule.wagesKey} ${payFactor}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const worked = work(rule, payFactor);
    known.set(key, worked);
    return worked;
  };
}

/** Remembers what was charged of wages below some wage bases: several rules often share theirs. */
function belowBases(): Wages["below"] {
  const known: { readonly charged: ChargedRule; readonly wages: ChargedWages }[] = [];
  return (charged, work) => {
    const same = known.find((other) => chargeAlike(other.charged, charged));
    if (same !== undefined) return same.wages;
    const wages = work();
    known.push({ charged, wages });
    return wages;
  };
}

function chargeAlike(a: ChargedRule, b: ChargedRule): boolean {
  if (a.rule.wagesKey !== b.rule.wagesKey || a.taxYearStartMonth !== b.taxYearStartMonth) return false;
  if (a.rule.paidOnceToDate !== b.rule.paidOnceToDate) return false;
  const { caps, floors, exemptions, starts } = a;
  for (let i = 0; i < caps.length; i++)
    if (caps[i] !== b.caps[i] || floors[i] !== b.floors[i] || starts[i] !== b.starts[i]) return false;
  for (let i = 0; i < caps.length && (a.hasExemption || b.hasExemption); i++)
    if (exemptions[i] !== b.exemptions[i]) return false;
  return true;
}

/** The codes of the lines that each combination of kinds of wages counts. */
const countedLines = new Map<string, ReadonlySet<string>>();

function countedBy({ wagesKey, countsAsWages }: StatutoryRule): ReadonlySet<string> {
  const known = countedLines.get(wagesKey);
  if (known !== undefined) return known;
  const codes = new Set([...countsAsWages].flatMap((kind) => WAGE_LINES[kind]));
  countedLines.set(wagesKey, codes);
  return codes;
}

/** The cents of the lines of some codes, where the rule counts their kind as wages. */
function countedIn(
  axis: Axis,
  lines: readonly CostLine[],
  rule: StatutoryRule,
  codes: readonly string[],
): Cells {
  const counted = countedBy(rule);
  const wages = lines.filter(({ code }) => codes.includes(code) && counted.has(code));
  return sumOf(
    axis,
    wages.map((line) => line.cells),
  );
}

/** Takes off what the employee pays before tax, where the rule does so; never more than there is. */
function lessDeductions(wages: Cells, rule: StatutoryRule, deductions: Cells): Cells {
  if (!rule.lessPreTaxDeductions) return wages;
  for (let i = 0; i < wages.length; i++) wages[i] = Math.max(0, at(wages, i) - at(deductions, i));
  return wages;
}

/** Follows from the seat's pay, so that a replacement who is paid more or less has more or less of it. */
const BY_PAY = ["BASE_SALARY", "BONUS"];

/** What a rule counts of somebody who is paid the seat's pay, in cents by month of the axis of a steady seat. */
interface CountedOfOne {
  readonly byPay: Float64Array;
  /** The same whatever they are paid. */
  readonly onCall: Float64Array;
  /** By month of the seat's axis. */
  readonly departure: Float64Array;
}

function countedOfOne(seat: Seat, rule: StatutoryRule): CountedOfOne | undefined {
  if (seat.steady === undefined) return undefined;
  const { lines, axis } = seat.steady.inBasis();
  return {
    byPay: countedIn(axis, lines, rule, BY_PAY),
    onCall: countedIn(axis, lines, rule, ["ON_CALL"]),
    departure: departureWages(seat, rule),
  };
}

/** The wages of somebody who is paid so many times the seat's pay. */
function timesPay(
  seat: Seat,
  rule: StatutoryRule,
  counted: CountedOfOne | undefined,
  payFactor: number,
): WagesOfOne {
  if (seat.steady === undefined || counted === undefined) {
    const none = seat.axis.months();
    return { monthly: none, departure: none };
  }
  const { axis, deductions } = seat.steady.inBasis();
  const wages = axis.months();
  for (let i = 0; i < wages.length; i++) wages[i] = payFactor * at(counted.byPay, i) + at(counted.onCall, i);
  const departure = seat.axis.months();
  for (let i = 0; i < departure.length; i++) departure[i] = payFactor * at(counted.departure, i);
  const offset = indexOf(axis, seat.axis.period.start);
  return {
    monthly: lessDeductions(wages, rule, deductions).subarray(offset, offset + seat.axis.length),
    departure,
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
