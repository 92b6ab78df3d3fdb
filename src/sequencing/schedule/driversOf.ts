import { at } from "./at";
import type { Compiled } from "./Compiled";
import { disturbedAt } from "./disruptionPrices";
import type { Driver } from "./Driver";
import { delayPrice, type Instance } from "./Instance";
import { keepsRelation } from "./keepsRelation";
import { loadAt } from "./limitViolations";
import { NONE, spentWithin } from "./Profiles";
import { situationOf, type Situation } from "./Situation";
import type { Starts } from "./Starts";
import { fallsInto } from "./openStarts";

/**
 * Why each project starts when it does: for each id what forbids starting one period earlier while everything else stays.
 * Nothing for a project that starts at 0. Projects that are left out are not in the answer.
 */
export function driversOf(instance: Instance, starts: Starts): ReadonlyMap<string, readonly Driver[]> {
  const situation = situationOf(instance, starts);
  const { compiled, starts: placed, profiles } = situation;
  const places = new Map(compiled.projects.map(({ id }, place) => [id, place]));
  const drivers = new Map<string, readonly Driver[]>();
  compiled.projects.forEach(({ id }, project) => {
    const start = at(placed, project);
    if (start === NONE) return;
    profiles.giveBack(project, start);
    drivers.set(id, start === 0 ? [] : whatForbids(instance, { ...situation, places }, project, start - 1));
    profiles.take(project, start);
  });
  return drivers;
}

/** Without the project in question. */
interface Remaining extends Situation {
  /** The place of each id. */
  readonly places: ReadonlyMap<string, number>;
}

function whatForbids(instance: Instance, situation: Remaining, project: number, start: number): Driver[] {
  const drivers = [
    ...byItself(situation, project, start),
    ...byRelations(instance, situation, project, start),
    ...byFreezes(instance, situation, project, start),
    ...byResources(situation, project, start),
    ...byBudgets(situation, project, start),
  ];
  if (drivers.length === 0) return byQuietTimes(instance, situation, project, start) ?? [{ kind: "CHOICE" }];
  return [...drivers, ...byWeight(situation, project, drivers)];
}

/** When it may start earlier, and would disturb more. */
function byQuietTimes(
  instance: Instance,
  { compiled }: Remaining,
  project: number,
  start: number,
): Driver[] | undefined {
  const row = compiled.prices.disruption[project];
  const planned = compiled.projects[project];
  if (row === undefined || planned === undefined) return undefined;
  const more = at(row, start) - at(row, start + 1);
  return more > 0
    ? [{ kind: "QUIET_TIME", quietTimes: disturbedAt(planned, instance, start), more }]
    : undefined;
}

function byItself({ compiled }: Remaining, project: number, start: number): Driver[] {
  const planned = compiled.projects[project];
  if (planned?.fixedStart !== undefined) return [{ kind: "FIXED_START" }];
  return planned !== undefined && start < planned.earliestStart ? [{ kind: "EARLIEST_START" }] : [];
}

function byRelations(
  instance: Instance,
  { compiled, places, starts }: Remaining,
  project: number,
  start: number,
): Driver[] {
  const id = compiled.projects[project]?.id;
  return instance.relations
    .filter((relation) => relation.to === id)
    .filter((relation) => {
      const first = places.get(relation.from) ?? NONE;
      const waitsFor = { start: at(starts, first), lasts: at(compiled.durations, first) };
      return !keepsRelation(instance, relation, waitsFor, { start, lasts: at(compiled.durations, project) });
    })
    .map((relation) => ({ kind: "RELATION", relation }));
}

function byFreezes({ freezes }: Instance, { compiled }: Remaining, project: number, start: number): Driver[] {
  if (compiled.open[project]?.[start] !== 0) return [];
  const phases = compiled.projects[project]?.phases ?? [];
  return freezes
    .filter((freeze) => fallsInto(freeze, phases, start))
    .map(({ name }) => ({ kind: "FREEZE", freeze: name }));
}

/** For each role and department the last period in which it is short, which is what must pass first. */
function byResources({ compiled, starts, profiles }: Remaining, project: number, start: number): Driver[] {
  return compiled.resources.flatMap(({ kind, name }, resource): Driver[] => {
    for (let offset = at(compiled.durations, project) - 1; offset >= 0; offset--) {
      const [needs, period] = [loadAt(compiled, project, resource, offset), start + offset];
      const free = profiles.freeUnits(resource, period);
      if (needs === 0 || needs <= free) continue;
      const holders = othersWhere(
        compiled,
        starts,
        project,
        (other, from) => loadAt(compiled, other, resource, period - from) > 0,
      );
      return kind === "ROLE"
        ? [{ kind, role: name, period, needs, free, holders }]
        : [{ kind, department: name, period, holders }];
    }
    return [];
  });
}

function byBudgets({ compiled, starts, profiles }: Remaining, project: number, start: number): Driver[] {
  return compiled.limits.flatMap(({ name, amount }, limit): Driver[] => {
    const spends = spentWithin(compiled, project, start, limit);
    const left = profiles.unspent(limit);
    if (spends === 0 || spends <= left) return [];
    const holders = othersWhere(
      compiled,
      starts,
      project,
      (other, from) => spentWithin(compiled, other, from, limit) > 0,
    );
    return [{ kind: "BUDGET", window: name, amount, left, shortBy: spends - left, holders }];
  });
}

function othersWhere(
  { projects }: Compiled,
  starts: Int32Array,
  project: number,
  holds: (other: number, start: number) => boolean,
): string[] {
  return projects
    .filter((_, other) => other !== project && at(starts, other) !== NONE && holds(other, at(starts, other)))
    .map(({ id }) => id)
    .sort();
}

function byWeight({ compiled }: Remaining, project: number, drivers: readonly Driver[]): Driver[] {
  const planned = compiled.projects[project];
  if (planned === undefined) return [];
  const own = delayPrice(planned);
  const holders = new Set(drivers.flatMap((driver) => ("holders" in driver ? driver.holders : [])));
  const before = compiled.projects
    .filter(({ id, fixedStart }) => holders.has(id) && fixedStart === undefined)
    .filter((other) => delayPrice(other) > own)
    .map(({ id }) => id)
    .sort();
  return before.length === 0 ? [] : [{ kind: "WEIGHT", own, before }];
}
