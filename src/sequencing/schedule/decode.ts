import { at } from "./at";
import type { Compiled } from "./Compiled";
import { latestBefore, soonestAfter } from "./linksOf";
import { NONE, type Profiles } from "./Profiles";

/**
 * Serial schedule generation, forwards: one project after the other, each at its first start that keeps every constraint.
 * Fixed starts go first. `holds` keeps projects from starting before a period; one at the horizon leaves an optional project
 * out. What finds no start gets NONE, and so does what waits for it.
 *
 * Source: R. Kolisch, Serial and parallel resource-constrained project scheduling methods revisited, EJOR 90 (1996).
 */
export function placeForward(
  compiled: Compiled,
  profiles: Profiles,
  order: Int32Array,
  holds: Int32Array | undefined,
  starts: Int32Array,
): void {
  const { count, earliest, latest, before, pinned, horizon } = compiled;
  profiles.reset();
  starts.fill(NONE);
  placePinned(compiled, profiles, starts);
  for (let place = 0; place < count; place++) {
    const project = at(order, place);
    if (pinned[project] === 1) continue;
    let from = Math.max(at(earliest, project), holds === undefined ? 0 : at(holds, project));
    for (let i = at(before.first, project); i < at(before.first, project + 1); i++) {
      const start = at(starts, at(before.node, i));
      from = start === NONE ? horizon + 1 : Math.max(from, soonestAfter(before, i, start));
    }
    const start = profiles.firstFit(project, from, at(latest, project));
    starts[project] = start;
    if (start !== NONE) profiles.take(project, start);
  }
}

/**
 * The same backwards: each at its last start that lets everything finish by `finish`. Projects that were left out before,
 * in `wanted`, stay out. Answers false when something finds no start.
 */
export function placeBackward(
  compiled: Compiled,
  profiles: Profiles,
  order: Int32Array,
  finish: number,
  wanted: Int32Array | undefined,
  starts: Int32Array,
): boolean {
  const { count, earliest, latest, after, pinned, durations } = compiled;
  profiles.reset();
  starts.fill(NONE);
  placePinned(compiled, profiles, starts);
  for (let place = 0; place < count; place++) {
    const project = at(order, place);
    if (pinned[project] === 1 || (wanted !== undefined && at(wanted, project) === NONE)) continue;
    let from = Math.min(at(latest, project), finish - at(durations, project));
    for (let i = at(after.first, project); i < at(after.first, project + 1); i++) {
      const start = at(starts, at(after.node, i));
      if (start !== NONE) from = Math.min(from, latestBefore(after, i, start));
    }
    const start = profiles.lastFit(project, from, at(earliest, project));
    if (start === NONE) return false;
    starts[project] = start;
    profiles.take(project, start);
  }
  return true;
}

function placePinned(
  { count, pinned, earliest, latest }: Compiled,
  profiles: Profiles,
  starts: Int32Array,
): void {
  for (let project = 0; project < count; project++) {
    if (pinned[project] === 0) continue;
    const start = profiles.firstFit(project, at(earliest, project), at(latest, project));
    starts[project] = start;
    if (start !== NONE) profiles.take(project, start);
  }
}
