import { addDays, printDay, type Day } from "../../kernel/Day";
import type { ProblemCode } from "../../kernel/Problem";
import { lowestConfidence, type Confidence } from "../Source";
import type { EmployerFacts } from "./EmployerFacts";
import { needsOtherCharges } from "./employee/chargeCredit";
import { FACT_NAMES, type Fact } from "./facts";
import type { Jurisdiction } from "./Jurisdiction";
import { factFor, resolveOnce, type Resolved } from "./resolve";
import type { StatutoryRule } from "./StatutoryRule";

/** Something without which a rule cannot be applied as the caller wants it. */
export interface Demand {
  readonly code: ProblemCode;
  readonly message: string;
  readonly advice: string;
  readonly value: string | undefined;
  /** Where the answer to it belongs in an input. */
  readonly place: readonly string[];
}

/**
 * What a rule still needs for the days from one to another: a rate of the employer's own, a fact; or what the caller
 * refuses: too little confidence, days beyond the last version.
 *
 * @param given facts that will be known when the rule is applied, though they are not stated
 */
export function demandsOf(
  rule: StatutoryRule,
  jurisdiction: Jurisdiction,
  employer: EmployerFacts,
  days: { readonly first: Day; readonly last: Day },
  given: readonly Fact[],
): Demand[] {
  if (!mayDemand(rule, employer)) return NOTHING;
  const versions = rule.versions.filter(({ from, until }, index) => {
    const isLast = index === rule.versions.length - 1;
    return from <= days.last && (isLast || until === undefined || until > days.first);
  });
  const resolved = versions.map((version) => resolveOnce(rule, version, employer));
  const missing = new Set(resolved.flatMap((each) => each.missing).filter((fact) => !given.includes(fact)));
  return [
    ...resolved
      .filter(({ rateNeeded }) => rateNeeded)
      .slice(-1)
      .map((each) => rateDemand(rule, jurisdiction, each)),
    ...[...missing].map((fact) => factDemand(rule, fact)),
    ...beyondDemand(rule, employer, days.last),
    ...confidenceDemand(rule, employer, resolved),
    ...(needsOtherCharges(rule, employer) ? [otherChargesDemand(rule)] : []),
  ];
}

const NOTHING: Demand[] = [];

/** Whether a rule can need anything: most have a rate, and ask for nothing that is not assumed. */
function mayDemand(rule: StatutoryRule, { beyond, minConfidence }: EmployerFacts): boolean {
  if (beyond.mode === "REFUSE" || minConfidence !== undefined) return true;
  const known = needy.get(rule) ?? isNeedy(rule);
  needy.set(rule, known);
  return known;
}

const needy = new WeakMap<StatutoryRule, boolean>();

const isNeedy = (rule: StatutoryRule): boolean =>
  rule.kind === "CREDIT" ||
  rule.payrollInput !== undefined ||
  rule.versions.some(({ rateRequired }) => rateRequired) ||
  rule.conditions.some(({ field }) => factFor(rule, field, {}) === undefined) ||
  (rule.tierBy !== undefined && rule.tierBy !== "weeklyEarnings" && rule.assumed[rule.tierBy] === undefined);

function rateDemand(rule: StatutoryRule, { name }: Jurisdiction, { version }: Resolved): Demand {
  const readings =
    version.candidates.length === 0 ? "" : ` Readings conflict: ${version.candidates.join(", ")}.`;
  return {
    code: "REQUIRED",
    message: `Rate needed: ${name}, ${rule.name}; your rate notice has it.${readings}`,
    advice: `Give employer.rateOverrides: [{ ruleId: "${rule.id}", rate: ... }].`,
    value: rule.id,
    place: ["employer", "rateOverrides"],
  };
}

const factDemand = (rule: StatutoryRule, fact: Fact): Demand => ({
  code: "REQUIRED",
  message: `${rule.name} (${rule.id}) depends on a fact that is missing: ${FACT_NAMES[fact]}.`,
  advice: fact === "workLocation" ? workLocationsAsked(rule) : `Give employer.${fact}.`,
  value: rule.id,
  place: fact === "workLocation" ? [fact] : ["employer", fact],
});

/** The rule asks for a place, and names it. */
const workLocationsAsked = ({ conditions }: StatutoryRule): string =>
  `Give workLocation: ${conditions.flatMap(({ field, value }) => (field === "workLocation" ? [String(value)] : [])).join(", ")}, or name the jurisdiction around it instead.`;

function beyondDemand(rule: StatutoryRule, { beyond }: EmployerFacts, last: Day): Demand[] {
  const until = rule.versions.at(-1)?.until;
  if (beyond.mode !== "REFUSE" || until === undefined || last < until) return [];
  const message = `${rule.name} (${rule.id}) is known until ${printDay(addDays(until, -1))}, and ${printDay(last)} lies beyond it.`;
  const advice = "Ask for earlier days, or say beyondLastVersion: PROJECT or INDEX.";
  const place = ["employer", "beyondLastVersion"];
  return [{ code: "OUT_OF_RANGE", message, advice, value: printDay(last), place }];
}

const ORDER: readonly Confidence[] = ["UNVERIFIED", "SECONDARY", "SOURCED"];

function confidenceDemand(
  rule: StatutoryRule,
  { minConfidence }: EmployerFacts,
  resolved: readonly Resolved[],
): Demand[] {
  if (minConfidence === undefined) return [];
  const found = lowestConfidence(
    resolved
      .filter(({ excluded }) => !excluded)
      .map(({ version, override }) => (override === undefined ? version.confidence : version.baseConfidence)),
  );
  if (found === undefined || ORDER.indexOf(found) >= ORDER.indexOf(minConfidence)) return [];
  const message = `${rule.name} (${rule.id}) rests on figures that are ${found}, less than ${minConfidence}.`;
  const advice = rule.experienceRated
    ? "Give the rate of your own notice in employer.rateOverrides, or accept less with minConfidence."
    : "Accept less with minConfidence, or confirm the figure at its source and add it to the rule data.";
  const place = ["employer", "minConfidence"];
  return [{ code: "UNSUPPORTED", message, advice, value: found, place }];
}

const otherChargesDemand = (rule: StatutoryRule): Demand => ({
  code: "REQUIRED",
  message: `${rule.name} (${rule.id}) is left by what everybody else's charges use of it, which is missing.`,
  advice: `Give employer.otherCharges: [{ ruleId: "${rule.appliesTo.join(", ")}", annualAmount: ... }].`,
  value: rule.id,
  place: ["employer", "otherCharges"],
});
