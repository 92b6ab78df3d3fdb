import { addMonths, type Month } from "../../kernel/Month";
import { lengthOf } from "../../kernel/Period";
import type { FiscalYear } from "../../kernel/FiscalCalendar";
import type { PlanCost } from "../plan/PlanCost";
import type { Budget } from "./Budget";
import type { Comparison } from "./Comparison";
import { fiscalYearsOf, linesOf, totalOver } from "./cuts";

/** Where a plan's cash cost sits in the budget of a fiscal year. Amounts in cents. */
export interface BudgetContext {
  readonly fiscalYear: FiscalYear;
  readonly budget: Budget;
  /** The plan's cash cost in the months of the year that the comparison covers. */
  readonly cost: number;
  /** Budget + approved transfers - actuals to date - open commitments - planned. */
  readonly headroomBefore: number;
  readonly headroomAfter: number;
  /** The first month in which the cost so far exceeds the headroom; `undefined` when it never does. */
  readonly firstMonthOver: Month | undefined;
}

/** The budget context of a plan for each fiscal year with a budget. */
export function budgetContextOf(comparison: Comparison, plan: PlanCost): BudgetContext[] {
  const cash = linesOf(plan, ["CASH"]);
  return fiscalYearsOf(comparison).flatMap(({ year, shown }) => {
    const budget = comparison.terms.budgets.find((candidate) => candidate.fiscalYear === year.year);
    if (budget === undefined) return [];
    const cost = totalOver(plan, cash, shown);
    const headroomBefore = headroomOf(budget);
    const months = Array.from({ length: lengthOf(shown) }, (_, i) => addMonths(shown.start, i));
    const firstMonthOver = months.find(
      (month) => totalOver(plan, cash, { start: shown.start, end: addMonths(month, 1) }) > headroomBefore,
    );
    return [
      {
        fiscalYear: year,
        budget,
        cost,
        headroomBefore,
        headroomAfter: headroomBefore - cost,
        firstMonthOver,
      },
    ];
  });
}

const headroomOf = ({ amount, approvedTransfers, actualsToDate, openCommitments, planned }: Budget): number =>
  amount.scaled + approvedTransfers.scaled - actualsToDate.scaled - openCommitments.scaled - planned.scaled;
