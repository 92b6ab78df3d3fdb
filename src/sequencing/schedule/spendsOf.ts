import type { SpendingLimit, Spends } from "./Compiled";
import type { BudgetWindow, Instance, PlannedProject } from "./Instance";
import { rowStarts } from "./rowStarts";

const namesOf = ({ budgets }: Instance): string[] => [...new Set(budgets.map(({ budget }) => budget))];

/** The costs of each project that some budget limits. */
export function spendsOf(projects: readonly PlannedProject[], instance: Instance): Spends {
  const names = namesOf(instance);
  const rows = projects.map(({ costs }) =>
    costs.filter(({ amount, budget }) => amount > 0 && names.includes(budget)),
  );
  const all = rows.flat();
  return {
    first: rowStarts(rows),
    offset: Int32Array.from(all, ({ offset }) => offset),
    amount: Float64Array.from(all, ({ amount }) => amount),
    budget: Int32Array.from(all, ({ budget }) => names.indexOf(budget)),
  };
}

/**
 * Windows as sums that spending must not exceed. Carrying over is the same as limiting the spending since the first
 * window of a chain to the amounts of the chain so far.
 */
export function limitsOf(instance: Instance): SpendingLimit[] {
  const names = namesOf(instance);
  return instance.budgets.map((window) => {
    const { name, budget, to } = window;
    let { from, amount }: { from: number; amount: number } = window;
    for (let before = carriedInto(window, instance); before; before = carriedInto(before, instance)) {
      from = before.from;
      amount += before.amount;
    }
    return { name, budget: names.indexOf(budget), from, to, amount, opens: window.from, adds: window.amount };
  });
}

const carriedInto = (window: BudgetWindow, { budgets }: Instance): BudgetWindow | undefined =>
  budgets.find(
    ({ budget, from, to, carriesOver }) =>
      carriesOver && budget === window.budget && to === window.from && from < to,
  );
