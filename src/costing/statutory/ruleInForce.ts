import type { Month } from "../../kernel/Month";
import type { Rate } from "../../kernel/Rate";
import type { EmployerFacts } from "./EmployerFacts";
import type { RuleVersion, StatutoryRule } from "./Jurisdiction";

/** What a rule charges in some month, for some employer. */
export interface RuleInForce {
  readonly version: RuleVersion;
  /** The rate that applies to this employer. */
  readonly rate: Rate;
  /** The month lies beyond the rule's last version, which is used all the same. */
  readonly projected: boolean;
}

/** The version and rate in a month; `undefined` in months before the first version. */
export function ruleInForce(
  rule: StatutoryRule,
  month: Month,
  facts: EmployerFacts,
): RuleInForce | undefined {
  const version = rule.versions.findLast((candidate) => candidate.from <= month);
  if (version === undefined) return undefined;
  const projected = version.until !== undefined && month >= version.until;
  return { version, rate: rateFor(rule, version, facts), projected };
}

/** The rate of a version that applies to an employer. */
export function rateFor(rule: StatutoryRule, version: RuleVersion, facts: EmployerFacts): Rate {
  const override = facts.rateOverrides.get(rule.id);
  if (override !== undefined) return override.scaled as Rate;
  const holds = rule.conditions.every((condition) => facts[condition.field].value === condition.value);
  return holds ? version.rate : (version.rateOtherwise ?? (0 as Rate));
}
