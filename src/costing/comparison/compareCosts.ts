import { printCents } from "../../kernel/Cents";
import { fiscalYearStart } from "../../kernel/FiscalCalendar";
import type { Month } from "../../kernel/Month";
import { problemAt, type Problem } from "../../kernel/Problem";
import { axisOver, type Axis } from "../Axis";
import { at } from "../cells";
import type { ComparisonInput } from "../input/ComparisonInput";
import { readComparison } from "../input/readComparison";
import type { PlanCost } from "../plan/PlanCost";
import type { Basis } from "../vocabulary";
import type { Warning } from "../Warning";
import { pricePlan } from "../plan/pricePlan";
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
  if (reading.kind === "invalid") return reading;
  const comparison = priceComparison(reading.terms);
  const problems = comparison.plans.flatMap(tooLarge);
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "compared", comparison };
}

/**
 * Prices every plan of a comparison over one axis. It starts with a fiscal year, so that the running totals of work
 * that belongs to no part do not depend on where other plans begin.
 *
 * @public the benchmark prices terms that have been read already, as a slider would
 */
export function priceComparison(terms: ComparisonTerms): Comparison {
  const start = fiscalYearStart(terms.calendar, firstMonthOf(terms));
  const axis = axisOver({ start, end: terms.horizon.end }, terms.calendar);
  const plans = terms.plans.map((plan) => pricePlan(plan, terms.needs, axis, "ACCRUAL"));
  return new PricedComparison(terms, axis, plans);
}

/** What is asked for of a comparison that not everybody needs: worked out once, when it is first asked for. */
class PricedComparison implements Comparison {
  private paid: readonly PlanCost[] | undefined;
  private warned: readonly Warning[] | undefined;

  constructor(
    readonly terms: ComparisonTerms,
    readonly axis: Axis,
    readonly plans: readonly PlanCost[],
  ) {}

  inBasis(basis: Basis): readonly PlanCost[] {
    if (basis === "ACCRUAL") return this.plans;
    const { plans, needs } = this.terms;
    return (this.paid ??= plans.map((plan) => pricePlan(plan, needs, this.axis, basis)));
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
  const starts = plans.flatMap((plan) => [...plan.positions, ...plan.engagements].map((part) => part.start));
  return Math.min(horizon.start, ...starts) as Month;
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
