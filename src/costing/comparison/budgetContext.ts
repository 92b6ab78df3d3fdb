import { fiscalYearsIn, type FiscalCalendar, type FiscalYear } from "../../kernel/FiscalCalendar";
import type { Month } from "../../kernel/Month";
import { covers, monthsFrom, monthsIn } from "../../kernel/Period";
import { openByYear } from "../budget/openByYear";
import type { Due } from "../budget/settle";
import type { CostLine } from "../CostLine";
import type { PlanCost } from "../plan/PlanCost";
import type { Budget } from "./Budget";
import type { Comparison } from "./Comparison";
import { linesOf, totalOver } from "./cuts";
import { planInBasis } from "./planInBasis";

/** What falls due in a month, in cents. */
interface CostOfMonth {
  readonly month: Month;
  readonly opex: number;
  readonly capex: number;
  /** How much of it contracts and invoices stand for that the budget counts already; nothing where it is left out. */
  readonly alreadyCounted?: number;
}

/** A cash cost over time, whatever it is the cost of. */
export interface CostByMonth {
  /** What it is the cost of, by name. */
  readonly label: string;
  /** Every month that it covers, in order, also those in which nothing falls due. */
  readonly months: readonly CostOfMonth[];
}

/** Where a cost sits in a fiscal year. Amounts in cents. */
export interface BudgetContext {
  readonly label: string;
  readonly fiscalYear: FiscalYear;
  /** What falls due in the months of the year that the cost covers. */
  readonly cost: number;
  /** Its operating and capital expenditure. */
  readonly opex: number;
  readonly capex: number;
  /** How much of it open commitments and actuals count already, so that it counts once. */
  readonly alreadyCounted: number;
  /** `undefined` for a year without a budget: there is nothing to hold the cost against. */
  readonly headroom: Headroom | undefined;
}

/** What a budget has left, before and after a cost. Amounts in cents. */
interface Headroom {
  readonly budget: Budget;
  /** Budget + approved transfers - actuals to date - open commitments - planned. */
  readonly before: number;
  readonly after: number;
  /** The first month in which the cost so far exceeds what was left before; `undefined` when it never does. */
  readonly firstMonthOver: Month | undefined;
}

/** The budget context of a cost for every fiscal year that it touches, in order. The years add up to the cost. */
export function budgetContexts(
  { label, months }: CostByMonth,
  budgets: readonly Budget[],
  calendar: FiscalCalendar,
): BudgetContext[] {
  const [first] = months;
  if (first === undefined) return [];
  return fiscalYearsIn(calendar, monthsFrom(first.month, months.length)).map((fiscalYear) => {
    const within = months.filter(({ month }) => covers(fiscalYear.period, month));
    const budget = budgets.find((candidate) => candidate.fiscalYear === fiscalYear.year);
    const opex = within.reduce((sum, month) => sum + month.opex, 0);
    const capex = within.reduce((sum, month) => sum + month.capex, 0);
    return {
      label,
      fiscalYear,
      cost: opex + capex,
      opex,
      capex,
      alreadyCounted: within.reduce((sum, { alreadyCounted = 0 }) => sum + alreadyCounted, 0),
      headroom: budget && headroomOf(budget, within),
    };
  });
}

/**
 * The budget context of a plan: of its cash cost in the months that the comparison shows. Operating expenditure counts
 * in the month incurred; capital expenditure where it is bought, because that is what a capital budget approves.
 */
export function budgetContextOf(comparison: Comparison, plan: PlanCost): BudgetContext[] {
  const { horizon, budgets, calendar } = comparison.terms;
  const operating = linesOf(plan, ["CASH"]).filter(({ expenditure }) => expenditure === "OPEX");
  const capital = purchasesOf(comparison, plan);
  const months = monthsIn(horizon).map((month) => ({
    month,
    opex: totalOver(plan, operating, monthsFrom(month, 1)),
    capex: totalOver(plan, capital, monthsFrom(month, 1)),
  }));
  const replacements = comparison.terms.plans.find(({ name }) => name === plan.name)?.replacements ?? [];
  return budgetContexts(
    { label: plan.name, months: lessReplaced(months, replacements, calendar) },
    budgets,
    calendar,
  );
}

/** The months of a cost with how much of each something stands for that the budgets count already. */
export function lessReplaced(
  months: readonly CostOfMonth[],
  replacements: readonly Due[],
  calendar: FiscalCalendar,
): readonly CostOfMonth[] {
  if (replacements.length === 0) return months;
  const dues = months.map(({ month, opex, capex }) => ({ month, cents: opex + capex }));
  const open = openByYear(dues, replacements, calendar);
  return months.map((each, i) => ({ ...each, alreadyCounted: (dues[i]?.cents ?? 0) - (open[i] ?? 0) }));
}

/** The capital expenditure of a plan as it is paid; the cash view is priced only where there is any. */
function purchasesOf(comparison: Comparison, plan: PlanCost): CostLine[] {
  const isCapital = ({ expenditure }: CostLine): boolean => expenditure === "CAPEX";
  if (!plan.lines.some(isCapital)) return [];
  return linesOf(planInBasis(comparison, plan, "CASH"), ["CASH"]).filter(isCapital);
}

function headroomOf(budget: Budget, months: readonly CostOfMonth[]): Headroom {
  const { amount, approvedTransfers, actualsToDate, openCommitments, planned } = budget;
  const before = amount + approvedTransfers - actualsToDate - openCommitments - planned;
  let after = before;
  let firstMonthOver: Month | undefined;
  for (const { month, opex, capex, alreadyCounted = 0 } of months) {
    after -= opex + capex - alreadyCounted;
    if (after < 0) firstMonthOver ??= month;
  }
  return { budget, before, after, firstMonthOver };
}
