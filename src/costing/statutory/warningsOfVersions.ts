import { printDay } from "../../kernel/Day";
import type { Warning } from "../Warning";
import { printFact } from "./Condition";
import { FACT_NAMES } from "./facts";
import type { Resolved } from "./resolve";
import type { StatutoryRule } from "./StatutoryRule";

/**
 * What a charge rests on that a reader should know, from the versions that applied.
 *
 * @param place where the employer's facts stand in the input: "organization.employer"
 */
export function warningsOfVersions(
  rule: StatutoryRule,
  applied: readonly Resolved[],
  place: string,
): Warning[] {
  return [
    ...unconfirmed(rule, applied),
    ...defaultRate(rule, applied, place),
    ...conflicting(rule, applied),
    ...assumed(rule, applied, place),
    ...employerLevel(rule, applied),
  ];
}

function unconfirmed(rule: StatutoryRule, applied: readonly Resolved[]): Warning[] {
  const version = applied.find((resolved) => resolved.version.projection)?.version;
  if (version === undefined) return [];
  const message = `${rule.name}: the rate from ${printDay(version.from)} is a potential value, not yet fixed by law.`;
  const advice = version.notes ?? "Check the agency's notice.";
  return [{ code: "UNCONFIRMED_RATE", subject: rule.id, message, advice }];
}

function defaultRate(rule: StatutoryRule, applied: readonly Resolved[], place: string): Warning[] {
  if (!rule.experienceRated || applied.length === 0) return [];
  if (applied.some(({ override }) => override !== undefined)) return [];
  const message = `${rule.name}: ${rule.rateMeaning ?? "a default rate"} is used.`;
  const advice = `Use your rate notice: ${place}.rateOverrides: [{ ruleId: "${rule.id}", rate: ... }].`;
  return [{ code: "DEFAULT_RATE", subject: rule.id, message, advice }];
}

function conflicting(rule: StatutoryRule, applied: readonly Resolved[]): Warning[] {
  const found = applied.find(
    ({ version, override }) => override === undefined && version.candidates.length > 0,
  );
  if (found === undefined) return [];
  const { candidates, notes } = found.version;
  const message = `${rule.name}: published readings of the rate conflict: ${candidates.join(", ")}.`;
  const advice = notes ?? "Check the agency's notice.";
  return [{ code: "CONFLICTING_RATES", subject: rule.id, message, advice }];
}

function assumed(rule: StatutoryRule, applied: readonly Resolved[], place: string): Warning[] {
  const facts = applied.flatMap(({ decisions }) => decisions.filter(({ origin }) => origin === "ASSUMED"));
  const said = new Map(
    facts.map(({ fact, value }) => [fact, `${FACT_NAMES[fact]}: ${printFact(fact, value)}`]),
  );
  if (said.size === 0) return [];
  const message = `${rule.name}: not stated and therefore assumed: ${[...said.values()].join("; ")}.`;
  const advice = `State it in ${place}.`;
  return [{ code: "FACT_ASSUMED", subject: rule.id, message, advice }];
}

function employerLevel(rule: StatutoryRule, applied: readonly Resolved[]): Warning[] {
  if (rule.basis === "EMPLOYEE_WAGES" || applied.every(({ excluded }) => excluded)) return [];
  const message = `${rule.name} is charged on the employer as a whole: what is shown is the effect of this employee, with them less without.`;
  const advice = "State what the employer pays or owes for everybody else; it decides the effect.";
  return [{ code: "EMPLOYER_LEVEL", subject: rule.id, message, advice }];
}
