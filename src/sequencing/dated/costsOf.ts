import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { ExactRunningTotal } from "../../kernel/RunningTotal";
import type { CostRecord } from "../roadmap/RoadmapRecord";
import type { DueCost } from "../schedule/Instance";
import type { Allowance } from "./SchedulingTerms";

/** The budget of allowances for one kind of expenditure, or for both. */
export const budgetOf = ({ expenditure }: Pick<Allowance, "expenditure">): string =>
  expenditure ?? "OPEX and CAPEX";

/** When the costs of a project fall due, for each budget that there is an allowance of. */
export function costsOf(
  costs: readonly CostRecord[],
  duration: number,
  budgets: ReadonlySet<string>,
): DueCost[] {
  return costs.flatMap((cost) => {
    const named = [cost.expenditure, budgetOf({ expenditure: undefined })].filter((name) =>
      budgets.has(name),
    );
    if (named.length === 0) return [];
    const due = dueOf(cost, duration);
    return named.flatMap((budget) => due.map((each) => ({ ...each, budget })));
  });
}

/** Offsets and cents of one cost; one that is spread evenly is rounded on its running total. */
function dueOf({ profile, amount, workingDay }: CostRecord, duration: number): Omit<DueCost, "budget">[] {
  const cents = centsOf(new Decimal(amount));
  const last = Math.max(0, duration - 1);
  switch (profile) {
    case "UP_FRONT":
      return [{ offset: 0, amount: cents }];
    case "ON_FINISH":
      return [{ offset: last, amount: cents }];
    case "MILESTONE":
      return [{ offset: Math.min(last, (workingDay ?? 1) - 1), amount: cents }];
    case "EVEN": {
      if (duration === 0) return [{ offset: 0, amount: cents }];
      const total = new ExactRunningTotal(duration);
      return Array.from({ length: duration }, (_, offset) => ({ offset, amount: total.cell(cents) }));
    }
  }
}
