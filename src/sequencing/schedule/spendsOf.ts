import type { SpendingLimit, Spends } from "./Compiled";
import type { BudgetWindow, Instance, PlannedProject } from "./Instance";
import { rowStarts } from "./rowStarts";

const namesOf = ({ budgets }: Instance): string[] => [...new Set(budgets.map(({ budget }) => budget))];

/** The costs of each project that some budget limits. */
export function spendsOf(projects: readonly PlannedProject[], instance: Instance): Spends {
  const names = namesOf(instance);
  const segments = projects.flatMap(({ costs }) => names.map((name) => dueIn(costs, name)));
  const rows = projects.map((_, project) =>
    segments.slice(project * names.length, (project + 1) * names.length).flat(),
  );
  const all = segments.flatMap((entries, place) =>
    entries.map(({ offset, amount }) => ({ offset, amount, budget: place % names.length })),
  );
  const before = new Float64Array(all.length + 1);
  all.forEach(({ amount }, place) => (before[place + 1] = (before[place] ?? 0) + amount));
  return {
    first: rowStarts(rows),
    segment: rowStarts(segments),
    budgets: names.length,
    offset: Int32Array.from(all, ({ offset }) => offset),
    amount: Float64Array.from(all, ({ amount }) => amount),
    before,
    budget: Int32Array.from(all, ({ budget }) => budget),
  };
}

/**
 * What falls due of one budget, by offset. A project that takes another time has the same entries in the same order, because
 * nothing that is due later comes to be due before.
 */
const dueIn = (costs: PlannedProject["costs"], budget: string): PlannedProject["costs"] =>
  costs.filter((cost) => cost.budget === budget && cost.amount > 0).sort((a, b) => a.offset - b.offset);

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
