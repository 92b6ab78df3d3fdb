import { monthOf, monthOfYear, yearOf, type Month } from "../../../kernel/Month";
import { ONE } from "../../../kernel/Rate";
import { productOver } from "../../../kernel/rounding";
import { monthAt } from "../../Axis";
import type { StatutoryRule, WageKind } from "../../statutory/Jurisdiction";
import { ruleInForce, type RuleInForce } from "../../statutory/ruleInForce";
import type { Seat } from "../Seat";

/** A rule as it is applied to a seat. */
export interface ChargedRule {
  readonly rule: StatutoryRule;
  readonly taxYearStartMonth: number;
}

/** The lines that hold each kind of wages. */
export const WAGE_LINES: Readonly<Record<WageKind, string>> = {
  SALARY: "BASE_SALARY",
  BONUS: "BONUS",
  LEAVE_PAYOUT: "LEAVE_PAYOUT",
  SEVERANCE: "SEVERANCE",
};

/** What the rule says in each month of the axis. */
export function rulesInForce(seat: Seat, { rule }: ChargedRule): (RuleInForce | undefined)[] {
  return Array.from({ length: seat.axis.length }, (_, i) =>
    ruleInForce(rule, monthAt(seat.axis, i), seat.position.employer),
  );
}

/** Whether a tax year starts at an index of the axis. */
export const startsTaxYear = (seat: Seat, { taxYearStartMonth }: ChargedRule, index: number): boolean =>
  monthOfYear(monthAt(seat.axis, index)) === taxYearStartMonth;

/**
 * Wages of the current tax year that an incumbent was paid before the seat's first month, in cents: as given, or the
 * salary of the months since the hire or the start of the tax year.
 */
export function incumbentWages({ position }: Seat, { taxYearStartMonth }: ChargedRule): number {
  if (position.seat.state !== "INCUMBENT") return 0;
  if (position.seat.wagesToDate !== undefined) return position.seat.wagesToDate.scaled;
  const since = Math.max(taxYearStart(position.start, taxYearStartMonth), position.seat.hireDate);
  return productOver(position.salary.scaled * (position.start - since), position.fte.scaled, 12 * ONE);
}

/** The first month of the tax year that a month falls in. */
const taxYearStart = (month: Month, firstMonth: number): Month =>
  monthOf(monthOfYear(month) >= firstMonth ? yearOf(month) : yearOf(month) - 1, firstMonth);
