import { lastDayOf, monthOfDay } from "../../../kernel/Day";
import type { Month } from "../../../kernel/Month";
import { productOver } from "../../../kernel/rounding";
import { ONE } from "../../../kernel/Rate";
import { headcountOn } from "../../HeadcountPath";
import { indexOf, monthAt, type Axis } from "../../Axis";
import { at } from "../../cells";
import { resolve, resolveOnce, type Resolved } from "../../statutory/resolve";
import type { StatutoryRule } from "../../statutory/StatutoryRule";
import { versionOn } from "../../statutory/versionOn";
import type { Position } from "../Position";

/** A rule in a month of a position. */
export interface ResolvedMonth {
  readonly resolved: Resolved;
  /** The month lies beyond the rule's last version. */
  readonly projected: boolean;
}

/**
 * What a rule says to a position in each of some months, by the law of each month's last day; `undefined` before the
 * first version. The headcount is the organization's path where it is known.
 */
export function resolvedMonths(
  axis: Axis,
  position: Position,
  rule: StatutoryRule,
  first = 0,
  end = axis.length,
): (ResolvedMonth | undefined)[] {
  const months: (ResolvedMonth | undefined)[] = new Array<undefined>(axis.length).fill(undefined);
  const headcount =
    position.headcount !== undefined && asksFor(rule, "headcount")
      ? headcountOn(axis, position.headcount)
      : undefined;
  const annualWage = asksFor(rule, "annualWage") ? annualWageOf(position) : undefined;
  let last: (ResolvedMonth & { readonly people: number }) | undefined;
  for (let i = first; i < end; i++) {
    const found = versionOn(rule, dayOf(monthAt(axis, i)), position.employer.beyond);
    if (found === undefined) continue;
    const people = headcount === undefined ? 0 : at(headcount, i);
    const { version, projected } = found;
    if (last?.resolved.version !== version || last.people !== people || last.projected !== projected) {
      const more = {
        ...(headcount === undefined ? undefined : { headcount: people }),
        ...(annualWage === undefined ? undefined : { annualWage }),
      };
      const plain = headcount === undefined && annualWage === undefined;
      const resolved = plain
        ? resolveOnce(rule, version, position.employer)
        : resolve(rule, version, {
            ...position.employer,
            stated: { ...position.employer.stated, ...more },
          });
      last = { resolved, projected, people };
    }
    months[i] = last;
  }
  return months;
}

/** Months that follow each other under one resolved version. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly resolved: Resolved;
}

/** What a rule says to a position over an axis, in stretches of months; months before the first version are in none. */
export function stretchesOf(axis: Axis, position: Position, rule: StatutoryRule): Stretch[] {
  if (!dependsOnPosition(rule) && position.employer.beyond.mode !== "INDEX")
    return rule.versions.flatMap((version, index) => {
      const next = rule.versions[index + 1];
      const from = indexOf(axis, monthOfDay(version.from));
      const end = next === undefined ? axis.length : indexOf(axis, monthOfDay(next.from));
      return from < end ? [{ from, end, resolved: resolveOnce(rule, version, position.employer) }] : [];
    });
  const stretches: { from: number; end: number; resolved: Resolved }[] = [];
  resolvedMonths(axis, position, rule).forEach((month, i) => {
    const last = stretches.at(-1);
    if (month === undefined) return;
    if (last?.resolved === month.resolved) last.end = i + 1;
    else stretches.push({ from: i, end: i + 1, resolved: month.resolved });
  });
  return stretches;
}

/** Whether the headcount or the pay of a position decides what a rule says. */
export const dependsOnPosition = (rule: StatutoryRule): boolean =>
  asksFor(rule, "headcount") || asksFor(rule, "annualWage");

const asksFor = (rule: StatutoryRule, fact: "headcount" | "annualWage"): boolean =>
  rule.tierBy === fact || rule.conditions.some(({ field }) => field === fact);

/** Full-time pay x fte, in cents: raises are left out, for a threshold once crossed stays crossed. */
const annualWageOf = ({ salary, fte }: Position): number => productOver(salary.scaled, fte.scaled, ONE);

/** The last day of a month; months are asked again and again. */
function dayOf(month: Month): ReturnType<typeof lastDayOf> {
  const known = lastDays.get(month);
  if (known !== undefined) return known;
  const day = lastDayOf(month);
  lastDays.set(month, day);
  return day;
}

const lastDays = new Map<Month, ReturnType<typeof lastDayOf>>();
