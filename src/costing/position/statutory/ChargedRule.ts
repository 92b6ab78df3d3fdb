import { monthOf, monthOfYear, yearOf, type Month } from "../../../kernel/Month";
import { ONE } from "../../../kernel/Rate";
import { productOver } from "../../../kernel/rounding";
import { monthAt } from "../../Axis";
import { constant, sumOf, type Cells } from "../../cells";
import { MONTH_OF_YEAR } from "../../Product";
import type { Jurisdiction, StatutoryRule, WageKind } from "../../statutory/Jurisdiction";
import { ruleInForce, type RuleInForce } from "../../statutory/ruleInForce";
import type { Seat } from "../Seat";
import { employed, memoCells, paid } from "../seatTerms";

/** A rule as it is applied to a seat: what it says in each month of the axis. */
export interface ChargedRule {
  readonly rule: StatutoryRule;
  readonly taxYearStartMonth: number;
  readonly inForce: readonly (RuleInForce | undefined)[];
}

/** Wages that a rule charges in each month, in cents before the rate: whole where who is in the seat is certain. */
export type ChargedWages = Float64Array;

/** The lines that hold each kind of wages. */
export const WAGE_LINES: Readonly<Record<WageKind, readonly string[]>> = {
  SALARY: ["BASE_SALARY", "ON_CALL"],
  BONUS: ["BONUS"],
  LEAVE_PAYOUT: ["LEAVE_PAYOUT"],
  SEVERANCE: ["SEVERANCE"],
};

/** A rule of a jurisdiction, with what it says in each month of a seat's axis. */
export function chargedRule(
  { axis, position }: Pick<Seat, "axis" | "position">,
  rule: StatutoryRule,
  { taxYearStartMonth }: Jurisdiction,
): ChargedRule {
  const inForce = Array.from({ length: axis.length }, (_, i) =>
    ruleInForce(rule, monthAt(axis, i), position.employer),
  );
  return { rule, taxYearStartMonth, inForce };
}

/** Whether a tax year starts at an index of the axis. */
export const startsTaxYear = (
  seat: Pick<Seat, "axis">,
  { taxYearStartMonth }: Pick<ChargedRule, "taxYearStartMonth">,
  index: number,
): boolean => monthOfYear(monthAt(seat.axis, index)) === taxYearStartMonth;

/** The cents of the wages of some kinds, less what the employee pays before tax where the rule takes that off. */
export function wagesOf(
  seat: Pick<Seat, "axis">,
  lines: Seat["lines"],
  { rule }: ChargedRule,
  kinds: readonly WageKind[],
  deductions: () => Cells,
): Cells {
  const counted = kinds.filter((kind) => rule.countsAsWages.has(kind)).flatMap((kind) => WAGE_LINES[kind]);
  const wages = sumOf(
    seat.axis,
    lines.filter((line) => counted.includes(line.code)).map((line) => line.cells),
  );
  if (!rule.lessPreTaxDeductions || !kinds.includes("SALARY")) return wages;
  const less = deductions();
  return wages.map((cents, i) => Math.max(0, cents - (less[i] ?? 0)));
}

/** What the employee in a seat pays before tax, in whole cents by month. */
export function deductionsOf(seat: Seat): Cells {
  const { preTaxDeductions: annual } = seat.position;
  const { axis, payCalendar } = seat;
  if (annual.scaled === 0) return new Float64Array(axis.length);
  const amount = { name: annual.field.label, cents: constant(axis, annual.scaled), notes: () => [] };
  const part = payCalendar.payments === undefined ? MONTH_OF_YEAR : payCalendar.part;
  return memoCells(seat, amount, [part], paid(seat, employed(seat)));
}

/**
 * Wages of the current tax year that an incumbent was paid before the seat's first month, in cents: as given, or the
 * salary of the months since the hire or the start of the tax year.
 */
export function incumbentWages(
  { position }: Pick<Seat, "position">,
  { taxYearStartMonth }: ChargedRule,
): number {
  if (position.seat.state !== "INCUMBENT") return 0;
  if (position.seat.wagesToDate !== undefined) return position.seat.wagesToDate.scaled;
  const since = Math.max(taxYearStart(position.start, taxYearStartMonth), position.seat.hireDate);
  return productOver(position.salary.scaled * (position.start - since), position.fte.scaled, 12 * ONE);
}

/** The first month of the tax year that a month falls in. */
const taxYearStart = (month: Month, firstMonth: number): Month =>
  monthOf(monthOfYear(month) >= firstMonth ? yearOf(month) : yearOf(month) - 1, firstMonth);
