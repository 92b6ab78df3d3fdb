import { fiscalYearsIn, type FiscalCalendar, type FiscalYear } from "../../kernel/FiscalCalendar";
import type { Month } from "../../kernel/Month";
import { covers, monthsFrom, monthsIn } from "../../kernel/Period";
import { openByYear } from "../budget/openByYear";
import type { Due } from "../budget/settle";
import type { PlanCost } from "../plan/PlanCost";
import type { Budget } from "./Budget";
import type { Comparison } from "./Comparison";
import { duesOf, partCosts, type DueInMonth } from "./partCosts";

/** What falls due in a month, in cents. */
interface CostOfMonth extends DueInMonth {
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
  const { budgets, calendar, plans } = comparison.terms;
  const replacements = plans.find(({ name }) => name === plan.name)?.replacements ?? [];
  const parts = partCosts(comparison, plan).map((part, i) =>
    lessReplaced(duesOf(comparison, part), replacements[i] ?? [], calendar),
  );
  return budgetContexts({ label: plan.name, months: together(comparison, parts) }, budgets, calendar);
}

/** The months that a comparison shows, with what falls due of all parts. */
const together = ({ terms }: Comparison, parts: readonly (readonly CostOfMonth[])[]): CostOfMonth[] =>
  monthsIn(terms.horizon).map((month, i) => {
    const sum = { month, opex: 0, capex: 0, alreadyCounted: 0 };
    for (const part of parts) {
      const { opex = 0, capex = 0, alreadyCounted = 0 } = part[i] ?? {};
      sum.opex += opex;
      sum.capex += capex;
      sum.alreadyCounted += alreadyCounted;
    }
    return sum;
  });

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
