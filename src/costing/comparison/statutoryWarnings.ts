import { monthOfDay } from "../../kernel/Day";
import { addMonths, printMonth } from "../../kernel/Month";
import { overlapOf, type Period } from "../../kernel/Period";
import { axisOver, indexOf, monthAt, type Axis } from "../Axis";
import type { Position } from "../position/Position";
import { resolvedMonths, type ResolvedMonth } from "../position/statutory/resolvedMonths";
import type { StatutoryRule } from "../statutory/StatutoryRule";
import { printCondition } from "../statutory/Condition";
import { warningsOfVersions } from "../statutory/warningsOfVersions";
import type { Warning } from "../Warning";
import type { ComparisonTerms } from "./ComparisonTerms";

/** What the statutory charges of a comparison rest on that a reader should know, once for each rule. */
export function statutoryWarnings({ plans, horizon, calendar }: ComparisonTerms): Warning[] {
  const warnings = new Map<string, Warning>();
  const axis = axisOver(horizon, calendar);
  for (const position of plans.flatMap((plan) => plan.positions)) {
    const shown = overlapOf(horizon, periodOf(position, horizon));
    if (position.jurisdictions.length === 0) warnings.set(position.title, withoutJurisdiction(position));
    for (const rule of position.jurisdictions.flatMap((jurisdiction) => jurisdiction.rules)) {
      for (const warning of warningsOf(rule, position, axis, shown))
        warnings.set(`${warning.code} ${rule.id}`, warning);
    }
  }
  return [...warnings.values()];
}

const periodOf = ({ start, end }: Position, horizon: Period): Period => ({ start, end: end ?? horizon.end });

function warningsOf(rule: StatutoryRule, position: Position, axis: Axis, shown: Period): Warning[] {
  const [first, end] = [indexOf(axis, shown.start), indexOf(axis, shown.end)];
  if (first >= end) return [];
  const months = resolvedMonths(axis, position, rule, first, end);
  const applied = [...new Set(months.flatMap((month) => (month === undefined ? [] : [month.resolved])))];
  return [
    ...unknownBefore(rule, axis, months, first, end),
    ...projectedFrom(rule, axis, months),
    ...warningsOfVersions(rule, applied, "organization.employer"),
    ...crossings(rule, axis, months),
  ];
}

/** Months before the first version cannot be priced: they are named, never left out in silence. */
function unknownBefore(
  rule: StatutoryRule,
  axis: Axis,
  months: readonly (ResolvedMonth | undefined)[],
  first: number,
  end: number,
): Warning[] {
  const known = months.findIndex((month) => month !== undefined);
  const last = (known < 0 ? end : known) - 1;
  if (last < first) return [];
  const begins =
    rule.versions[0] === undefined ? addMonths(monthAt(axis, last), 1) : monthOfDay(rule.versions[0].from);
  const message = `${rule.name}: the rule data begins with ${printMonth(begins)}, so nothing is charged from ${printMonth(monthAt(axis, first))} to ${printMonth(monthAt(axis, last))}.`;
  const advice = "Start the seat later, or give the charge of those months as otherEmployerCharges.";
  return [{ code: "NO_RULE_DATA", subject: rule.id, message, advice }];
}

function projectedFrom(
  rule: StatutoryRule,
  axis: Axis,
  months: readonly (ResolvedMonth | undefined)[],
): Warning[] {
  const index = months.findIndex((month) => month?.projected === true);
  if (index < 0) return [];
  const message = `${rule.name}: from ${printMonth(monthAt(axis, index))} on, the last known rate and wage base are used; the law for those months is not in the rule data.`;
  const advice = "Expect wage bases to rise; update the rule data when they are published.";
  return [{ code: "PROJECTED", subject: rule.id, message, advice }];
}

/** The first month in which the headcount makes the rule charge otherwise than in the month before. */
function crossings(
  rule: StatutoryRule,
  axis: Axis,
  months: readonly (ResolvedMonth | undefined)[],
): Warning[] {
  for (let i = 1; i < months.length; i++) {
    const [before, after] = [months[i - 1]?.resolved, months[i]?.resolved];
    if (after === undefined || before?.version !== after.version) continue;
    if (before.excluded === after.excluded && before.rate === after.rate) continue;
    const decided = after.decisions.find(({ fact }) => fact === "headcount");
    if (decided === undefined) continue;
    const condition = rule.conditions.find(({ field }) => field === "headcount");
    const asked = condition === undefined ? decided.condition : printCondition(condition);
    const message = `${rule.name}: the headcount of ${String(decided.value)} in ${printMonth(monthAt(axis, i))} changes what is charged from that month on (${asked}).`;
    const advice =
      "Check how the law counts employees, and from when: averages and look-back periods differ.";
    return [{ code: "THRESHOLD_CROSSED", subject: rule.id, message, advice }];
  }
  return [];
}

/** A position without a place of work has no payroll taxes, unless something of the caller's stands for them. */
function withoutJurisdiction(position: Position): Warning {
  const stated =
    position.otherCharges.length > 0 || position.benefits?.contents.has("LEGALLY_REQUIRED") === true;
  return {
    code: "NO_JURISDICTION",
    subject: position.title,
    message: `${position.title} has no place of work: ${stated ? "its payroll taxes are what you stated" : "no payroll taxes are priced"}.`,
    advice: "Give jurisdiction, for example US-CA.",
  };
}
