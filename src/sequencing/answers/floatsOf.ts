import { at } from "../schedule/at";
import type { Instance } from "../schedule/Instance";
import { NONE } from "../schedule/Profiles";
import type { Starts } from "../schedule/Starts";
import { networkFloats } from "./networkFloats";
import { situationOf, type Situation } from "../schedule/Situation";

/**
 * How many periods after its scheduled start a project could start. Three different questions, which have three names; a
 * float is negative where the schedule itself is too late for a hard deadline.
 */
export interface Floats {
  /** By dependencies alone, until the whole would finish later or it or what waits for it would miss a hard deadline. */
  readonly totalFloat: number;
  /** By dependencies alone, until something that waits for it would have to move as well. Never more than the total float. */
  readonly freeFloat: number;
  /**
   * With every other start as it is, keeping every hard constraint and the finish of the whole: each start up to so many
   * periods later is possible. 0 for a fixed start. Never more than the free float of a schedule without broken constraints.
   */
  readonly scheduleFloat: number;
}

/** The floats of each placed project, by id. */
export function floatsOf(instance: Instance, starts: Starts): ReadonlyMap<string, Floats> {
  const situation = situationOf(instance, starts);
  const { compiled } = situation;
  const { total, free } = networkFloats(compiled, situation.starts);
  const places = new Map(compiled.projects.map(({ id }, place) => [id, place]));
  const floats = new Map<string, Floats>();
  for (const { id } of instance.projects) {
    const project = places.get(id) ?? NONE;
    if (!starts.has(id)) continue;
    const [totalFloat, freeFloat] = [at(total, project), at(free, project)];
    floats.set(id, { totalFloat, freeFloat, scheduleFloat: scheduleFloat(situation, project, freeFloat) });
  }
  return floats;
}

/** Starts that keep relations, hard deadline and finish are those within the free float; the rest is tried in turn. */
function scheduleFloat({ compiled, starts, profiles }: Situation, project: number, most: number): number {
  if (compiled.pinned[project] === 1) return 0;
  const start = at(starts, project);
  profiles.giveBack(project, start);
  let float = 0;
  while (float < most && profiles.fits(project, start + float + 1)) float++;
  profiles.take(project, start);
  return float;
}
