import type { Day } from "../kernel/Day";
import type { Month } from "../kernel/Month";

/** Periods from `from` until `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What the whole periods of an instance stand for, and how they are said. */
export interface Clock {
  /** How many periods are usually meant by now and by next. */
  readonly usual: { readonly now: number; readonly next: number };
  /** The day on which a period begins; undefined where periods are nothing but numbers. */
  startDay(start: number): Day | undefined;
  /** The last day of work of what starts at one boundary and finishes at another: for a milestone the day it starts on. */
  finishDay(start: number, finish: number): Day | undefined;
  /** The periods from one boundary to another, by month where there are months. */
  stretches(from: number, to: number): readonly (Stretch & { readonly month: Month | undefined })[];
  /** "on 2027-03-01", "in period 3". */
  when(period: number): string;
  /** "by 2027-03-31", "by 3": what finishes at this boundary. */
  until(boundary: number): string;
  /** "in 2027-03", "in periods 3 to 5". */
  within(from: number, to: number): string;
  /** "3 working days", "1 period". */
  span(periods: number): string;
  /** An amount of a role as a decimal: hours a day on a calendar, otherwise units. */
  amount(units: number): string;
  /** The same with its unit: "4.5 hours a day", "2 units". */
  units(amount: number): string;
}
