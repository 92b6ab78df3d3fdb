import type { Cents } from "../../kernel/Cents";
import type { Condition } from "./Condition";
import { COUNT_FACTS, isAmount, type Facts } from "./facts";
import type { Jurisdiction } from "./Jurisdiction";
import type { PeriodAmounts, RuleVersion, Terms } from "./RuleVersion";
import type { StatutoryRule } from "./StatutoryRule";

type Convert = (cents: Cents) => Cents;

/** The same rules with every amount in another currency. */
export function convertJurisdiction(jurisdiction: Jurisdiction, convert: Convert): Jurisdiction {
  return { ...jurisdiction, rules: jurisdiction.rules.map((rule) => convertRule(rule, convert)) };
}

function convertRule(rule: StatutoryRule, convert: Convert): StatutoryRule {
  const isCount = COUNT_FACTS.some((fact) => fact === rule.tierBy);
  return {
    ...rule,
    conditions: rule.conditions.map((condition) => convertCondition(condition, convert)),
    assumed: convertFacts(rule.assumed, convert),
    versions: rule.versions.map((version) => convertVersion(version, isCount, convert)),
  };
}

function convertVersion(version: RuleVersion, tiersAreCounts: boolean, convert: Convert): RuleVersion {
  const tier = (from: number) => (tiersAreCounts ? from : convert(from as Cents));
  return {
    ...version,
    ...convertTerms(version, convert),
    amount: maybe(version.amount, convert),
    tiers: version.tiers.map(({ from, rate }) => ({ from: tier(from), rate })),
    variants: version.variants.map((variant) => ({
      ...variant,
      conditions: variant.conditions.map((condition) => convertCondition(condition, convert)),
      terms: convertTerms(variant.terms, convert),
    })),
  };
}

/** Only the terms that are there: a variant has some. */
function convertTerms(terms: Partial<Terms>, convert: Convert): Partial<Terms> {
  const { rate, floor, wageBase, periodFloors, periodCaps } = terms;
  return {
    ...("rate" in terms ? { rate } : undefined),
    ...(floor === undefined ? undefined : { floor: convert(floor) }),
    ...("wageBase" in terms ? { wageBase: maybe(wageBase, convert) } : undefined),
    ...(periodFloors === undefined ? undefined : { periodFloors: convertPeriods(periodFloors, convert) }),
    ...(periodCaps === undefined ? undefined : { periodCaps: convertPeriods(periodCaps, convert) }),
  };
}

const maybe = (cents: Cents | undefined, convert: Convert): Cents | undefined =>
  cents === undefined ? undefined : convert(cents);

const convertPeriods = (amounts: PeriodAmounts, convert: Convert): PeriodAmounts =>
  Object.fromEntries(Object.entries(amounts).map(([period, cents]) => [period, convert(cents)]));

const convertCondition = (condition: Condition, convert: Convert): Condition =>
  typeof condition.value === "number" && isAmount(condition.field)
    ? { ...condition, value: convert(condition.value as Cents) }
    : condition;

const convertFacts = (facts: Facts, convert: Convert): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([fact, value]) =>
      typeof value === "number" && isAmount(fact as keyof Facts)
        ? [fact, convert(value as Cents)]
        : [fact, value],
    ),
  );
