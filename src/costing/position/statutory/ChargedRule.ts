import { addMonths, monthOf, monthOfYear, yearOf, type Month } from "../../../kernel/Month";
import { ONE } from "../../../kernel/Rate";
import { productOver } from "../../../kernel/rounding";
import { indexOf, type Axis } from "../../Axis";
import type { Jurisdiction, StatutoryRule } from "../../statutory/Jurisdiction";
import { rateFor } from "../../statutory/ruleInForce";
import type { Position } from "../Position";

/** A rule as it is applied to a seat: what it says in each month of the axis. */
export interface ChargedRule {
  readonly rule: StatutoryRule;
  readonly taxYearStartMonth: number;
  /** Rate in millionths; 0 in months that the rule data does not cover. */
  readonly rates: Float64Array;
  /** Wages of the tax year up to which the rule charges, in cents; without limit where there is no wage base. */
  readonly bases: Float64Array;
}

/** Wages that a rule charges in each month, in cents before the rate: whole where who is in the seat is certain. */
export type ChargedWages = Float64Array;

/** A rule of a jurisdiction, with what it says in each month of a position's axis. */
export function chargedRule(
  axis: Axis,
  { employer }: Position,
  rule: StatutoryRule,
  { taxYearStartMonth }: Jurisdiction,
): ChargedRule {
  const rates = axis.months();
  const bases = axis.months();
  for (const version of rule.versions) {
    // A later version takes over from its first month; the last one holds on beyond its end.
    const from = indexOf(axis, version.from);
    rates.fill(rateFor(rule, version, employer), from);
    bases.fill(version.wageBase ?? Infinity, from);
  }
  return { rule, taxYearStartMonth, rates, bases };
}

/** The index of the first month of the tax year after the one that an index falls in. */
export function nextTaxYear(
  axis: Axis,
  { taxYearStartMonth }: Pick<ChargedRule, "taxYearStartMonth">,
  index: number,
): number {
  const month = addMonths(axis.period.start, index);
  return index + 12 - ((monthOfYear(month) - taxYearStartMonth + 12) % 12);
}

/** Whether a tax year starts at an index of the axis. */
export const startsTaxYear = (
  axis: Axis,
  { taxYearStartMonth }: Pick<ChargedRule, "taxYearStartMonth">,
  index: number,
): boolean => monthOfYear(addMonths(axis.period.start, index)) === taxYearStartMonth;

/**
 * Wages of the current tax year that an incumbent was paid before the seat's first month, in cents: as given, or the
 * salary of the months since the hire or the start of the tax year.
 */
export function incumbentWages(position: Position, { taxYearStartMonth }: ChargedRule): number {
  const { seat, start, salary, fte } = position;
  if (seat.state !== "INCUMBENT") return 0;
  if (seat.wagesToDate !== undefined) return seat.wagesToDate.scaled;
  const since = Math.max(taxYearStart(start, taxYearStartMonth), seat.hireDate);
  return productOver(salary.scaled * (start - since), fte.scaled, 12 * ONE);
}

/** The first month of the tax year that a month falls in. */
const taxYearStart = (month: Month, firstMonth: number): Month =>
  monthOf(monthOfYear(month) >= firstMonth ? yearOf(month) : yearOf(month) - 1, firstMonth);
