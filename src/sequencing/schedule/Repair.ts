import { asCents } from "../../kernel/Cents";
import type { Constraint } from "./Constraint";
import type { Instance, PlannedProject, PlannedRelation } from "./Instance";
import type { Stretch } from "../Clock";
import { isFeasible } from "./isFeasible";

/** The least change of one constraint after which a schedule exists. */
export interface Repair {
  readonly constraint: Constraint;
  /**
   * By how much: periods for dates, lags and freezes (negative for earlier or shorter), units for roles, cents for budgets,
   * projects for departments.
   */
  readonly by: number;
  /** For a role the periods, half open, in which the units are needed. */
  readonly periods: { readonly from: number; readonly to: number } | undefined;
  /** The instance as it would be. */
  readonly repaired: Instance;
}

/**
 * The smallest repair of each of these constraints, where changing that one alone is enough.
 * @param stretches those in which more people of a role may be had; each period when left out
 * @param most questions of whether a schedule exists; what would be asked after them counts as no
 */
export function repairsOf(
  instance: Instance,
  constraints: readonly Constraint[],
  nodes: number,
  stretches: readonly Stretch[] = everyPeriod(instance),
  most = Number.POSITIVE_INFINITY,
): Repair[] {
  let asked = 0;
  const works = (changed: Instance): boolean => asked++ < most && isFeasible(changed, nodes) === "feasible";
  return constraints.flatMap((constraint) => repairOf(instance, constraint, stretches, works) ?? []);
}

const everyPeriod = ({ horizon }: Instance): Stretch[] =>
  Array.from({ length: horizon }, (_, from) => ({ from, to: from + 1 }));

type Works = (changed: Instance) => boolean;

function repairOf(
  instance: Instance,
  constraint: Constraint,
  stretches: readonly Stretch[],
  works: Works,
): Repair | undefined {
  switch (constraint.kind) {
    case "ROLE":
      return moreOfRole(instance, constraint, stretches, works);
    case "FIXED_START":
      return otherStart(instance, constraint, works);
    case "FREEZE":
      return shorterFreeze(instance, constraint, works);
    default: {
      const by = least(mostBy(instance, constraint), (amount) =>
        works(changed(instance, constraint, amount)),
      );
      if (by === undefined) return undefined;
      const isEarlier = constraint.kind === "RELATION" || constraint.kind === "EARLIEST_START";
      return {
        constraint,
        by: isEarlier ? -by : by,
        periods: undefined,
        repaired: changed(instance, constraint, by),
      };
    }
  }
}

type Graded = Exclude<Constraint, { kind: "ROLE" | "FIXED_START" | "FREEZE" }>;

/** More than this would not help any further. */
function mostBy({ horizon, projects }: Instance, constraint: Graded): number {
  switch (constraint.kind) {
    case "BUDGET":
      return projects.flatMap(({ costs }) => costs).reduce((sum, { amount }) => sum + amount, 0);
    case "DEPARTMENT":
      return projects.length;
    case "EARLIEST_START":
      return constraint.project.earliestStart;
    case "RELATION":
      return 2 * horizon + Math.max(0, constraint.relation.lag);
    case "DEADLINE":
      return Math.max(0, horizon - (constraint.project.deadline?.finish ?? horizon));
  }
}

function changed(instance: Instance, constraint: Graded, by: number): Instance {
  switch (constraint.kind) {
    case "BUDGET": {
      const { window } = constraint;
      const amount = asCents(window.amount + by);
      return {
        ...instance,
        budgets: instance.budgets.map((one) => (one === window ? { ...one, amount } : one)),
      };
    }
    case "DEPARTMENT": {
      const { department } = constraint;
      const limit = department.limit + by;
      return {
        ...instance,
        departments: instance.departments.map((one) => (one === department ? { ...one, limit } : one)),
      };
    }
    case "RELATION": {
      const { relation } = constraint;
      const lagEnds = [...(instance.lagEnds ?? [])];
      const ends = relation.wait === undefined ? undefined : lagEnds[relation.wait.ends];
      const wait = relation.wait && { ...relation.wait, ends: lagEnds.length };
      if (ends !== undefined) lagEnds.push(ends.map((end) => end - by));
      const shorter: PlannedRelation = { ...relation, lag: relation.lag - by, ...(wait && { wait }) };
      return {
        ...instance,
        lagEnds,
        relations: instance.relations.map((one) => (one === relation ? shorter : one)),
      };
    }
    case "EARLIEST_START":
      return withProject(instance, constraint.project, {
        earliestStart: constraint.project.earliestStart - by,
      });
    case "DEADLINE": {
      const { deadline } = constraint.project;
      if (deadline === undefined) return instance;
      return withProject(instance, constraint.project, {
        deadline: { ...deadline, finish: deadline.finish + by },
      });
    }
  }
}

