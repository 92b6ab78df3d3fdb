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
  const side = (plan: PlanCost): BridgeSide => ({ comparison, plan, name: plan.name });
  return bridgeOver(side(from), side(to), natures, basis);
}

/** A plan of a comparison, and what the bridge calls it. */
export interface BridgeSide {
  readonly comparison: Comparison;
  readonly plan: PlanCost;
  readonly name: string;
}

/** The bridge between plans of one comparison or of two, each over the months that its own comparison shows. */
export function bridgeOver(
  from: BridgeSide,
  to: BridgeSide,
  natures: readonly Nature[],
  basis: Basis,
): Bridge {
  const steps = new Map<string, BridgeStep>();
  const add = (side: "fromAmount" | "toAmount", { comparison, plan }: BridgeSide): number => {
    const inView = planInBasis(comparison, plan, basis);
    let total = 0;
    for (const line of linesOf(inView, natures)) {
      const cents = totalOver(inView, [line], comparison.terms.horizon);
      const key = `${line.code} ${line.label}`;
      const step = steps.get(key) ?? stepOf(line);
      steps.set(key, { ...step, [side]: step[side] + cents });
      total += cents;
    }
    return total;
  };
  const [fromTotal, toTotal] = [add("fromAmount", from), add("toAmount", to)];
  return { from: from.name, to: to.name, natures, basis, fromTotal, toTotal, steps: [...steps.values()] };
}

const stepOf = ({ code, label, pool, nature }: CostLine): BridgeStep => ({
  code,
  label,
  pool,
  nature,
  fromAmount: 0,
  toAmount: 0,
});
