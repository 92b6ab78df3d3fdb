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

/** On how many weekdays work is done; one without any is read as Monday to Friday. */
export const weekdaysWorked = (input: CalendarInput | null | undefined): number =>
  new Set(input?.weekdays ?? WORKING_WEEK).size || WORKING_WEEK.length;

/** Reads which days are worked. A calendar without any is a problem; reading goes on with Monday to Friday. */
export function readCalendar(
  input: CalendarInput | null | undefined,
  start: Day,
  note: Note,
): WorkingCalendar {
  const usual = calendarOf(WORKING_WEEK, []);
  const weekdays = input?.weekdays ?? WORKING_WEEK;
  const holidays = few(["calendar", "holidays"], input?.holidays ?? [], MOST_HOLIDAYS, note);
  if (weekdays.length === 0) {
    note(["calendar", "weekdays"], "REQUIRED", "No weekday is worked.", "Give at least one weekday.");
    return usual;
  }
  const calendar = calendarOf(weekdays, holidays);
  const firstYear = Array.from({ length: 366 }, (_, i) => addDays(start, i));
  if (firstYear.some((day) => isWorkingDay(calendar, day))) return calendar;
  const message = "The holidays leave no working day in the first year.";
  note(["calendar", "holidays"], "CONTRADICTION", message, "Take some out.");
  return usual;
}

/** A list of at most `most` items; a longer one is a problem and is cut, so that reading it stays short. */
export function few<T>(path: Path, items: readonly T[], most: number, note: Note): readonly T[] {
  if (items.length <= most) return items;
  const message = `There are ${items.length} ${path.at(-1) ?? ""}.`;
  note(path, "TOO_MANY", message, `Give at most ${most}.`, String(items.length));
  return items.slice(0, most);
}
