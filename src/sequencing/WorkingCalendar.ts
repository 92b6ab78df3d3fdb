import { addDays, LAST_DAY, weekdayOf, type Day } from "../kernel/Day";

/** Which days are worked: some weekdays, less holidays. */
export interface WorkingCalendar {
  /** 0 for Monday to 6 for Sunday; at least one. */
  readonly weekdays: ReadonlySet<number>;
  readonly holidays: ReadonlySet<Day>;
}

/** Whether a day is worked. */
export const isWorkingDay = ({ weekdays, holidays }: WorkingCalendar, value: Day): boolean =>
  weekdays.has(weekdayOf(value)) && !holidays.has(value);

/** Numbers the working days from a first day on: 0 is the first worked day on or after it. Grows as far as it is asked. */
export class WorkingDays {
  private readonly days: Day[] = [];
  private next: Day;

  constructor(
    private readonly calendar: WorkingCalendar,
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
