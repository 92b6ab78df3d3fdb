import { addMonths, monthOf, monthOfYear, yearOf, type Month } from "./Month";
import { lengthOf, overlapOf, type Period } from "./Period";

/** When the fiscal year starts, and whether it is named after the calendar year it ends in or starts in. */
export interface FiscalCalendar {
  /** 1 for January to 12 for December. */
  readonly firstMonth: number;
  readonly label: "ENDING" | "STARTING";
}

/** One fiscal year, as far as some period covers it. */
export interface FiscalYear {
  /** The year in the name: 2027 for FY2027. */
  readonly year: number;
  /** "FY2027". */
  readonly label: string;
  /** The twelve months of the year. */
  readonly period: Period;
  /** How many of the twelve months the period asked about covers. */
  readonly monthsCovered: number;
}

/** The first month of the fiscal year that a month falls in. */
export function fiscalYearStart(calendar: FiscalCalendar, month: Month): Month {
  return addMonths(month, -((monthOfYear(month) - calendar.firstMonth + 12) % 12));
}

/** The year that a fiscal year is named after: with July first and ENDING, 2026-07 falls in 2027. */
export function fiscalYearOf(calendar: FiscalCalendar, month: Month): number {
  const start = fiscalYearStart(calendar, month);
  return calendar.label === "STARTING" ? yearOf(start) : yearOf(addMonths(start, 11));
}

/** The twelve months of the fiscal year with a given name. */
export function fiscalYearPeriod(calendar: FiscalCalendar, year: number): Period {
  const startsInPreviousYear = calendar.label === "ENDING" && calendar.firstMonth > 1;
  const start = monthOf(startsInPreviousYear ? year - 1 : year, calendar.firstMonth);
  return { start, end: addMonths(start, 12) };
}

/** The fiscal years that a period touches, in order, each with how many of its months are covered. */
export function fiscalYearsIn(calendar: FiscalCalendar, period: Period): FiscalYear[] {
  const years: FiscalYear[] = [];
  for (
    let start = fiscalYearStart(calendar, period.start);
    start < period.end;
    start = addMonths(start, 12)
  ) {
    const whole = { start, end: addMonths(start, 12) };
    const year = fiscalYearOf(calendar, start);
    years.push({
      year,
      label: `FY${year}`,
      period: whole,
      monthsCovered: lengthOf(overlapOf(whole, period)),
    });
  }
  return years;
}
