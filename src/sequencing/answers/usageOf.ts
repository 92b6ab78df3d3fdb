import { at } from "../schedule/at";
import type { Instance, PlannedProject } from "../schedule/Instance";
import { limitsOf } from "../schedule/spendsOf";
import type { Starts } from "../schedule/Starts";
import type { Usage } from "./Usage";

/** What a schedule uses; projects that are left out use nothing. Roles, windows and departments as the instance lists them. */
export function usageOf(instance: Instance, starts: Starts): Usage {
  const placed = instance.projects.flatMap((project): Placed[] => {
    const start = starts.get(project.id);
    return start === undefined ? [] : [{ project, start }];
  });
  const dues = duesOf(placed);
  return {
    roles: rolesOf(instance, placed),
    windows: windowsOf(instance, dues),
    budgets: budgetsOf(instance, dues),
    departments: departmentsOf(instance, placed),
  };
}

interface Placed {
  readonly project: PlannedProject;
  readonly start: number;
}

function rolesOf({ roles, horizon }: Instance, placed: readonly Placed[]): Usage["roles"] {
  const used = new Map(roles.map(({ name }) => [name, new Int32Array(horizon)]));
  for (const { project, start } of placed) {
    for (const { role, units, from, to } of project.demands) {
      const row = used.get(role);
      if (row === undefined) continue;
      for (let period = start + from; period < start + to; period++) row[period] = at(row, period) + units;
    }
  }
  return roles.map(({ name, capacity }) => ({
    role: name,
    used: used.get(name) ?? new Int32Array(horizon),
    capacity: Int32Array.from({ length: horizon }, (_, period) => at(capacity, period)),
  }));
}

/** Cents by budget and period. */
type Dues = ReadonlyMap<string, ReadonlyMap<number, number>>;

function duesOf(placed: readonly Placed[]): Dues {
  const dues = new Map<string, Map<number, number>>();
  for (const { project, start } of placed) {
    for (const { budget, offset, amount } of project.costs) {
      const periods = dues.get(budget) ?? new Map<number, number>();
      dues.set(budget, periods);
      if (amount > 0) periods.set(start + offset, (periods.get(start + offset) ?? 0) + amount);
    }
  }
  return dues;
}

function windowsOf(instance: Instance, dues: Dues): Usage["windows"] {
  const limits = limitsOf(instance);
  return instance.budgets.map(({ name, budget, from, to, amount }, index) => {
    const limit = limits[index] ?? { from, amount };
    const spent = spentWithin(dues, budget, from, to);
    const carriedIn = limit.amount - amount - spentWithin(dues, budget, limit.from, from);
    return { window: name, budget, from, to, amount, carriedIn, spent, left: amount + carriedIn - spent };
  });
}

function spentWithin(dues: Dues, budget: string, from: number, to: number): number {
  let spent = 0;
  for (const [period, amount] of dues.get(budget) ?? []) if (from <= period && period < to) spent += amount;
  return spent;
}

/** Those that have windows first, then those that only costs name. */
function budgetsOf({ budgets }: Instance, dues: Dues): Usage["budgets"] {
  const names = new Set([...budgets.map(({ budget }) => budget), ...dues.keys()]);
  return [...names].map((budget) => {
    const windows = budgets.filter((window) => window.budget === budget);
    const due = [...(dues.get(budget) ?? [])]
      .map(([period, amount]) => ({ period, amount }))
      .sort((a, b) => a.period - b.period);
    const outside = due.filter(
      ({ period }) => !windows.some(({ from, to }) => from <= period && period < to),
    );
    return { budget, spent: sumOf(due), outsideWindows: sumOf(outside), due };
  });
}

const sumOf = (due: readonly { readonly amount: number }[]): number =>
  due.reduce((sum, { amount }) => sum + amount, 0);

/** Those that have limits first, then those that only phases name, whether their projects are placed or not. */
function departmentsOf(instance: Instance, placed: readonly Placed[]): Usage["departments"] {
  const { departments, projects, horizon } = instance;
  const limits = new Map(departments.map(({ name, limit }) => [name, limit]));
  const disrupted = projects.flatMap(({ phases }) => phases.flatMap((phase) => phase.departments));
  return [...new Set([...limits.keys(), ...disrupted])].map((department) => {
    const disruptive = new Int32Array(horizon);
    for (const { project, start } of placed) {
      for (const offset of offsetsDisrupting(project, department))
        disruptive[start + offset] = at(disruptive, start + offset) + 1;
    }
    return {
      department,
      limit: limits.get(department),
      disruptive,
      disruption: disruptive.reduce((sum, count) => sum + count, 0),
    };
  });
}

function offsetsDisrupting({ phases }: PlannedProject, department: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { from, to, departments } of phases)
    if (departments.includes(department)) for (let offset = from; offset < to; offset++) offsets.add(offset);
  return offsets;
}
