import type { PlanCost } from "../plan/PlanCost";
import type { Nature } from "../vocabulary";
import type { Comparison } from "./Comparison";
import { missingScope } from "./comparability";
import { linesOf, totalOver } from "./cuts";

/** A plan's place by total cost of some natures, in cents. */
export interface Ranked {
  readonly plan: PlanCost;
  readonly total: number;
  readonly aboveCheapest: number;
}

/**
 * The plans by total cost, the cheapest first; plans of equal cost keep their order.
 * None when the plans do not do the same work and the difference has no stated value.
 */
export function rankingOf(comparison: Comparison, natures: readonly Nature[]): Ranked[] | undefined {
  if (missingScope(comparison.terms, comparison.plans).length > 0) return undefined;
  const totals = comparison.plans
    .map((plan) => ({ plan, total: totalOver(plan, linesOf(plan, natures), comparison.terms.horizon) }))
    .sort((a, b) => a.total - b.total);
  const cheapest = totals[0]?.total ?? 0;
  return totals.map(({ plan, total }) => ({ plan, total, aboveCheapest: total - cheapest }));
}
