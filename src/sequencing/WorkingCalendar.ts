import { addDays, LAST_DAY, printDay, weekdayOf, type Day } from "../kernel/Day";
import { parseMonth, type Month } from "../kernel/Month";

/** Which days are worked: some weekdays, less holidays. */
export interface WorkingCalendar {
  /** 0 for Monday to 6 for Sunday; at least one. */
  readonly weekdays: ReadonlySet<number>;
  readonly holidays: ReadonlySet<Day>;
}

/** Whether a day is worked. */
export const isWorkingDay = ({ weekdays, holidays }: WorkingCalendar, value: Day): boolean =>
  weekdays.has(weekdayOf(value)) && !holidays.has(value);

/**
 * The month that a day falls in.
 * @throws RangeError when it cannot be written
 */
export function monthOfDay(day: Day): Month {
  const month = parseMonth(printDay(day).slice(0, 7));
  if (month === undefined) throw new RangeError(`${printDay(day)} is beyond the months that can be written.`);
  return month;
}

/** Numbers the working days from a first day on: 0 is the first worked day on or after it. Grows as far as it is asked. */
export class WorkingDays {
  private readonly days: Day[] = [];
  private readonly months: Month[] = [];
  private next: Day;

  constructor(
    readonly calendar: WorkingCalendar,
    first: Day,
  ) {
    this.next = first;
  }

  /** Whether the working day of an index comes before the end of the year 2199, the last that can be written. */
  reaches(index: number): boolean {
    while (this.days.length <= index && this.next <= LAST_DAY) this.grow();
    return this.days.length > index && this.dayAt(index) <= LAST_DAY;
  }

  /** The day of an index, which must not be negative. */
  dayAt(index: number): Day {
    while (this.days.length <= index) this.grow();
    return this.days[index] ?? this.next;
  }

  /** The month of the day of an index; remembered, because thousands of costs ask for the same days. */
  monthAt(index: number): Month {
    return (this.months[index] ??= monthOfDay(this.dayAt(index)));
  }

  /** The index of the first working day on or after a day; 0 for days before the first. */
  indexFrom(value: Day): number {
    let last = this.dayAt(Math.max(0, this.days.length - 1));
    while (last < value) last = this.dayAt(this.days.length);
    let low = 0;
    let high = this.days.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.days[middle] ?? last) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private grow(): void {
    while (!isWorkingDay(this.calendar, this.next)) this.next = addDays(this.next, 1);
    this.days.push(this.next);
    this.next = addDays(this.next, 1);
  }
}
