import { printMonth } from "../../kernel/Month";
import { monthsIn, type Period } from "../../kernel/Period";
import type { Position } from "../position/Position";
import { ruleInForce } from "../statutory/ruleInForce";
import type { StatutoryRule } from "../statutory/Jurisdiction";
import type { Warning } from "../Warning";
import type { ComparisonTerms } from "./ComparisonTerms";

/** What the statutory charges of a comparison rest on that a reader should know, once for each rule. */
export function statutoryWarnings({ plans, horizon }: ComparisonTerms): Warning[] {
  const warnings = new Map<string, Warning>();
  for (const position of plans.flatMap((plan) => plan.positions)) {
    if (position.jurisdictions.length === 0) warnings.set(position.title, withoutJurisdiction(position));
    for (const rule of position.jurisdictions.flatMap((jurisdiction) => jurisdiction.rules)) {
      for (const warning of warningsOf(rule, position, horizon))
        warnings.set(`${warning.code} ${rule.id}`, warning);
    }
  }
  return [...warnings.values()];
}

function warningsOf(rule: StatutoryRule, position: Position, horizon: Period): Warning[] {
  const months = monthsIn(horizon).map((month) => ({
    month,
    inForce: ruleInForce(rule, month, position.employer),
  }));
  const projected = months.find(({ inForce }) => inForce?.projected);
  const unconfirmed = months.find(({ inForce }) => inForce?.version.projection);
  const warnings: Warning[] = [];
  if (projected !== undefined) {
    const message = `${rule.name}: from ${printMonth(projected.month)} on, the last known rate and wage base are used; the law for those months is not in the rule data.`;
    warnings.push({
      code: "PROJECTED",
      subject: rule.id,
      message,
      advice: "Expect wage bases to rise; update the rule data when they are published.",
    });
  }
  if (unconfirmed?.inForce !== undefined) {
    const message = `${rule.name}: the rate from ${printMonth(unconfirmed.inForce.version.from)} is a potential value, not yet fixed by law.`;
    warnings.push({
      code: "UNCONFIRMED_RATE",
      subject: rule.id,
      message,
      advice: unconfirmed.inForce.version.notes ?? "Check the agency's notice.",
    });
  }
  if (rule.experienceRated && !position.employer.rateOverrides.has(rule.id)) {
    const message = `${rule.name}: ${rule.rateMeaning ?? "a default rate"} is used.`;
    const advice = `Use your rate notice: organization.employer.rateOverrides: [{ ruleId: "${rule.id}", rate: ... }].`;
    warnings.push({ code: "DEFAULT_RATE", subject: rule.id, message, advice });
  }
  return warnings;
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
