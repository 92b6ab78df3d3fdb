import { fiscalYearStart, type FiscalCalendar } from "../kernel/FiscalCalendar";
import { once } from "../kernel/once";
import { addMonths, monthOf, monthOfYear, yearOf, type Month } from "../kernel/Month";
import { lengthOf, type Period } from "../kernel/Period";
import { monthSeries, recycledSeries } from "./monthSeries";

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
  /**
   * The whole calendar years that the axis touches, from the fiscal year in which the first of them begins: or of
   * nine months before, so that a tax year that starts in April or July is whole.
   */
  readonly calendarYears: (reach?: Reach) => Axis;
  /** Where on that axis the calendar year begins that each month falls in. */
  readonly januaries: (reach?: Reach) => Float64Array;
  /** The axis itself, or the one that a scratch axis is over: its series are kept. */
  readonly kept: Axis;
}

/** From where calendar years are worked out. */
type Reach = "JANUARY" | "TAX_YEAR";

/** An axis for work that is thrown away: `again` takes back every series that it has given out. */
export interface ScratchAxis extends Axis {
  readonly again: () => void;
}

/** The axis over a period. */
export const axisOver = (period: Period, calendar: FiscalCalendar): Axis => new KeptAxis(period, calendar);

/**
 * A class, so that every axis has one shape: an accessor in an object literal would give each a shape of its own, and
 * whatever reads an axis would be compiled for none of them.
 */
class KeptAxis implements Axis {
  readonly length: number;
  readonly fiscalYearStarts: Uint8Array;
  readonly yearStarts: Axis["yearStarts"];
  readonly months: Axis["months"];
  readonly calendarYears: Axis["calendarYears"];
  readonly januaries: Axis["januaries"];
  readonly kept: Axis;

  constructor(
    readonly period: Period,
    readonly calendar: FiscalCalendar,
  ) {
    this.length = lengthOf(period);
    const known: Uint8Array[] = [];
    this.yearStarts = (firstMonth) => (known[firstMonth] ??= yearStartsIn(period, this.length, firstMonth));
    this.fiscalYearStarts = this.yearStarts(calendar.firstMonth);
    this.months = monthSeries(this.length);
    const { calendarYears, januaries } = yearsOf(this);
    this.calendarYears = calendarYears;
    this.januaries = januaries;
    this.kept = this;
  }
}

/** The same axis, with series that are used again. */
export function scratchOver(axis: Axis): ScratchAxis {
  const { next, takeBack } = recycledSeries(axis.length);
  const years = new Map<Axis, ScratchAxis>();
  const scratchOf = (whole: Axis): ScratchAxis => {
    const scratch = years.get(whole) ?? scratchOver(whole);
    years.set(whole, scratch);
    return scratch;
  };
  return {
    ...axis,
    kept: axis,
    months: next,
    calendarYears: (reach) => scratchOf(axis.calendarYears(reach)),
    again: () => {
      takeBack();
      for (const scratch of years.values()) scratch.again();
    },
  };
}

/** The calendar years of an axis, worked out when they are first asked for. */
function yearsOf(axis: Axis): Pick<Axis, "calendarYears" | "januaries"> {
  const yearsFrom = (before: number) =>
    once(() => axisOver(calendarYearsOf(axis.period, axis.calendar, before), axis.calendar));
  const [plain, earlier] = [yearsFrom(0), yearsFrom(MONTHS_OF_A_TAX_YEAR_BEFORE_JANUARY)];
  const januaries = once(() => januariesOf(axis, plain()));
  const earlierJanuaries = once(() => januariesOf(axis, earlier()));
  return {
    calendarYears: (reach = "JANUARY") => (reach === "JANUARY" ? plain() : earlier()),
    januaries: (reach = "JANUARY") => (reach === "JANUARY" ? januaries() : earlierJanuaries()),
  };
}

/** A tax year that starts in April. */
const MONTHS_OF_A_TAX_YEAR_BEFORE_JANUARY = 9;

function calendarYearsOf({ start, end }: Period, calendar: FiscalCalendar, before: number): Period {
  const first = monthOf(yearOf(start), 1);
  return {
    start: fiscalYearStart(calendar, addMonths(first, -before)),
    end: monthOf(yearOf(addMonths(end, -1)) + 1, 1),
  };
}

function januariesOf(axis: Axis, whole: Axis): Float64Array {
  const januaries = axis.months();
  for (let i = 0; i < axis.length; i++) januaries[i] = indexOf(whole, monthOf(yearOf(monthAt(axis, i)), 1));
  return januaries;
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
