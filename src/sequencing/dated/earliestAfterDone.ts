import type { DependencyRecord, ProjectRecord } from "../roadmap/RoadmapRecord";
import { dayOf } from "../roadmap/timeProjects";
import { addDays } from "../../kernel/Day";
import { goesByDates, laterByDates } from "../LagReach";
import { workingDaysOf } from "../workingDaysOf";
import type { DayClock } from "./DayClock";

/**
 * The first period in which a project can start by its dependency on one that is done: by the days on which that one started
 * and finished. 0 where it does not say when.
 */
export function earliestAfterDone(
  { relation, lag, lagUnit }: DependencyRecord,
  { actualStart, actualFinish }: ProjectRecord,
  duration: number,
  clock: DayClock,
  weekdays: number,
): number {
  const held = relation === "FINISH_TO_START" || relation === "FINISH_TO_FINISH" ? actualFinish : actualStart;
  if (held === null) return 0;
  const isFinish = held === actualFinish && relation.startsWith("FINISH");
  const end = clock.boundaryAt(isFinish ? addDays(dayOf(held), 1) : dayOf(held));
  const own = relation.endsWith("FINISH") ? duration : 0;
  if (goesByDates(lag, lagUnit)) {
    const day = laterByDates(dayOf(held), lag, lagUnit);
    return Math.max(0, clock.boundaryAt(isFinish ? addDays(day, 1) : day) - own);
  }
  return Math.max(0, end + workingDaysOf(lag, lagUnit, weekdays) - own);
}
