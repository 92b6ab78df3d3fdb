import { budgetContexts, type BudgetContext, type CostByMonth } from "../comparison/budgetContext";
import { budgetsOf } from "./costInLedger";
import type { Ledger } from "./Ledger";

/**
 * Holds a cost that is stored against the budgets: what they have left without it and with it. The part of the cost by
 * which they do not differ takes the place of something that was contracted or planned, and counts once.
 *
 * @param without the ledger as if the cost were not stored
 */
export function effectInLedger(ledger: Ledger, without: Ledger, cost: CostByMonth): BudgetContext[] {
  const left = new Map(budgetsOf(ledger).map((budget) => [budget.fiscalYear, leftOf(budget)]));
  const budgets = budgetsOf(without);
  return budgetContexts(cost, budgets, ledger.calendar).flatMap((context) => {
    const { fiscalYear, headroom } = context;
    if (headroom === undefined) return [context];
    const after = left.get(fiscalYear.year) ?? headroom.before;
    const alreadyCounted = context.cost - (headroom.before - after);
    const months = cost.months.filter(({ month }) => month >= fiscalYear.period.start);
    return budgetContexts(
      { label: cost.label, months: counted(months, fiscalYear.period.end, alreadyCounted) },
      budgets,
      ledger.calendar,
    ).filter((again) => again.fiscalYear.year === fiscalYear.year);
  });
}

const leftOf = ({
  amount,
  approvedTransfers,
  actualsToDate,
  openCommitments,
  planned,
}: ReturnType<typeof budgetsOf>[number]): number =>
  amount + approvedTransfers - actualsToDate - openCommitments - planned;

/** What is counted already comes off the earliest months of the year first. */
function counted(months: CostByMonth["months"], end: number, already: number): CostByMonth["months"] {
  let left = already;
  return months
    .filter(({ month }) => month < end)
    .map((each) => {
      const taken = Math.min(left, each.opex + each.capex);
      left -= taken;
      return { ...each, alreadyCounted: taken };
    });
}
