import { addDays, firstDayOf, printDay, type Day } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import { addMonths, printMonth, type Month } from "../../kernel/Month";
import type { Clock, Stretch } from "../Clock";
import type { WorkingDays } from "../WorkingCalendar";

/** Working days: period 0 is the first day worked on or after the start of the roadmap. */
export class DayClock implements Clock {
  /** A quarter and half a year of five days a week. */
  readonly usual = { now: 65, next: 130 };

  constructor(private readonly days: WorkingDays) {}

  startDay(start: number): Day {
    return this.days.dayAt(start);
  }

  finishDay(start: number, finish: number): Day {
    return this.days.dayAt(Math.max(start, finish - 1));
  }

  /** The boundary at which a day begins; that of the next working day where it is not worked. */
  boundaryAt(day: Day): number {
    return this.days.indexFrom(day);
  }

  /** The working days of a month as periods, half open. */
  stretchOf(month: Month): Stretch {
    return {
      from: this.boundaryAt(firstDayOf(month)),
      to: this.boundaryAt(firstDayOf(addMonths(month, 1))),
    };
  }

  monthOf(period: number): Month {
    return this.days.monthAt(period);
  }

  stretches(from: number, to: number): (Stretch & { readonly month: Month })[] {
    const found: (Stretch & { readonly month: Month })[] = [];
    for (let period = from; period < to;) {
      const month = this.monthOf(period);
      const end = Math.min(to, Math.max(period + 1, this.stretchOf(month).to));
      found.push({ month, from: period, to: end });
      period = end;
    }
    return found;
  }

  when(period: number): string {
    return `on ${printDay(this.startDay(period))}`;
  }

  /** The last day of work before a boundary. */
  until(boundary: number): string {
    return `by ${printDay(boundary === 0 ? addDays(this.startDay(0), -1) : this.days.dayAt(boundary - 1))}`;
  }

  within(from: number, to: number): string {
    const [first, last] = [this.startDay(from), this.days.dayAt(Math.max(from, to - 1))];
    if (first === last) return `on ${printDay(first)}`;
    const month = this.monthOf(from);
    const whole = this.stretchOf(month);
    if (whole.from === from && whole.to === to) return `in ${printMonth(month)}`;
    return `from ${printDay(first)} to ${printDay(last)}`;
  }

  span(periods: number): string {
    return `${periods} working ${periods === 1 ? "day" : "days"}`;
  }

  /** Thousandths of an hour for each day, as hours. */
  amount(units: number): string {
    return new Decimal(units).div(1_000).toFixed();
  }

  units(amount: number): string {
    return `${this.amount(amount)} hours a day`;
  }
}
