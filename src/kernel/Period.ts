import { addMonths, type Month } from "./Month";

/** Half open: covers `start` and stops just before `end`. */
export interface Period {
  readonly start: Month;
  readonly end: Month;
}

/** The period of `count` months from `start`. */
export const monthsFrom = (start: Month, count: number): Period => ({ start, end: addMonths(start, count) });

/** How many months a period covers; none when it ends before it starts. */
export const lengthOf = (period: Period): number => Math.max(0, period.end - period.start);

/** Whether a period covers a month. */
export const covers = (period: Period, month: Month): boolean => month >= period.start && month < period.end;

/** The months that two periods share; an empty period at the later start when they share none. */
export function overlapOf(a: Period, b: Period): Period {
  const start = Math.max(a.start, b.start) as Month;
  return { start, end: Math.max(start, Math.min(a.end, b.end)) as Month };
}

/** Every month of a period, in order. */
export function monthsIn(period: Period): Month[] {
  return Array.from({ length: lengthOf(period) }, (_, index) => addMonths(period.start, index));
}
