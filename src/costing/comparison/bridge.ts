import type { CostLine } from "../CostLine";
import type { PlanCost } from "../plan/PlanCost";
import type { Basis, CostPool, Nature } from "../vocabulary";
import type { Comparison } from "./Comparison";
import { linesOf, totalOver } from "./cuts";
import { planInBasis } from "./planInBasis";

/** From one plan's total to another's, line by line; the steps sum to the difference to the cent. */
export interface Bridge {
  readonly from: string;
  readonly to: string;
  readonly natures: readonly Nature[];
  readonly basis: Basis;
  readonly fromTotal: number;
  readonly toTotal: number;
  readonly steps: readonly BridgeStep[];
}

/** What one kind of cost adds (or takes away) on the way from one plan to the other, in cents. */
export interface BridgeStep {
  readonly code: string;
  readonly label: string;
  readonly pool: CostPool;
  readonly nature: Nature;
  readonly fromAmount: number;
  readonly toAmount: number;
}

/** The bridge between two plans of a comparison in a view. Lines of the same rule and label meet in one step. */
export function bridgeBetween(
  comparison: Comparison,
  from: PlanCost,
  to: PlanCost,
  natures: readonly Nature[],
  basis: Basis = "ACCRUAL",
): Bridge {
  const [before, after] = [from, to].map((plan) => planInBasis(comparison, plan, basis)) as [
    PlanCost,
    PlanCost,
  ];
  const steps = new Map<string, BridgeStep>();
  const add = (plan: PlanCost, line: CostLine, side: "fromAmount" | "toAmount"): void => {
    const key = `${line.code} ${line.label}`;
    const { code, label, pool, nature } = line;
    const step = steps.get(key) ?? { code, label, pool, nature, fromAmount: 0, toAmount: 0 };
    steps.set(key, { ...step, [side]: step[side] + totalOver(plan, [line], comparison.terms.horizon) });
  };
  for (const line of linesOf(before, natures)) add(before, line, "fromAmount");
  for (const line of linesOf(after, natures)) add(after, line, "toAmount");
  const total = (plan: PlanCost) => totalOver(plan, linesOf(plan, natures), comparison.terms.horizon);
  return {
    from: from.name,
    to: to.name,
    natures,
    basis,
    fromTotal: total(before),
    toTotal: total(after),
    steps: [...steps.values()],
  };
}
