import { addDays, firstDayOf, lastDayOf, monthOfDay, type Day } from "./Day";
import { addMonths } from "./Month";

/** The same day of the month some months later, or earlier; the last day of a month that has no such day. */
export function sameDayLater(day: Day, months: number): Day {
  const month = monthOfDay(day);
  const later = addMonths(month, months);
  return Math.min(addDays(firstDayOf(later), day - firstDayOf(month)), lastDayOf(later)) as Day;
}
