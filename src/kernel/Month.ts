declare const month: unique symbol;

/** A calendar month, counted from year 0: 2027-01 is 2027 x 12. Months subtract to a number of months. */
export type Month = number & { readonly [month]: true };

const WRITTEN = /^(\d{4})-(0[1-9]|1[0-2])$/;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

/** The month of a year, `ofYear` from 1 (January) to 12. */
export const monthOf = (year: number, ofYear: number): Month => (year * 12 + ofYear - 1) as Month;

/** Reads "2027-01", for years 1990 to 2199; `undefined` for anything else. */
export function parseMonth(text: string): Month | undefined {
  const [, year, ofYear] = WRITTEN.exec(text) ?? [];
  if (year === undefined || ofYear === undefined) return undefined;
  return Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR
    ? undefined
    : monthOf(Number(year), Number(ofYear));
}

/** The calendar year of a month. */
export const yearOf = (value: Month): number => Math.floor(value / 12);

/** The month's place in its year: 1 for January, 12 for December. */
export const monthOfYear = (value: Month): number => (value % 12) + 1;

/** The month `count` months later (earlier when negative). */
export const addMonths = (value: Month, count: number): Month => (value + count) as Month;

/** Prints a month as "2027-01". */
export const printMonth = (value: Month): string =>
  `${String(yearOf(value)).padStart(4, "0")}-${String(monthOfYear(value)).padStart(2, "0")}`;
