import type { EmployerFactsInput } from "../../../src/costing/input/EmployerFactsInput";
import california from "../../../src/costing/statutory/data/us-ca.json";
import federal from "../../../src/costing/statutory/data/us-federal.json";
import { Decimal } from "../../../src/kernel/Decimal";
import { monthOf, type Month } from "../../../src/kernel/Month";
import { ZERO } from "./rounding";

/** A version of a rule as its file has it, as far as a charge follows from it. */
interface Version {
  readonly effectiveFrom: string;
  readonly rate: string;
  readonly wageBase: string | null;
  readonly rateOtherwise?: string;
}

/** A rule as its file has it, as far as a charge follows from it. */
interface WrittenRule {
  readonly id: string;
  readonly countsAsWages: readonly string[];
  readonly conditions?: readonly { readonly field: string; readonly op: string; readonly value: boolean }[];
  readonly preTaxDeductionsLowerBase?: readonly string[];
  readonly dueAfterYear?: boolean;
  readonly versions: readonly Version[];
}

interface WrittenJurisdiction {
  readonly jurisdiction: string;
  readonly parent: string | null;
  readonly currency: string;
  readonly taxYearStart: string;
  readonly rules: readonly WrittenRule[];
}

/** A rule, and what its jurisdiction says about all of its rules. */
export interface StatutoryRule extends WrittenRule {
  readonly currency: string;
  readonly taxYearStartsIn: number;
}

const written: readonly WrittenJurisdiction[] = [federal, california];

/** The rules of a place of work and of the places around it. */
export function rulesOf(code: string | null | undefined): StatutoryRule[] {
  const place = written.find(({ jurisdiction }) => jurisdiction === code);
  if (place === undefined) return [];
  const { currency, taxYearStart, rules, parent } = place;
  const taxYearStartsIn = Number(taxYearStart.slice(0, 2));
  return [...rulesOf(parent), ...rules.map((rule) => ({ ...rule, currency, taxYearStartsIn }))];
}

/** The version of a month: the latest that has begun; after its own end it is the last one known. */
const versionIn = (rule: WrittenRule, month: Month): Version | undefined =>
  rule.versions.filter((version) => monthStarting(version.effectiveFrom) <= month).at(-1);

function monthStarting(date: string): Month {
  const [year, ofYear] = date.split("-").map(Number);
  return monthOf(year ?? 0, ofYear ?? 1);
}

/** What a rule charges in a month: a rate of the wages of the tax year up to a base, in the rule's own currency. */
export interface Charge {
  readonly rate: Decimal;
  readonly wageBase: Decimal | undefined;
}

/** The charge of a month; none in months before the first version, or where a condition excludes it. */
export function chargeIn(
  rule: StatutoryRule,
  month: Month,
  employer: EmployerFactsInput | null | undefined,
): Charge | undefined {
  const version = versionIn(rule, month);
  if (version === undefined) return undefined;
  const own = employer?.rateOverrides?.find(({ ruleId }) => ruleId === rule.id)?.rate;
  const rate = meetsConditions(rule, employer)
    ? (own ?? new Decimal(version.rate))
    : new Decimal(version.rateOtherwise ?? ZERO);
  return { rate, wageBase: version.wageBase === null ? undefined : new Decimal(version.wageBase) };
}

function meetsConditions(rule: WrittenRule, employer: EmployerFactsInput | null | undefined): boolean {
  const facts = new Map([
    ["stateUnemploymentPaidOnTime", employer?.stateUnemploymentPaidOnTime ?? true],
    ["uiReservePositive", employer?.unemploymentReservePositive ?? true],
  ]);
  return (rule.conditions ?? []).every(({ field, op, value }) => {
    const fact = facts.get(field);
    if (fact === undefined || op !== "eq") throw new Error(`${rule.id} asks for ${field} ${op}.`);
    return fact === value;
  });
}
