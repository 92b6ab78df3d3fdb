import { addDays } from "../../kernel/Day";
import type { FreezeWindowRecord } from "../roadmap/RoadmapRecord";
import { dayOf } from "../roadmap/timeProjects";
import type { Freeze } from "../schedule/Instance";
import type { DayClock } from "./DayClock";

/** Freezes by their working days; one without any changes nothing. */
export function freezesOf(freezes: readonly FreezeWindowRecord[], clock: DayClock): Freeze[] {
  return freezes.flatMap(({ name, firstDay, lastDay, departments }) => {
    const [from, to] = [clock.boundaryAt(dayOf(firstDay)), clock.boundaryAt(addDays(dayOf(lastDay), 1))];
    return from >= to ? [] : [{ name, from, to, departments }];
  });
}
