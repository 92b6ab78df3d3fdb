import { at } from "../schedule/at";
import { latestBefore } from "../schedule/linksOf";
import type { Compiled } from "../schedule/Compiled";
import { NONE } from "../schedule/Profiles";
import { startsById } from "../schedule/Starts";
import { finishOf } from "./finishOf";

/** Floats by place in the canonical order, in periods; 0 where a project is left out. */
export interface NetworkFloats {
  readonly total: Int32Array;
  readonly free: Int32Array;
}

/**
 * Total and free float from the starts of a schedule by dependencies alone: a backward pass from the finish of the whole and
 * from hard deadlines. People, money, freezes, departments and fixed starts play no part.
 *
 * Source: J. E. Kelley and M. R. Walker, Critical-Path Planning and Scheduling (1959), with the scheduled starts in place of
 * the earliest ones.
 */
export function networkFloats(compiled: Compiled, starts: Int32Array): NetworkFloats {
  const { count, order, after, durations, projects, horizon } = compiled;
  const finish = finishOf(projects, startsById(compiled, starts));
  const total = new Int32Array(count);
  const free = new Int32Array(count);
  for (let place = count - 1; place >= 0; place--) {
    const project = at(order, place);
    const start = at(starts, project);
    if (start === NONE) continue;
    const deadline = projects[project]?.deadline;
    const due = Math.min(finish, deadline?.kind === "HARD" ? deadline.finish : horizon);
    let latest = due - at(durations, project);
    let undisturbed = latest;
    for (let i = at(after.first, project); i < at(after.first, project + 1); i++) {
      const next = at(after.node, i);
      if (at(starts, next) === NONE) continue;
      const allowed = latestBefore(after, i, at(starts, next));
      latest = Math.min(latest, latestBefore(after, i, at(starts, next) + at(total, next)));
      undisturbed = Math.min(undisturbed, allowed);
    }
    total[project] = latest - start;
    free[project] = undisturbed - start;
  }
  return { total, free };
}
