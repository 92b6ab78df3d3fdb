import { addDays, firstDayOf, monthOfDay, type Day } from "./Day";
import { addMonths } from "./Month";

/** The same day of the month some months later, or earlier; the last day of a month that has no such day. */
export function sameDayLater(day: Day, months: number): Day {
  const month = monthOfDay(day);
  const first = firstDayOf(addMonths(month, months));
  const last = addDays(firstDayOf(addMonths(month, months + 1)), -1);
  return Math.min(addDays(first, day - firstDayOf(month)), last) as Day;
}
