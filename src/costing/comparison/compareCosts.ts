import { printCents } from "../../kernel/Cents";
import { fiscalYearStart } from "../../kernel/FiscalCalendar";
import type { Month } from "../../kernel/Month";
import { problemAt, type Problem } from "../../kernel/Problem";
import type { Period } from "../../kernel/Period";
import { axisOver, scratchOver, type Axis } from "../Axis";
import { at } from "../cells";
import type { ComparisonInput } from "../input/ComparisonInput";
import { readComparison } from "../input/readComparison";
import type { PlanCost } from "../plan/PlanCost";
import type { Basis, Nature } from "../vocabulary";
import type { Warning } from "../Warning";
import { pricePlan, type Pricing } from "../plan/pricePlan";
import { comparabilityWarnings } from "./comparability";
import type { Comparison } from "./Comparison";
import type { ComparisonTerms } from "./ComparisonTerms";
import { outsideWarnings } from "./outsideWarnings";
import { promisedTwice } from "./promisedTwice";
import { statutoryWarnings } from "./statutoryWarnings";

export type CompareCostsOutcome =
  | { readonly kind: "compared"; readonly comparison: Comparison }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Reads a comparison and prices every plan in it: the one engine behind every answer about cost. */
export function compareCosts(input: ComparisonInput): CompareCostsOutcome {
  const reading = readComparison(input);
  return reading.kind === "invalid" ? reading : compareTerms(reading.terms);
}

/** The same for a comparison that is read already. */
export function compareTerms(terms: ComparisonTerms): CompareCostsOutcome {
  const comparison = priceComparison(terms);
  const problems = comparison.plans.flatMap(tooLarge);
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "compared", comparison };
}

/**
 * Prices every plan of a comparison over one axis. It starts with a fiscal year, so that the running totals of work
 * that belongs to no part do not depend on where other plans begin.
 */
export function priceComparison(terms: ComparisonTerms): Comparison {
  return new PricedComparison(terms, axisOver(axisPeriodOf(terms), terms.calendar));
}

/**
 * Prices a comparison again and again with other numbers: a slider, a search, a table of values. Parts that a variation
 * shares with the base (the same objects) are taken over; the others are priced into series that the next variation
 * writes over, so that no cell allocates anything and an answer holds only until the next one.
 *
 * @param natures what is priced anew has only lines of these; what is taken over has all. Without it all are priced
 */
export function variationsOf(
  base: Comparison,
  natures?: readonly Nature[],
): (terms: ComparisonTerms) => Comparison {
  const scratch = scratchOver(base.axis);
  return (terms) => {
    if (!isOverSameMonths(terms, base)) return priceComparison(terms);
    scratch.again();
    return new PricedComparison(terms, scratch, base, natures);
  };
}

/** The plans in a view; what they share with a comparison priced before (the same objects) is taken over from it. */
function pricePlans(
  terms: ComparisonTerms,
  { axis, basis, natures }: Pick<Pricing, "axis" | "basis" | "natures">,
  base?: Comparison,
): PlanCost[] {
  const pricing = { needs: terms.needs, axis, basis, natures };
  const isSameScope = terms.needs === base?.terms.needs;
  const before = base?.inBasis(basis);
  return terms.plans.map((plan, i) => {
    const known = before?.[i];
    return isSameScope && known !== undefined && plan === base.terms.plans[i]
      ? known
      : pricePlan(plan, pricing, known);
  });
}

function isOverSameMonths(terms: ComparisonTerms, { axis }: Comparison): boolean {
  const { start, end } = axisPeriodOf(terms);
  return terms.calendar === axis.calendar && start === axis.period.start && end === axis.period.end;
}

/** From the fiscal year in which the first part begins. */
const axisPeriodOf = (terms: ComparisonTerms): Period => ({
  start: fiscalYearStart(terms.calendar, firstMonthOf(terms)),
  end: terms.horizon.end,
});

/** What is asked for of a comparison that not everybody needs: worked out once, when it is first asked for. */
class PricedComparison implements Comparison {
  private paid: readonly PlanCost[] | undefined;
  private warned: readonly Warning[] | undefined;

  readonly plans: readonly PlanCost[];

  constructor(
    readonly terms: ComparisonTerms,
    readonly axis: Axis,
    private readonly base?: Comparison,
    private readonly natures?: readonly Nature[],
  ) {
    this.plans = pricePlans(terms, { axis, basis: "ACCRUAL", natures }, base);
  }

  inBasis(basis: Basis): readonly PlanCost[] {
    if (basis === "ACCRUAL") return this.plans;
    const { axis, natures } = this;
    return (this.paid ??= pricePlans(this.terms, { axis, basis, natures }, this.base));
  }

  get warnings(): readonly Warning[] {
    return (this.warned ??= warningsOf(this.terms, this.plans));
  }
}

/** What a reader should know about how the plans were read and priced. */
const warningsOf = (terms: ComparisonTerms, plans: readonly PlanCost[]): readonly Warning[] => [
  ...terms.warnings,
  ...outsideWarnings(terms),
  ...promisedTwice(terms),
  ...statutoryWarnings(terms),
  ...comparabilityWarnings(terms, plans),
];

/** The first month of any part, or of the comparison if that is earlier. */
function firstMonthOf({ horizon, plans }: ComparisonTerms): Month {
  let first = horizon.start;
  for (const { positions, engagements } of plans) {
    for (const { start } of positions) if (start < first) first = start;
    for (const { start } of engagements) if (start < first) first = start;
  }
  return first;
}

/** Cents beyond 2^53 are no longer whole: better no answer than a wrong one. */
function tooLarge(plan: PlanCost, index: number): Problem[] {
  let total = 0;
  for (const { cells } of plan.lines) for (let i = 0; i < cells.length; i++) total += Math.abs(at(cells, i));
  if (total <= Number.MAX_SAFE_INTEGER) return [];
  const message = `${plan.name} comes to more than ${printCents(Number.MAX_SAFE_INTEGER)}, beyond which cents are not exact.`;
  return [
    problemAt(
      ["plans", index],
      "OUT_OF_RANGE",
      message,
      "Lower its prices, its growth, or the number of months.",
    ),
  ];
}
