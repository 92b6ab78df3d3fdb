import type { BudgetWindow } from "../schedule/Instance";
import { budgetOf } from "./costsOf";
import type { DayClock } from "./DayClock";
import type { Allowance } from "./SchedulingTerms";

/** Allowances by their working days; one without any is left out. */
export function windowsOf(allowances: readonly Allowance[], clock: DayClock): BudgetWindow[] {
  return allowances.flatMap((allowance) => {
    const [from, to] = [clock.stretchOf(allowance.from).from, clock.stretchOf(allowance.to).from];
    if (from >= to) return [];
    const { name, amount, carriesOver } = allowance;
    return [{ name, budget: budgetOf(allowance), from, to, amount, carriesOver }];
  });
}
