import type { ProjectRecord } from "../roadmap/RoadmapRecord";
import { workingDaysOf } from "../workingDaysOf";

/** A project whose durations are all counted in working days. */
export function inWorkingDays(project: ProjectRecord, weekdays: number): ProjectRecord {
  const inDays = (duration: number) => workingDaysOf(duration, project.durationUnit, weekdays);
  const { optimisticDuration: shortest, pessimisticDuration: longest } = project;
  return {
    ...project,
    duration: inDays(project.duration),
    durationUnit: "WORKING_DAYS",
    optimisticDuration: shortest === null ? null : inDays(shortest),
    pessimisticDuration: longest === null ? null : inDays(longest),
  };
}
