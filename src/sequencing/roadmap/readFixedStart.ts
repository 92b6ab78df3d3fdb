import { addDays, printDay, type Day } from "../../kernel/Day";
import type { Path } from "../../kernel/Problem";
import type { Note } from "../readCalendar";
import { isWorkingDay, type WorkingCalendar } from "../WorkingCalendar";
import { hasBegun } from "./hasBegun";
import type { ProjectInput } from "./RoadmapInput";
import type { Surroundings } from "./Surroundings";

/** Reads the one day on which a project starts: it is worked, and neither its own earliest start nor the roadmap's is later. */
export function readFixedStart(
  { fixedStart, earliestStart, status }: ProjectInput,
  within: Path,
  { start, calendar }: Surroundings,
  note: Note,
): string | null {
  if (fixedStart == null) return null;
  const path = [...within, "fixedStart"];
  const fixed = printDay(fixedStart);
  if (fixedStart < start && !hasBegun(status)) {
    const message = `The project starts on ${fixed}, before the roadmap does on ${printDay(start)}.`;
    const advice = `Give ${printDay(start)} or a later day, or say that the project is IN_PROGRESS or DONE.`;
    note(path, "CONTRADICTION", message, advice, fixed);
  } else if (earliestStart != null && fixedStart < earliestStart) {
    const message = `The project starts on ${fixed}, before its earliest start on ${printDay(earliestStart)}.`;
    const advice = `Give ${printDay(earliestStart)} or a later day, or take the earliest start out.`;
    note(path, "CONTRADICTION", message, advice, fixed);
  } else if (!isWorkingDay(calendar, fixedStart)) {
    const next = printDay(nextWorkingDay(calendar, fixedStart));
    note(path, "CONTRADICTION", `${fixed} is not worked.`, `The next day worked is ${next}.`, fixed);
  }
  return fixed;
}

function nextWorkingDay(calendar: WorkingCalendar, day: Day): Day {
  let next = addDays(day, 1);
  while (!isWorkingDay(calendar, next)) next = addDays(next, 1);
  return next;
}
