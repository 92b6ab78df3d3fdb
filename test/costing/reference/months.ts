import { addMonths, monthOfYear, type Month } from "../../../src/kernel/Month";

/** The months from one to just before another. */
export const monthsBetween = (first: Month, end: Month): Month[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => addMonths(first, index));

/** The earlier of a month and another, if there is another. */
export const earlierOf = (month: Month, other: Month | null | undefined): Month =>
  other != null && other < month ? other : month;

/** The later of two months. */
export const laterOf = (month: Month, other: Month): Month => (other > month ? other : month);

/** The first month of the year, starting in a month of the calendar year (1 to 12), that a month falls in. */
export const yearStart = (month: Month, yearStartsIn: number): Month =>
  addMonths(month, -((monthOfYear(month) - yearStartsIn + 12) % 12));

/** Whether a month is a whole number of periods after an anchor. */
export const startsPeriod = (month: Month, anchor: Month, periodMonths: number): boolean =>
  (((month - anchor) % periodMonths) + periodMonths) % periodMonths === 0;

/** A function of the month that is worked out once for each month. */
export function once<T>(work: (month: Month) => T): (month: Month) => T {
  const known = new Map<Month, { readonly value: T }>();
  return (month) => {
    const found = known.get(month) ?? { value: work(month) };
    known.set(month, found);
    return found.value;
  };
}
