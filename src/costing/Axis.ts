import type { FiscalCalendar } from "../kernel/FiscalCalendar";
import { addMonths, monthOfYear, type Month } from "../kernel/Month";
import { lengthOf, type Period } from "../kernel/Period";

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
}

/** The axis over a period. */
export function axisOver(period: Period, calendar: FiscalCalendar): Axis {
  const length = lengthOf(period);
  const axis = { period, length, calendar, fiscalYearStarts: new Uint8Array(length) };
  for (let i = 0; i < length; i++)
    axis.fiscalYearStarts[i] = monthOfYear(monthAt(axis, i)) === calendar.firstMonth ? 1 : 0;
  return axis;
}

/** The month at an index of the axis. */
export const monthAt = (axis: { readonly period: Period }, index: number): Month =>
  addMonths(axis.period.start, index);

/** The index of a month, held within the axis: 0 for earlier months, its length for later ones. */
export const indexOf = (axis: Axis, month: Month): number =>
  Math.min(axis.length, Math.max(0, month - axis.period.start));
