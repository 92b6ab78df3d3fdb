import type { Month } from "../../kernel/Month";
import { monthsIn } from "../../kernel/Period";
import type { Budget } from "../comparison/Budget";
import {
  budgetContexts,
  lessReplaced,
  type BudgetContext,
  type CostByMonth,
} from "../comparison/budgetContext";
import type { Ledger, PlannedCost } from "./Ledger";
import { replacementsOf } from "./plannedEntries";
import { yearContexts, type YearContext } from "./yearContext";

/**
 * Holds a cost against the budgets of a ledger. A planned cost of the same id in the ledger is this cost, and what
 * contracts and invoices of the ledger stand for counts once.
 */
export function costInLedger(ledger: Ledger, cost: PlannedCost): BudgetContext[] {
  const others = without(ledger, new Set([cost.id]));
  return budgetContexts(byMonth(cost, others), budgetsOf(others), ledger.calendar);
}

/** A ledger in which some planned costs are not planned. */
const without = (ledger: Ledger, ids: ReadonlySet<string>): Ledger => ({
  ...ledger,
  planned: ledger.planned.filter(({ id }) => !ids.has(id)),
});

/** What the budgets of a ledger come to and what draws on them, by fiscal year. */
export const budgetsOf = (ledger: Ledger): Budget[] =>
  yearContexts(ledger)
    .filter(({ budget }) => budget !== undefined)
    .map(budgetOf);

const budgetOf = ({ fiscalYear, standing }: YearContext): Budget => ({
  fiscalYear,
  amount: standing.BUDGET + standing.CARRIED_FORWARD,
  approvedTransfers: standing.TRANSFER,
  actualsToDate: standing.ACTUAL,
  openCommitments: standing.COMMITMENT,
  planned: standing.PLANNED,
});

/** The cost from its first month to its last, with how much of each something else in the ledger stands for. */
function byMonth(cost: PlannedCost, ledger: Ledger): CostByMonth {
  const { label, months } = cost;
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return { label, months: [] };
  const all = monthsIn({ start: first.month, end: (last.month + 1) as Month }).map((month) => {
    const ofMonth = months.filter((each) => each.month === month);
    const sum = (key: "opex" | "capex") => ofMonth.reduce((total, each) => total + each[key], 0);
    return { month, opex: sum("opex"), capex: sum("capex") };
  });
  return { label, months: lessReplaced(all, replacementsOf(cost, ledger), ledger.calendar) };
}
