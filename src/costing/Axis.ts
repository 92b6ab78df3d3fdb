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
  /** 1 where a year starts that begins with a calendar month, for example a tax year. */
  readonly yearStarts: (firstMonth: number) => Uint8Array;
  /** A new series of zeros, one number for each month. */
  readonly months: () => Float64Array;
}

/** The axis over a period. */
export function axisOver(period: Period, calendar: FiscalCalendar): Axis {
  const length = lengthOf(period);
  const known: Uint8Array[] = [];
  const yearStarts = (firstMonth: number) => (known[firstMonth] ??= yearStartsIn(period, length, firstMonth));
  const fiscalYearStarts = yearStarts(calendar.firstMonth);
  return { period, length, calendar, fiscalYearStarts, yearStarts, months: monthSeries(length) };
}

function yearStartsIn(period: Period, length: number, firstMonth: number): Uint8Array {
  const starts = new Uint8Array(length);
  for (let i = (firstMonth - monthOfYear(period.start) + 12) % 12; i < length; i += 12) starts[i] = 1;
  return starts;
}

/** The month at an index of the axis. */
export const monthAt = (axis: { readonly period: Period }, index: number): Month =>
  addMonths(axis.period.start, index);

/** The index of a month, held within the axis: 0 for earlier months, its length for later ones. */
export const indexOf = (axis: Axis, month: Month): number =>
  Math.min(axis.length, Math.max(0, month - axis.period.start));
