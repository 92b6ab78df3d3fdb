import { addMonths, monthOf, monthOfYear, yearOf, type Month } from "./Month";

declare const day: unique symbol;

/** A calendar day, counted from 1970-01-01. Days subtract to a number of days. */
export type Day = number & { readonly [day]: true };

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

/** Reads "2027-01-31", for years 1990 to 2199; `undefined` for anything else, also for days that no month has. */
export function parseDay(text: string): Day | undefined {
  const [, year, month, ofMonth] = WRITTEN.exec(text) ?? [];
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return undefined;
  const parsed = (Date.UTC(Number(year), Number(month) - 1, Number(ofMonth)) / DAY_MS) as Day;
  return year !== undefined && printDay(parsed) === text ? parsed : undefined;
}

/** The last day that can be read and written. */
export const LAST_DAY = (Date.UTC(LAST_YEAR, 11, 31) / DAY_MS) as Day;

/** Prints a day as "2027-01-31". */
export const printDay = (value: Day): string => new Date(value * DAY_MS).toISOString().slice(0, 10);

/** The day `count` days later (earlier when negative). */
export const addDays = (value: Day, count: number): Day => (value + count) as Day;

/** 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (value: Day): number => (((value + 3) % 7) + 7) % 7;

/** The first day of a month. */
export const firstDayOf = (month: Month): Day =>
  (Date.UTC(yearOf(month), monthOfYear(month) - 1, 1) / DAY_MS) as Day;

/** The last day of a month. */
export const lastDayOf = (month: Month): Day => addDays(firstDayOf(addMonths(month, 1)), -1);

/** The calendar month that a day falls in. */
export function monthOfDay(value: Day): Month {
  const date = new Date(value * DAY_MS);
  return monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

const FRIDAY = 4;

/** The first Friday of a month. */
export function firstFridayOf(month: Month): Day {
  const first = firstDayOf(month);
  return addDays(first, (FRIDAY - weekdayOf(first) + 7) % 7);
}
