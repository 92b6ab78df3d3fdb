import { fiscalYearOf, type FiscalCalendar } from "../../kernel/FiscalCalendar";
import { openAfter, type Due } from "./settle";

/**
 * What is still open of some amounts after others have taken their place, each fiscal year by itself: what is
 * contracted for the next year leaves what is planned for this one.
 */
export function openByYear(dues: readonly Due[], taken: readonly Due[], calendar: FiscalCalendar): number[] {
  const yearOf = ({ month }: Due): number => fiscalYearOf(calendar, month);
  const open = dues.map(({ cents }) => cents);
  for (const year of new Set(taken.map(yearOf))) {
    const indexes = dues.flatMap((due, i) => (yearOf(due) === year ? [i] : []));
    const left = openAfter(
      indexes.flatMap((i) => dues[i] ?? []),
      taken.filter((due) => yearOf(due) === year),
    );
    indexes.forEach((index, i) => (open[index] = left[i] ?? 0));
  }
  return open;
}
