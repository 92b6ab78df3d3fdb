import { addDays, type Day } from "../kernel/Day";
import type { Path, ProblemCode } from "../kernel/Problem";
import { WEEKDAYS, type CalendarInput, type Weekday } from "./CriticalPathInput";
import { isWorkingDay, type WorkingCalendar } from "./WorkingCalendar";

/** Writes a problem down and goes on reading, so that all of them are found. */
export type Note = (path: Path, code: ProblemCode, message: string, advice: string, value?: string) => void;

/** In the order of the week. */
const NAMES = Object.keys(WEEKDAYS) as Weekday[];

const MOST_HOLIDAYS = 5_000;

/** Monday to Friday. */
export const WORKING_WEEK: readonly Weekday[] = NAMES.slice(0, 5);

/** The calendar of some weekdays, less holidays. */
export const calendarOf = (weekdays: readonly Weekday[], holidays: readonly Day[]): WorkingCalendar => ({
  weekdays: new Set(weekdays.map((name) => NAMES.indexOf(name))),
  holidays: new Set(holidays),
});

/** Reads which days are worked; `undefined`, with the problem noted, when there are none. */
export function readCalendar(
  input: CalendarInput | null | undefined,
  start: Day,
  note: Note,
): WorkingCalendar | undefined {
  const weekdays = input?.weekdays ?? WORKING_WEEK;
  const holidays = input?.holidays ?? [];
  checkCount(["calendar", "holidays"], holidays.length, MOST_HOLIDAYS, note);
  if (holidays.length > MOST_HOLIDAYS) return undefined;
  if (weekdays.length === 0) {
    note(["calendar", "weekdays"], "REQUIRED", "No weekday is worked.", "Give at least one weekday.");
    return undefined;
  }
  const calendar = calendarOf(weekdays, holidays);
  const firstYear = Array.from({ length: 366 }, (_, i) => addDays(start, i));
  if (firstYear.some((day) => isWorkingDay(calendar, day))) return calendar;
  const message = "The holidays leave no working day in the first year.";
  note(["calendar", "holidays"], "CONTRADICTION", message, "Take some out.");
  return undefined;
}

/** Notes a list that is longer than anybody needs. */
export function checkCount(path: Path, count: number, most: number, note: Note): void {
  if (count <= most) return;
  note(path, "TOO_MANY", `There are ${count} ${path.at(-1) ?? ""}.`, `Give at most ${most}.`, String(count));
}