const withProject = (
  instance: Instance,
  project: PlannedProject,
  said: Partial<PlannedProject>,
): Instance => ({
  ...instance,
  projects: instance.projects.map((one) => (one === project ? { ...one, ...said } : one)),
});

/** The least amount from 1 to `most` that works, if any does; more must never work less. */
function least(most: number, works: (amount: number) => boolean): number | undefined {
  if (most < 1 || !works(most)) return undefined;
  let [tooLittle, enough] = [0, most];
  while (enough - tooLittle > 1) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (works(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}

/** People in the one stretch where fewest are enough, or else the same number more throughout. */
function moreOfRole(
  instance: Instance,
  constraint: Extract<Constraint, { kind: "ROLE" }>,
  stretches: readonly Stretch[],
  works: Works,
): Repair | undefined {
  const { role } = constraint;
  const most = instance.projects
    .flatMap(({ demands }) => demands)
    .reduce((sum, demand) => sum + (demand.role === role.name ? demand.units : 0), 0);
  const withUnits = (from: number, to: number, units: number): Instance => {
    const capacity = Array.from({ length: instance.horizon }, (_, period) =>
      from <= period && period < to ? (role.capacity[period] ?? 0) + units : (role.capacity[period] ?? 0),
    );
    return { ...instance, roles: instance.roles.map((one) => (one === role ? { ...one, capacity } : one)) };
  };
  const repairIn = (from: number, to: number, upTo: number): Repair | undefined => {
    const by = least(upTo, (units) => works(withUnits(from, to, units)));
    return by === undefined
      ? undefined
      : { constraint, by, periods: { from, to }, repaired: withUnits(from, to, by) };
  };
  let smallest: Repair | undefined;
  for (const { from, to } of stretches)
    smallest = repairIn(from, to, smallest === undefined ? most : smallest.by - 1) ?? smallest;
  return smallest ?? repairIn(0, instance.horizon, most);
}

/** The nearest other start, the later one of two. */
function otherStart(
  instance: Instance,
  constraint: Extract<Constraint, { kind: "FIXED_START" }>,
  works: Works,
): Repair | undefined {
  const { project } = constraint;
  const fixed = project.fixedStart ?? 0;
  for (let distance = 1; distance <= instance.horizon; distance++) {
    for (const by of [distance, -distance]) {
      if (fixed + by < 0 || fixed + by + project.duration > instance.horizon) continue;
      const repaired = withProject(instance, project, { fixedStart: fixed + by });
      if (works(repaired)) return { constraint, by, periods: undefined, repaired };
    }
  }
  return undefined;
}

/** Shorter at its beginning or at its end, whichever is less. */
function shorterFreeze(
  instance: Instance,
  constraint: Extract<Constraint, { kind: "FREEZE" }>,
  works: Works,
): Repair | undefined {
  const { freeze } = constraint;
  const cut = (from: number, to: number): Instance => ({
    ...instance,
    freezes: instance.freezes.flatMap((one) =>
      one !== freeze ? [one] : from < to ? [{ ...one, from, to }] : [],
    ),
  });
  const length = freeze.to - freeze.from;
  const atEnd = least(length, (by) => works(cut(freeze.from, freeze.to - by)));
  if (atEnd === undefined) return undefined;
  const atStart = least(atEnd - 1, (by) => works(cut(freeze.from + by, freeze.to)));
  const by = atStart ?? atEnd;
  const [from, to] = atStart === undefined ? [freeze.from, freeze.to - by] : [freeze.from + by, freeze.to];
  return { constraint, by: -by, periods: from < to ? { from, to } : undefined, repaired: cut(from, to) };
}
