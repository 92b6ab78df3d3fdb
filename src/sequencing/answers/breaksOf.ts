import { at } from "../schedule/at";
import type { Constraint } from "../schedule/Constraint";
import type { Instance, PlannedProject } from "../schedule/Instance";
import { keepsRelation } from "../schedule/keepsRelation";
import { fallsInto } from "../schedule/openStarts";
import { NONE, spentWithin } from "../schedule/Profiles";
import type { Situation } from "../schedule/Situation";

/** The constraints that a start breaks. */
type Breaks = (start: number) => Constraint[];

/**
 * What a project that is left out would break at each start, with every other one where it is. What it depends on counts as
 * broken when that has no place either.
 */
export function breaksOf(instance: Instance, situation: Situation, project: PlannedProject): Breaks {
  const place = situation.compiled.projects.findIndex(({ id }) => id === project.id);
  const kinds = [
    byItself(project),
    byRelations(instance, situation, project),
    byFreezes(instance, situation, place),
    byPools(instance, situation, place),
    byWindows(instance, situation, place),
  ];
  return (start) => kinds.flatMap((breaks) => breaks(start));
}

function byItself(project: PlannedProject): Breaks {
  const { earliestStart, fixedStart, deadline, duration } = project;
  const latest = deadline?.kind === "HARD" ? deadline.finish - duration : Number.POSITIVE_INFINITY;
  return (start) => {
    const broken: Constraint[] = [];
    if (start < earliestStart) broken.push({ kind: "EARLIEST_START", project });
    if (fixedStart !== undefined && start !== fixedStart) broken.push({ kind: "FIXED_START", project });
    if (start > latest) broken.push({ kind: "DEADLINE", project });
    return broken;
  };
}

/** A relation is broken too when what it depends on has no place. */
function byRelations(
  instance: Instance,
  { compiled, starts }: Situation,
  { id, duration }: PlannedProject,
): Breaks {
  const placeOf = (other: string): number => compiled.projects.findIndex((one) => one.id === other);
  const own = instance.relations.flatMap((relation) => {
    const { from, to } = relation;
    if (from !== id && to !== id) return [];
    const place = placeOf(from === id ? to : from);
    const other = { start: at(starts, place), lasts: at(compiled.durations, place) };
    return [{ relation, isFirst: from === id, other }];
  });
  return (start) => {
    const here = { start, lasts: duration };
    return own.flatMap(({ relation, isFirst, other }): Constraint[] => {
      const [first, second] = isFirst ? [here, other] : [other, here];
      const isBroken = other.start === NONE ? !isFirst : !keepsRelation(instance, relation, first, second);
      return isBroken ? [{ kind: "RELATION", relation }] : [];
    });
  };
}

function byFreezes({ freezes }: Instance, { compiled }: Situation, place: number): Breaks {
  const open = compiled.open[place];
  const phases = compiled.projects[place]?.phases ?? [];
  return (start) =>
    open?.[start] !== 0
      ? []
      : freezes
          .filter((freeze) => fallsInto(freeze, phases, start))
          .map((freeze) => ({ kind: "FREEZE", freeze }));
}

/** Roles with too few people left, and departments that bear no more. */
function byPools({ roles, departments }: Instance, { compiled, profiles }: Situation, place: number): Breaks {
  const { loads } = compiled;
  const constraints = compiled.resources.map(({ kind, name }): Constraint | undefined => {
    if (kind === "ROLE") {
      const role = roles.find((one) => one.name === name);
      return role && { kind, role };
    }
    const department = departments.find((one) => one.name === name);
    return department && { kind, department };
  });
  return (start) => {
    const broken: Constraint[] = [];
    for (let i = at(loads.first, place); i < at(loads.first, place + 1); i++) {
      const resource = at(loads.resource, i);
      const constraint = constraints[resource];
      // The loads of one resource follow each other.
      if (constraint === undefined || constraint === broken.at(-1)) continue;
      const [units, end] = [at(loads.units, i), start + at(loads.to, i)];
      for (let period = start + at(loads.from, i); period < end; period++) {
        if (units <= profiles.freeUnits(resource, period)) continue;
        broken.push(constraint);
        break;
      }
    }
    return broken;
  };
}

function byWindows({ budgets }: Instance, { compiled, profiles }: Situation, place: number): Breaks {
  const limits = compiled.limits.flatMap(({ name }, limit) => {
    const window = budgets.find((one) => one.name === name);
    return window === undefined ? [] : [{ limit, constraint: { kind: "BUDGET" as const, window } }];
  });
  return (start) =>
    limits
      .filter(({ limit }) => {
        const spent = spentWithin(compiled, place, start, limit);
        return spent > 0 && spent > profiles.unspent(limit);
      })
      .map(({ constraint }) => constraint);
}
