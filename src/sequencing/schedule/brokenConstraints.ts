import type { BudgetWindow, Instance, PlannedProject, PlannedRelation } from "./Instance";
import type { Starts } from "./Starts";

/** A constraint that a schedule breaks, in words that name it. */
export type Broken = string;

/**
 * Every constraint that a schedule breaks. Slow and simple on purpose: it shares no code with what makes schedules, asks
 * period by period, and is what tests and benches believe.
 */
export function brokenConstraints(instance: Instance, starts: Starts): Broken[] {
  const placed = instance.projects.flatMap((project) => {
    const start = starts.get(project.id);
    return start === undefined ? [] : [{ project, start, finish: start + project.duration }];
  });
  return [
    ...instance.projects.flatMap((project) =>
      brokenByItself(project, starts.get(project.id), instance.horizon),
    ),
    ...instance.relations.flatMap((relation) => brokenRelation(relation, placed, instance)),
    ...overloadedRoles(instance, placed),
    ...overspentBudgets(instance, placed),
    ...disturbedFreezes(instance, placed),
    ...crowdedDepartments(instance, placed),
  ];
}

interface Placed {
  readonly project: PlannedProject;
  readonly start: number;
  readonly finish: number;
}

function brokenByItself(project: PlannedProject, start: number | undefined, horizon: number): Broken[] {
  const { id, duration, deadline, fixedStart, optional, earliestStart } = project;
  if (start === undefined) return optional && fixedStart === undefined ? [] : [`${id} is left out`];
  const broken: Broken[] = [];
  if (!Number.isInteger(start) || start < 0) broken.push(`${id} starts at ${start}`);
  if (start + duration > horizon) broken.push(`${id} finishes after the horizon`);
  if (start < earliestStart) broken.push(`${id} starts before its earliest start`);
  if (fixedStart !== undefined && start !== fixedStart) broken.push(`${id} leaves its fixed start`);
  if (deadline?.kind === "HARD" && start + duration > deadline.finish)
    broken.push(`${id} misses its deadline`);
  return broken;
}

function brokenRelation(
  { from, to, relation, lag, wait }: PlannedRelation,
  placed: readonly Placed[],
  { projects, lagEnds }: Instance,
): Broken[] {
  const first = placed.find(({ project }) => project.id === from);
  const second = placed.find(({ project }) => project.id === to);
  if (second === undefined || !projects.some(({ id }) => id === from)) return [];
  if (first === undefined) return [`${to} is placed without ${from}`];
  const before =
    relation === "FINISH_TO_START" || relation === "FINISH_TO_FINISH" ? first.finish : first.start;
  const after =
    relation === "FINISH_TO_START" || relation === "START_TO_START" ? second.start : second.finish;
  const end = wait === undefined ? before + lag : (lagEnds?.[wait.ends]?.[before] ?? before + lag);
  return after < end ? [`${to} does not wait for ${from} (${relation} ${lag})`] : [];
}

/** The first period after the last one in which a schedule may load something. */
const lastPeriod = (placed: readonly Placed[]): number =>
  placed.reduce((last, { finish }) => Math.max(last, finish), 0);

function overloadedRoles({ roles }: Instance, placed: readonly Placed[]): Broken[] {
  const broken: Broken[] = [];
  for (const { name, capacity } of roles) {
    for (let period = 0; period < lastPeriod(placed); period++) {
      let used = 0;
      for (const { project, start } of placed) {
        for (const { role, units, from, to } of project.demands) {
          if (role === name && start + from <= period && period < start + to) used += units;
        }
      }
      if (used > (capacity[period] ?? 0)) broken.push(`${name} is overloaded in ${period}`);
    }
  }
  return broken;
}

/** Each window is followed with its balance: its own amount and what the window before it left. */
function overspentBudgets({ budgets }: Instance, placed: readonly Placed[]): Broken[] {
  const balances = new Map<BudgetWindow, number>();
  const broken: Broken[] = [];
  for (const window of [...budgets].sort((a, b) => a.from - b.from)) {
    const before = budgets.find(
      ({ budget, to, carriesOver }) => carriesOver && budget === window.budget && to === window.from,
    );
    const carried = before === undefined ? 0 : (balances.get(before) ?? 0);
    const balance = carried + window.amount - spentIn(window, placed);
    if (balance < 0) broken.push(`${window.name} is overspent`);
    balances.set(window, balance);
  }
  return broken;
}

function spentIn({ budget, from, to }: BudgetWindow, placed: readonly Placed[]): number {
  let spent = 0;
  for (const { project, start } of placed) {
    for (const cost of project.costs) {
      const due = start + cost.offset;
      if (cost.budget === budget && from <= due && due < to) spent += cost.amount;
    }
  }
  return spent;
}

const disturbs = ({ project, start }: Placed, period: number, department: string | undefined): boolean =>
  project.phases.some(
    ({ from, to, departments }) =>
      start + from <= period &&
      period < start + to &&
      (department === undefined ? departments.length > 0 : departments.includes(department)),
  );

function disturbedFreezes({ freezes }: Instance, placed: readonly Placed[]): Broken[] {
  return freezes.flatMap(({ name, from, to, departments }) =>
    placed
      .filter((one) => {
        for (let period = from; period < to; period++) {
          if (departments.length === 0 && disturbs(one, period, undefined)) return true;
          if (departments.some((department) => disturbs(one, period, department))) return true;
        }
        return false;
      })
      .map(({ project }) => `${project.id} disturbs ${name}`),
  );
}

function crowdedDepartments({ departments }: Instance, placed: readonly Placed[]): Broken[] {
  const broken: Broken[] = [];
  for (const { name, limit } of departments) {
    for (let period = 0; period < lastPeriod(placed); period++) {
      if (placed.filter((one) => disturbs(one, period, name)).length > limit)
        broken.push(`${name} is disrupted by more than ${limit} in ${period}`);
    }
  }
  return broken;
}
