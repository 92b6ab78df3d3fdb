import type { Comparison } from "../comparison/Comparison";
import { duesOf, partCosts, type PartCost } from "../comparison/partCosts";
import type { PlanCost } from "../plan/PlanCost";
import type { CostPool } from "../vocabulary";
import type { Ledger, PlannedCost } from "./Ledger";

type PlannedMonth = PlannedCost["months"][number];

/**
 * The parts of a plan as planned costs, told apart by cost pool, in the months that the comparison shows.
 * @param ids of the parts, positions first
 */
export const plannedParts = (comparison: Comparison, plan: PlanCost, ids: readonly string[]): PlannedCost[] =>
  partCosts(comparison, plan).map((part, i) => ({
    id: ids[i] ?? part.name,
    kind: part.kind,
    label: part.name,
    allocation: { account: undefined, costCentre: undefined, pool: undefined, purpose: part.purpose },
    months: monthsByPool(comparison, part),
    contractIds: [],
  }));

/** In order of month; within one, operating expenditure first. Months without a cost are left out. */
function monthsByPool(comparison: Comparison, { operating, capital }: PartCost): PlannedMonth[] {
  const pools = [...new Set([...operating, ...capital].map(({ pool }) => pool))];
  const months = pools.flatMap((pool) => {
    const isOfPool = (line: { readonly pool: CostPool }): boolean => line.pool === pool;
    const dues = duesOf(comparison, {
      operating: operating.filter(isOfPool),
      capital: capital.filter(isOfPool),
    });
    return dues.flatMap(({ month, opex, capex }): PlannedMonth[] => [
      { month, opex, capex: 0, pool },
      { month, opex: 0, capex, pool },
    ]);
  });
  return months
    .filter(({ opex, capex }) => opex !== 0 || capex !== 0)
    .sort((a, b) => a.month - b.month || Number(a.capex !== 0) - Number(b.capex !== 0));
}

/** A ledger in which no plan is adopted: what a plan that would replace it is held against. */
export const withoutAdoptedPlan = (ledger: Ledger): Ledger => ({
  ...ledger,
  planned: ledger.planned.filter(({ kind }) => kind !== "POSITION" && kind !== "ENGAGEMENT"),
});
