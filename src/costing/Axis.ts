import type { FiscalCalendar } from "../kernel/FiscalCalendar";
import { addMonths, monthOfYear, type Month } from "../kernel/Month";
import { lengthOf, type Period } from "../kernel/Period";
import { monthSeries } from "./monthSeries";

/**
 * The months that a comparison is worked out over: from the fiscal year in which the first part begins to the end of
 * the query, so that running totals start with a line's own first month, whether or not the query shows it.
 */
export interface Axis {
  readonly period: Period;
  readonly length: number;
  readonly calendar: FiscalCalendar;
  /** 1 where a fiscal year starts. */
  readonly fiscalYearStarts: Uint8Array;
  /** A new series of zeros, one number for each month. */
  readonly months: () => Float64Array;
}

/** The axis over a period. */
export function axisOver(period: Period, calendar: FiscalCalendar): Axis {
  const length = lengthOf(period);
  const fiscalYearStarts = new Uint8Array(length);
  const first = (calendar.firstMonth - monthOfYear(period.start) + 12) % 12;
  for (let i = first; i < length; i += 12) fiscalYearStarts[i] = 1;
  return { period, length, calendar, fiscalYearStarts, months: monthSeries(length) };
}

/** The month at an index of the axis. */
export const monthAt = (axis: { readonly period: Period }, index: number): Month =>
  addMonths(axis.period.start, index);

/** The index of a month, held within the axis: 0 for earlier months, its length for later ones. */
export const indexOf = (axis: Axis, month: Month): number =>
  Math.min(axis.length, Math.max(0, month - axis.period.start));
