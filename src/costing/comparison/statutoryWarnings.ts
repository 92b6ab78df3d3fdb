import { addMonths, printMonth, type Month } from "../../kernel/Month";
import { monthsIn, overlapOf, type Period } from "../../kernel/Period";
import type { Position } from "../position/Position";
import { ruleInForce } from "../statutory/ruleInForce";
import type { StatutoryRule } from "../statutory/Jurisdiction";
import type { Warning } from "../Warning";
import type { ComparisonTerms } from "./ComparisonTerms";

/** What the statutory charges of a comparison rest on that a reader should know, once for each rule. */
export function statutoryWarnings({ plans, horizon }: ComparisonTerms): Warning[] {
  const warnings = new Map<string, Warning>();
  for (const position of plans.flatMap((plan) => plan.positions)) {
    const months = monthsIn(overlapOf(horizon, periodOf(position, horizon)));
    if (position.jurisdictions.length === 0) warnings.set(position.title, withoutJurisdiction(position));
    for (const rule of position.jurisdictions.flatMap((jurisdiction) => jurisdiction.rules)) {
      for (const warning of warningsOf(rule, position, months))
        warnings.set(`${warning.code} ${rule.id}`, warning);
    }
  }
  return [...warnings.values()];
}

const periodOf = ({ start, end }: Position, horizon: Period): Period => ({ start, end: end ?? horizon.end });

function warningsOf(rule: StatutoryRule, position: Position, months: readonly Month[]): Warning[] {
  const charged = months.map((month) => ({ month, inForce: ruleInForce(rule, month, position.employer) }));
  if (charged.length === 0) return [];
  return [
    ...unknownBefore(rule, months),
    ...projectedFrom(rule, charged.find(({ inForce }) => inForce?.projected)?.month),
    ...unconfirmed(
      rule,
      charged.map(({ inForce }) => inForce?.version).find((version) => version?.projection),
    ),
    ...defaultRate(rule, position),
  ];
}

/** Months before the first version cannot be priced: they are named, never left out in silence. */
function unknownBefore(rule: StatutoryRule, months: readonly Month[]): Warning[] {
  const [first] = rule.versions;
  const unknown = months.filter((month) => first !== undefined && month < first.from);
  const [from, last] = [unknown[0], unknown.at(-1)];
  if (from === undefined || last === undefined) return [];
  const message = `${rule.name}: the rule data begins with ${printMonth(addMonths(last, 1))}, so nothing is charged from ${printMonth(from)} to ${printMonth(last)}.`;
  const advice = "Start the seat later, or give the charge of those months as otherEmployerCharges.";
  return [{ code: "NO_RULE_DATA", subject: rule.id, message, advice }];
}

function projectedFrom(rule: StatutoryRule, month: Month | undefined): Warning[] {
  if (month === undefined) return [];
  const message = `${rule.name}: from ${printMonth(month)} on, the last known rate and wage base are used; the law for those months is not in the rule data.`;
  const advice = "Expect wage bases to rise; update the rule data when they are published.";
  return [{ code: "PROJECTED", subject: rule.id, message, advice }];
}

function unconfirmed(rule: StatutoryRule, version: StatutoryRule["versions"][number] | undefined): Warning[] {
  if (version === undefined) return [];
  const message = `${rule.name}: the rate from ${printMonth(version.from)} is a potential value, not yet fixed by law.`;
  return [
    {
      code: "UNCONFIRMED_RATE",
      subject: rule.id,
      message,
      advice: version.notes ?? "Check the agency's notice.",
    },
  ];
}

function defaultRate(rule: StatutoryRule, { employer }: Position): Warning[] {
  if (!rule.experienceRated || employer.rateOverrides.has(rule.id)) return [];
  const message = `${rule.name}: ${rule.rateMeaning ?? "a default rate"} is used.`;
  const advice = `Use your rate notice: organization.employer.rateOverrides: [{ ruleId: "${rule.id}", rate: ... }].`;
  return [{ code: "DEFAULT_RATE", subject: rule.id, message, advice }];
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
