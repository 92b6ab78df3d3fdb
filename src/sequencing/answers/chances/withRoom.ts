import type { Instance, PlannedProject, PlannedRelation } from "../../schedule/Instance";
import type { Starts } from "../../schedule/Starts";

/**
 * The placed part of a roadmap with time enough for everything to take as long as `longest` says: after the horizon people
 * are there as in its last period, and money is limited by windows that reach so far only. Deadlines and fixed starts are
 * not enforced, so that what is late shows.
 */
export function withRoom(
  instance: Instance,
  starts: Starts,
  longest: (project: PlannedProject) => number,
): Instance {
  const projects = instance.projects.filter(({ id }) => starts.has(id));
  const relations = instance.relations.filter(({ from, to }) => starts.has(from) && starts.has(to));
  const ends = [...instance.budgets, ...instance.freezes].map(({ to }) => to);
  const waits = relations.reduce((sum, relation) => sum + longestWait(instance, relation), 0);
  const work = projects.reduce((sum, project) => sum + longest(project), 0);
  const horizon = ends.reduce((last, end) => Math.max(last, end), instance.horizon) + waits + work;
  return {
    ...instance,
    horizon,
    projects: projects.map((project) => ({ ...project, deadline: undefined, fixedStart: undefined })),
    relations,
    lagEnds: (instance.lagEnds ?? []).map((row) => longer(row, horizon)),
    roles: instance.roles.map(({ name, capacity }) => ({
      name,
      capacity: Array.from(
        { length: horizon },
        (_, period) => capacity[Math.min(period, instance.horizon - 1)] ?? 0,
      ),
    })),
  };
}

/** Where lags end, for more boundaries: after the last that is known they are as long as from there. */
function longer(ends: readonly number[], horizon: number): number[] {
  const last = ends.length - 1;
  return Array.from({ length: horizon + 1 }, (_, b) => ends[b] ?? (ends[last] ?? 0) + b - last);
}

/** Periods that a lag has at most, whenever it begins. */
const longestWait = ({ lagEnds }: Instance, { lag, wait }: PlannedRelation): number =>
  ((wait && lagEnds?.[wait.ends]) ?? []).reduce(
    (longest, end, boundary) => Math.max(longest, end - boundary),
    Math.max(0, lag),
  );
