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

/**
 * What is counted already comes off the earliest months of the year first, of each at most what it costs. A cost that draws on
 * more than it comes to does so in its first month, and one that leaves more than nothing (a credit note, a contract in
 * credit) leaves that in its last, so that no year is said to suffice for longer than it does.
 */
function counted(months: CostByMonth["months"], end: number, already: number): CostByMonth["months"] {
  const ofYear = months.filter(({ month }) => month < end);
  let left = already;
  const taken = ofYear.map(({ opex, capex }) => {
    const cents = Math.max(0, Math.min(left, opex + capex));
    left -= cents;
    return cents;
  });
  const rest = left < 0 ? 0 : ofYear.length - 1;
  return ofYear.map((each, i) => ({
    ...each,
    alreadyCounted: (taken[i] ?? 0) + (i === rest ? left : 0),
  }));
}
