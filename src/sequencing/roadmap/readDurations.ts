import type { Path } from "../../kernel/Problem";
import type { Note } from "../readCalendar";
import { readWorkingDays } from "./readWorkingDays";
import type { ProjectInput } from "./RoadmapInput";
import type { ProjectRecord } from "./RoadmapRecord";

type Durations = Pick<
  ProjectRecord,
  "duration" | "durationUnit" | "optimisticDuration" | "pessimisticDuration"
>;

/**
 * Reads how long a project may take at the shortest and at the longest: both or neither, around its duration, which the
 * network has read.
 */
export function readDurations(
  { duration, durationUnit, optimisticDuration, pessimisticDuration }: ProjectInput,
  within: Path,
  weekdaysWorked: number,
  note: Note,
): Durations {
  const unit = durationUnit ?? "WORKING_DAYS";
  const [shortest, longest] = [optimisticDuration ?? null, pessimisticDuration ?? null];
  for (const [field, missing, what] of [
    ["optimisticDuration", shortest === null && longest !== null, "shortest"],
    ["pessimisticDuration", longest === null && shortest !== null, "longest"],
  ] as const) {
    if (!missing) continue;
    const message = `One of the shortest and the longest duration is given, but not the ${what}.`;
    note([...within, field], "REQUIRED", message, "Give both or neither.");
  }
  if (shortest !== null) {
    const path = [...within, "optimisticDuration"];
    if (shortest > duration) {
      const message = `The shortest duration is ${shortest}, the expected one ${duration}.`;
      note(path, "CONTRADICTION", message, `Give at most ${duration}.`, String(shortest));
    } else readWorkingDays(path, "The shortest duration", shortest, unit, weekdaysWorked, 0, note);
  }
  if (longest !== null) {
    const path = [...within, "pessimisticDuration"];
    if (longest < duration) {
      const message = `The longest duration is ${longest}, the expected one ${duration}.`;
      note(path, "CONTRADICTION", message, `Give at least ${duration}.`, String(longest));
    } else readWorkingDays(path, "The longest duration", longest, unit, weekdaysWorked, 0, note);
  }
  return {
    duration,
    durationUnit: unit,
    optimisticDuration: shortest,
    pessimisticDuration: longest,
  };
}
