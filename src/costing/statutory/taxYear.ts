import { addDays, firstDayOf, monthOfDay, type Day } from "../../kernel/Day";
import { addMonths, monthOf, monthOfYear, yearOf, type Month } from "../../kernel/Month";
import type { TaxYearStart } from "./Jurisdiction";

/** The tax year that a day falls in, by the calendar year in which it starts: 2026 for 2026-04-06 to 2027-04-05. */
export function taxYearOf(day: Day, start: TaxYearStart): number {
  const month = monthOfDay(day);
  const dayOfMonth = day - firstDayOf(month) + 1;
  const ofYear = monthOfYear(month);
  const hasBegun = ofYear > start.month || (ofYear === start.month && dayOfMonth >= start.day);
  return hasBegun ? yearOf(month) : yearOf(month) - 1;
}

/** The twelve months whose last days fall in a tax year. */
export const monthsOfTaxYear = (year: number, start: TaxYearStart): Month[] =>
  Array.from({ length: 12 }, (_, index) => addMonths(monthOf(year, start.month), index));

/** The first and the last day of a tax year. */
export function boundsOfTaxYear(year: number, { month, day }: TaxYearStart): { first: Day; last: Day } {
  const first = (each: number) => addDays(firstDayOf(monthOf(each, month)), day - 1);
  return { first: first(year), last: addDays(first(year + 1), -1) };
}
