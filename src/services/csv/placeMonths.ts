import type { Cents } from "../../kernel/Cents";
import { fiscalYearOf, fiscalYearPeriod, type FiscalCalendar } from "../../kernel/FiscalCalendar";
import { addMonths, printMonth, type Month } from "../../kernel/Month";
import type { Problem } from "../../kernel/Problem";
import { FISCAL_YEARS } from "../budgets/readBudgetInput";
import type { LineFact } from "../budgets/readBudgetLine";

/** A line as a row says it, with when it is. */
export interface DatedLine {
  readonly fiscalYear: number | null;
  readonly from: Month | null;
  readonly fact: LineFact;
}

/** The months of a row that fall in one fiscal year: by their place in it, from 0. */
export interface YearPart {
  readonly fiscalYear: number;
  readonly months: readonly { readonly place: number; readonly cents: Cents }[];
}

/** What keeps a row from being placed, and the column. */
export type Misplaced = Pick<Problem, "code" | "message" | "advice" | "value"> & { readonly column: string };

/** The fiscal years that the twelve months of a row fall in: one, or two where it begins within one. */
export function placeMonths(
  { fiscalYear, from, fact }: DatedLine,
  calendar: FiscalCalendar,
): readonly YearPart[] | Misplaced {
  const named = fiscalYear === null ? undefined : fiscalYearPeriod(calendar, fiscalYear).start;
  const start = from ?? named;
  if (start === undefined) return [];
  if (named !== undefined && start !== named) return contradicting(start, `FY${fiscalYear}`, named);
  const parts = new Map<number, { place: number; cents: Cents }[]>();
  fact.months.forEach((cents, i) => {
    const month = addMonths(start, i);
    const year = fiscalYearOf(calendar, month);
    const place = month - fiscalYearPeriod(calendar, year).start;
    parts.set(year, [...(parts.get(year) ?? []), { place, cents }]);
  });
  const [first, ...others] = [...parts].map(([year, months]) => ({ fiscalYear: year, months }));
  if (first === undefined) return [];
  const last = others.at(-1) ?? first;
  if (first.fiscalYear < FISCAL_YEARS[0] || last.fiscalYear > FISCAL_YEARS[1]) return beyond(start);
  if (others.length > 0 && fact.quantity != null) return divided(first, last);
  return [first, ...others];
}

function contradicting(start: Month, label: string, named: Month): Misplaced {
  return {
    column: "from",
    code: "CONTRADICTION",
    message: `${label} begins in ${printMonth(named)}, and the row in ${printMonth(start)}.`,
    advice:
      "Correct one of the two; or take the column fiscalYear out of the file, and the money of each month goes to the fiscal year that the month falls in now.",
    value: printMonth(start),
  };
}

function beyond(start: Month): Misplaced {
  return {
    column: "from",
    code: "OUT_OF_RANGE",
    message: `The first month is ${printMonth(start)}.`,
    advice: `Stay within the fiscal years ${FISCAL_YEARS.join(" to ")}.`,
    value: printMonth(start),
  };
}

/** A quantity is that of a year's money, and nobody said how much of it belongs to either year. */
function divided(first: YearPart, last: YearPart): Misplaced {
  return {
    column: "quantity",
    code: "CONTRADICTION",
    message: `The quantity is for twelve months that fall in FY${first.fiscalYear} and FY${last.fiscalYear}.`,
    advice: "Leave quantity and unitPrice out; the money stays as it is by month.",
    value: undefined,
  };
}
