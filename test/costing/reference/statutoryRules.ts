import type { EmployerFactsInput } from "../../../src/costing/input/EmployerFactsInput";
import australia from "../../../src/costing/statutory/data/au.json";
import canada from "../../../src/costing/statutory/data/ca.json";
import germany from "../../../src/costing/statutory/data/de.json";
import kingdom from "../../../src/costing/statutory/data/gb.json";
import ireland from "../../../src/costing/statutory/data/ie.json";
import california from "../../../src/costing/statutory/data/us-ca.json";
import federal from "../../../src/costing/statutory/data/us-federal.json";
import nevada from "../../../src/costing/statutory/data/us-nv.json";
import vermont from "../../../src/costing/statutory/data/us-vt.json";
import { Decimal } from "../../../src/kernel/Decimal";
import { monthOf, type Month } from "../../../src/kernel/Month";
import { ZERO } from "./rounding";

/** A version of a rule as its file has it, as far as a charge follows from it. */
interface Version {
  readonly effectiveFrom: string;
  readonly rate?: string;
  readonly wageBase?: string | null;
  readonly rateOtherwise?: string;
  readonly floor?: string;
  readonly floorProrated?: boolean;
  readonly period?: string;
  readonly periodFloors?: { readonly month: string };
  readonly periodCaps?: { readonly month: string };
  readonly tiers?: readonly { readonly from: string; readonly rate: string }[];
}

/** A rule as its file has it, as far as a charge follows from it. */
interface WrittenRule {
  readonly id: string;
  readonly kind: string;
  readonly basis: string;
  readonly period: string;
  readonly assessment: string;
  readonly paidOnce?: string;
  readonly assumed?: { readonly otherQuarterlyPayroll?: string; readonly otherAnnualPayroll?: string };
  readonly countsAsWages: readonly string[];
  readonly conditions?: readonly {
    readonly field: string;
    readonly op: string;
    readonly value: boolean | string;
  }[];
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

/** A credit lowers nothing as long as nobody claims it, and has no wages. */
const charging = (file: object): WrittenJurisdiction => {
  const { rules, ...place } = file as WrittenJurisdiction;
  return { ...place, rules: rules.filter(({ kind }) => kind !== "credit") };
};

const written: readonly WrittenJurisdiction[] = [
  federal,
  california,
  nevada,
  vermont,
  kingdom,
  ireland,
  germany,
  canada,
  australia,
].map(charging);

/** The rules of a place of work and of the places around it. */
export function rulesOf(code: string | null | undefined): StatutoryRule[] {
  const place = written.find(({ jurisdiction }) => jurisdiction === code);
  if (place === undefined) return [];
  const { currency, taxYearStart, rules, parent } = place;
  const taxYearStartsIn = Number(taxYearStart.slice(0, 2));
  return [...rulesOf(parent), ...rules.map((rule) => ({ ...rule, currency, taxYearStartsIn }))];
}

/** The first month (1 to 12) of the tax year of a rule; none where the code is not a rule's. */
export function taxYearStartOf(code: string): number | undefined {
  const place = written.find(({ rules }) => rules.some(({ id }) => id === code));
  return place && Number(place.taxYearStart.slice(0, 2));
}

/** The version of a month: the latest that has begun; after its own end it is the last one known. */
const versionIn = (rule: WrittenRule, month: Month): Version | undefined =>
  rule.versions.filter((version) => monthStarting(version.effectiveFrom) <= month).at(-1);

function monthStarting(date: string): Month {
  const [year, ofYear] = date.split("-").map(Number);
  return monthOf(year ?? 0, ofYear ?? 1);
}

/** Over which wages count together. */
export type Window = "YEAR" | "QUARTER" | "MONTH";

/** What a rule charges in a month: a rate of the wages of a window between two bounds, in the rule's own currency. */
export interface Charge {
  readonly rate: Decimal;
  readonly wageBase: Decimal | undefined;
  readonly floor: Decimal;
  /** Taken off each month. */
  readonly exemption: Decimal;
  readonly window: Window;
  /** The monthly earnings above which each rate applies to all of them, where they choose it. */
  readonly tiers: readonly { readonly above: Decimal; readonly rate: Decimal }[];
}

/** The charge of a month; none in months before the first version, or where a condition excludes it. */
export function chargeIn(
  rule: StatutoryRule,
  month: Month,
  employer: EmployerFactsInput | null | undefined,
  annualWage: Decimal,
): Charge | undefined {
  const version = versionIn(rule, month);
  if (version === undefined) return undefined;
  const own = employer?.rateOverrides?.find(({ ruleId }) => ruleId === rule.id)?.rate;
  const rate = meetsConditions(rule, employer, annualWage)
    ? (own ?? new Decimal(version.rate ?? ZERO))
    : new Decimal(version.rateOtherwise ?? ZERO);
  return { rate, ...boundsOf(rule, version), tiers: tiersOf(version) };
}

/** The months of a year on a monthly payment: a weekly bound is worth 52 twelfths. */
const tiersOf = ({ tiers = [] }: Version): Charge["tiers"] =>
  tiers.map(({ from, rate }) => ({ above: new Decimal(from).times(52).div(12), rate: new Decimal(rate) }));

function boundsOf(
  rule: WrittenRule,
  version: Version,
): Pick<Charge, "wageBase" | "floor" | "exemption" | "window"> {
  const base = version.wageBase == null ? undefined : new Decimal(version.wageBase);
  const floor = new Decimal(version.floor ?? ZERO);
  const month = version.periodFloors?.month;
  if (rule.basis === "employerPayroll") {
    const others = rule.assumed?.otherQuarterlyPayroll ?? rule.assumed?.otherAnnualPayroll ?? ZERO;
    const left = Decimal.max(ZERO, floor.minus(others));
    return rule.period === "quarter"
      ? { wageBase: undefined, floor: left, exemption: ZERO, window: "QUARTER" }
      : { wageBase: undefined, floor: left.div(12), exemption: ZERO, window: "MONTH" };
  }
  if ((version.period ?? rule.period) === "quarter")
    return { wageBase: base, floor, exemption: ZERO, window: "QUARTER" };
  if (version.floorProrated === true)
    return {
      wageBase: base?.minus(floor),
      floor: ZERO,
      exemption: new Decimal(month ?? ZERO),
      window: "YEAR",
    };
  if (rule.assessment === "CUMULATIVE_TAX_YEAR" || version.period === "year")
    return { wageBase: base, floor, exemption: ZERO, window: "YEAR" };
  const cap = version.periodCaps?.month;
  return {
    wageBase: cap === undefined ? undefined : new Decimal(cap),
    floor: new Decimal(month ?? ZERO),
    exemption: ZERO,
    window: "MONTH",
  };
}

function meetsConditions(
  rule: WrittenRule,
  employer: EmployerFactsInput | null | undefined,
  annualWage: Decimal,
): boolean {
  const facts = new Map([
    ["stateUnemploymentPaidOnTime", employer?.stateUnemploymentPaidOnTime ?? true],
    ["uiReservePositive", employer?.unemploymentReservePositive ?? true],
  ]);
  return (rule.conditions ?? []).every(({ field, op, value }) => {
    // The trigger of a British pension is the only one; ages are not stated, and then assumed to be old enough.
    if (field === "annualWage") return annualWage.gt(String(value));
    if (field === "age") return true;
    const fact = facts.get(field);
    if (fact === undefined || op !== "eq") throw new Error(`${rule.id} asks for ${field} ${op}.`);
    return fact === value;
  });
}
