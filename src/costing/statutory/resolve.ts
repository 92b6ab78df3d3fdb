import { FINE_IN_MILLIONTH, type FineRate } from "../../kernel/FineRate";
import type { Given } from "../input/Given";
import { holds, printCondition, type Condition } from "./Condition";
import { USUAL_FACTS } from "./EmployerFacts";
import { FACT_NAMES, type Fact, type Facts, type FactValue } from "./facts";
import type { RuleVersion, Terms, Tier, Variant } from "./RuleVersion";
import type { StatutoryRule, TierBy } from "./StatutoryRule";

/** A version of a rule as it binds one employer and employee: everything decided but the wages. */
export interface Resolved {
  readonly version: RuleVersion;
  /** Where a variant applies, its figures in place of the version's. */
  readonly terms: Terms;
  readonly variant: Variant | undefined;
  /** On the wages that are charged; 0 where nothing is due. */
  readonly rate: FineRate;
  /** Nothing is due, because a condition does not hold. */
  readonly excluded: boolean;
  /** The tiers of weekly earnings, where these choose the rate. */
  readonly earningsTiers: readonly Tier[];
  readonly override: Given | undefined;
  /** The rate is the employer's own, and nobody gave it. */
  readonly rateNeeded: boolean;
  readonly decisions: readonly Decision[];
  /** Facts that the rule needs and nobody stated or assumed. */
  readonly missing: readonly Fact[];
}

/** Something about the employer that decided what is charged. */
export interface Decision {
  readonly fact: Fact;
  readonly value: FactValue;
  readonly origin: "STATED" | "USUAL" | "ASSUMED";
  readonly condition: string;
  readonly holds: boolean;
}

/** What is known when a rule is resolved. */
export interface Known {
  readonly stated: Facts;
  readonly rateOverrides: ReadonlyMap<string, Given>;
}

/** A fact as stated, as usual, or as the rule assumes it. */
export function factFor(
  rule: StatutoryRule,
  fact: Fact,
  stated: Facts,
): Pick<Decision, "value" | "origin"> | undefined {
  const given = stated[fact];
  if (given !== undefined) return { value: given, origin: "STATED" };
  const usual = USUAL_FACTS[fact];
  if (usual !== undefined) return { value: usual, origin: "USUAL" };
  const assumed = rule.assumed[fact];
  return assumed === undefined ? undefined : { value: assumed, origin: "ASSUMED" };
}

/** Versions resolved for an employer already: every variation of a comparison asks for the same ones. */
const resolvedBy = new WeakMap<Known, Map<RuleVersion, Resolved>>();

/** The same, decided once for each employer. */
export function resolveOnce(rule: StatutoryRule, version: RuleVersion, known: Known): Resolved {
  const ofEmployer = resolvedBy.get(known) ?? new Map<RuleVersion, Resolved>();
  resolvedBy.set(known, ofEmployer);
  const found = ofEmployer.get(version) ?? resolve(rule, version, known);
  ofEmployer.set(version, found);
  return found;
}

/** Decides everything about a version that does not depend on wages. */
export function resolve(rule: StatutoryRule, version: RuleVersion, known: Known): Resolved {
  const { stated } = known;
  const decisions: Decision[] = [];
  const missing: Fact[] = [];
  const variant = version.variants.find(({ conditions }) => conditions.every(isMet(stated)));
  const terms: Terms = variant === undefined ? version : { ...version, ...variant.terms };
  const override = known.rateOverrides.get(rule.id);
  const excluded = !conditionsHold(rule, stated, decisions, missing);
  const isTiered = rule.tierBy !== undefined;
  const byEarnings = rule.tierBy === "weeklyEarnings" && !excluded;
  return {
    version,
    terms,
    variant,
    rate: excluded
      ? (version.rateOtherwise ?? NOTHING)
      : rateOf(rule, version, terms, known, decisions, missing),
    excluded,
    earningsTiers: byEarnings ? version.tiers : NO_TIERS,
    override,
    rateNeeded: version.rateRequired && override === undefined && !excluded && !isTiered,
    decisions,
    missing,
  };
}

const NO_TIERS: readonly Tier[] = [];

/** Whether every condition of a rule holds; each is noted. */
function conditionsHold(rule: StatutoryRule, stated: Facts, decisions: Decision[], missing: Fact[]): boolean {
  let all = true;
  for (const condition of rule.conditions) {
    const found = factFor(rule, condition.field, stated);
    const isHeld = found !== undefined && holds(condition, found.value);
    all &&= isHeld;
    if (found === undefined) missing.push(condition.field);
    else
      decisions.push({
        fact: condition.field,
        value: found.value,
        origin: found.origin,
        condition: printCondition(condition),
        holds: isHeld,
      });
  }
  return all;
}

/** The rate of a rule whose conditions hold: of the tier, of the employer's notice, or the law's. */
function rateOf(
  rule: StatutoryRule,
  version: RuleVersion,
  terms: Terms,
  { stated, rateOverrides }: Known,
  decisions: Decision[],
  missing: Fact[],
): FineRate {
  const payroll = payrollFact(rule, version);
  if (payroll !== undefined) decide(rule, payroll, stated, decisions, missing);
  if (rule.tierBy === "weeklyEarnings") return version.tiers.at(-1)?.rate ?? NOTHING;
  if (rule.tierBy !== undefined) return rateOfTier(rule, rule.tierBy, version, stated, decisions, missing);
  const override = rateOverrides.get(rule.id);
  return override === undefined
    ? (terms.rate ?? NOTHING)
    : ((override.scaled * FINE_IN_MILLIONTH) as FineRate);
}

const NOTHING = 0 as FineRate;

/** The payroll that a charge on the employer as a whole depends on. */
function payrollFact(rule: StatutoryRule, { period }: RuleVersion): Fact | undefined {
  if (rule.payrollInput !== undefined || rule.basis !== "EMPLOYER_PAYROLL") return rule.payrollInput;
  return period === "QUARTER" ? "otherQuarterlyPayroll" : "otherAnnualPayroll";
}

function decide(
  rule: StatutoryRule,
  fact: Fact,
  stated: Facts,
  decisions: Decision[],
  missing: Fact[],
): void {
  const found = factFor(rule, fact, stated);
  if (found === undefined) missing.push(fact);
  else decisions.push({ ...found, fact, condition: FACT_NAMES[fact], holds: true });
}

const isMet =
  (stated: Facts) =>
  (condition: Condition): boolean => {
    const value = stated[condition.field];
    return value !== undefined && holds(condition, value);
  };

/** The rate of the tier that a fact falls into; a fact on a bound belongs to the tier above, unless the law says below. */
function rateOfTier(
  rule: StatutoryRule,
  by: Exclude<TierBy, "weeklyEarnings">,
  { tiers }: RuleVersion,
  stated: Facts,
  decisions: Decision[],
  missing: Fact[],
): FineRate {
  const found = factFor(rule, by, stated);
  if (found === undefined || typeof found.value !== "number") {
    missing.push(by);
    return NOTHING;
  }
  const { value } = found;
  const tier = tiers.findLast(({ from }) => (rule.tierBoundsAreExclusive ? from < value : from <= value));
  const op = rule.tierBoundsAreExclusive ? "gt" : "gte";
  const condition = printCondition({ field: by, op, value: tier?.from ?? 0 });
  decisions.push({ ...found, fact: by, condition, holds: tier !== undefined });
  return tier?.rate ?? NOTHING;
}
