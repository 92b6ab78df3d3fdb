import { printCents } from "../../kernel/Cents";
import { problemAt, type Problem } from "../../kernel/Problem";
import type { Month } from "../../kernel/Month";
import { axisOver } from "../Axis";
import type { ComparisonInput } from "../input/ComparisonInput";
import { readComparison } from "../input/readComparison";
import type { PlanCost } from "../plan/PlanCost";
import { pricePlan } from "../plan/pricePlan";
import type { Comparison } from "./Comparison";
import { comparabilityWarnings } from "./comparability";
import type { ComparisonTerms } from "./ComparisonTerms";
import { statutoryWarnings } from "./statutoryWarnings";

export type CompareCostsOutcome =
  | { readonly kind: "compared"; readonly comparison: Comparison }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Reads a comparison and prices every plan in it: the one engine behind every answer about cost. */
export function compareCosts(input: ComparisonInput): CompareCostsOutcome {
  const reading = readComparison(input);
  return reading.kind === "invalid"
    ? reading
    : { kind: "compared", comparison: priceComparison(reading.terms) };
}

/** Prices every plan of a comparison over one axis. */
export function priceComparison(terms: ComparisonTerms): Comparison {
  const axis = axisOver({ start: firstMonthOf(terms), end: terms.horizon.end }, terms.calendar);
  const plans = terms.plans.map((plan) => pricePlan(plan, terms.needs, axis));
  const warnings = [...terms.warnings, ...statutoryWarnings(terms), ...comparabilityWarnings(terms, plans)];
  return { terms, axis, plans, warnings };
}

/** The first month of any part, or of the comparison if that is earlier. */
function firstMonthOf({ horizon, plans }: ComparisonTerms): Month {
  const starts = plans.flatMap((plan) => [...plan.positions, ...plan.engagements].map((part) => part.start));
  return Math.min(horizon.start, ...starts) as Month;
}
