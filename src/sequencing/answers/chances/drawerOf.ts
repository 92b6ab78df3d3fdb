import type { PlannedProject } from "../../schedule/Instance";
import type { Random } from "../../../kernel/Random";
import { triangular } from "./triangular";
import type { UncertainDurations } from "./UncertainDurations";

/**
 * Draws a duration for each of these projects, by place, in whole periods. Projects with three points draw in the order of
 * their ids, also those without a place, so that neither the order of a list nor leaving one out changes what others draw.
 * Overwritten by the next draw.
 */
export function drawerOf(
  projects: readonly PlannedProject[],
  durations: UncertainDurations,
  random: Random,
): () => Int32Array {
  const drawn = Int32Array.from(projects, ({ duration }) => duration);
  const places = new Map(projects.map(({ id }, place) => [id, place]));
  const uncertain = [...durations]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, points]) => ({ points, place: places.get(id) }));
  return () => {
    for (const { points, place } of uncertain) {
      const duration = Math.round(triangular(points, random.next()));
      if (place !== undefined) drawn[place] = duration;
    }
    return drawn;
  };
}
