import { dayOf } from "../roadmap/timeProjects";
import type { ProjectRecord } from "../roadmap/RoadmapRecord";
import { workingDaysOf } from "../workingDaysOf";
import type { DayClock } from "./DayClock";

/** Where a project stands when a schedule is made. */
export type Standing =
  /** It has begun: its start is a fact. `past` of its working days have gone by, and nothing more is asked of anybody for them. */
  | { readonly kind: "BEGUN"; readonly start: number; readonly duration: number; readonly past: number }
  | { readonly kind: "TO_COME"; readonly duration: number };

/** Whether a project that is not finished has begun. */
export const isUnderWay = ({ status, actualStart }: ProjectRecord): boolean =>
  status === "IN_PROGRESS" || actualStart !== null;

/**
 * What is known of a project that is not finished. Of one that has begun with a progress, what is left is the same share of its
 * duration, rounded up, from `asOf` on; without a progress it lasts as planned. One that began before the clock began, at 0;
 * one that is in progress and does not say since when, at `asOf`.
 * @param asOf the period of the day as of which it is looked at
 */
export function standingOf(
  project: ProjectRecord,
  clock: DayClock,
  weekdays: number,
  asOf: number,
): Standing {
  const planned = workingDaysOf(project.duration, project.durationUnit, weekdays);
  if (!isUnderWay(project)) return { kind: "TO_COME", duration: planned };
  const start = project.actualStart === null ? asOf : clock.boundaryAt(dayOf(project.actualStart));
  const past = Math.max(0, asOf - start);
  if (project.progress === null)
    return { kind: "BEGUN", start, duration: planned, past: Math.min(past, planned) };
  const left = Math.ceil((planned * (100 - project.progress)) / 100);
  return { kind: "BEGUN", start, duration: past + left, past };
}
