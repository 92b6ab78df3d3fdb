import { availableOf } from "./Standing";
import type { YearContext } from "./yearContext";

/** What two years are compared by. */
export const YEAR_BASES = {
  BUDGET: "Available money against available money.",
  ACTUAL: "Actuals of this year so far against all actuals of last year.",
} as const;
export type YearBasis = keyof typeof YEAR_BASES;

/** This year against the last, in cents. */
export interface YearOnYear {
  readonly basis: YearBasis;
  readonly lastYear: number;
  readonly thisYear: number;
}

const MONEY: Readonly<Record<YearBasis, (year: YearContext) => number>> = {
  BUDGET: ({ standing }) => availableOf(standing),
  ACTUAL: ({ standing }) => standing.ACTUAL,
};

/** The change on last year, by each basis; nothing where last year is not known. */
export const yearOnYear = (year: YearContext, lastYear: YearContext | undefined): YearOnYear[] =>
  lastYear === undefined
    ? []
    : (Object.keys(YEAR_BASES) as YearBasis[]).map((basis) => ({
        basis,
        lastYear: MONEY[basis](lastYear),
        thisYear: MONEY[basis](year),
      }));
