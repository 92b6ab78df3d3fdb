import { covers, lengthOf, overlapOf, type Period } from "../../kernel/Period";
import type { Month } from "../../kernel/Month";
import { productOver } from "../../kernel/rounding";
import { sumOfEntries, type Entry } from "./Entry";
import { availableOf } from "./Standing";
import type { MoneyInYear } from "./yearContext";

/** How the year's end is estimated. */
export const ESTIMATE_METHODS = {
  SCHEDULE: "Actuals, open commitments and what is planned: the year as it is known.",
  REMAINING_BUDGET: "Actuals to date, and the budget of the months to come.",
  RUN_RATE: "Actuals to date / months gone x months of the year.",
  SEASONAL: "Actuals to date x last year's actuals / last year's actuals of the same months.",
} as const;
export type EstimateMethod = keyof typeof ESTIMATE_METHODS;

/** Where a fiscal year, or a line in it, will end, in cents. */
export interface Outlook {
  readonly method: EstimateMethod;
  /** `undefined` where the method has nothing to go by. */
  readonly estimate: number | undefined;
  readonly absentBecause: string | undefined;
  /** Available money less the estimate: favourable when it is not negative. */
  readonly variance: number | undefined;
}

/** The latest estimate of a fiscal year, or of a line in it, by a method. */
export function outlookOf(
  year: MoneyInYear,
  lastYear: MoneyInYear | undefined,
  asOf: Month,
  method: EstimateMethod,
): Outlook {
  const found = ESTIMATES[method](year, lastYear, asOf);
  if (typeof found === "string")
    return { method, estimate: undefined, absentBecause: found, variance: undefined };
  return {
    method,
    estimate: found,
    absentBecause: undefined,
    variance: availableOf(year.standing) - found,
  };
}

type Estimate = (year: MoneyInYear, lastYear: MoneyInYear | undefined, asOf: Month) => number | string;

const ESTIMATES: Readonly<Record<EstimateMethod, Estimate>> = {
  SCHEDULE: ({ standing: { ACTUAL, COMMITMENT, PLANNED } }) => ACTUAL + COMMITMENT + PLANNED,
  REMAINING_BUDGET: (year, _, asOf) =>
    bookedIn(year.entries, gone(year.period, asOf)) +
    sumOfEntries(
      year.entries.filter(({ kind, month }) => (kind === "BUDGET" || kind === "TRANSFER") && month >= asOf),
    ),
  RUN_RATE: ({ entries, period }, _, asOf) => {
    const past = gone(period, asOf);
    const months = lengthOf(past);
    return months === 0
      ? "No month of the year is over yet."
      : productOver(bookedIn(entries, past), lengthOf(period), months);
  },
  SEASONAL: ({ entries, period }, lastYear, asOf) => {
    const past = gone(period, asOf);
    const before = lastYear && bookedIn(lastYear.entries, lastYear.period);
    const same = lastYear && bookedIn(lastYear.entries, monthsLike(past, period, lastYear.period));
    if (before === undefined || same === undefined) return "There is no last year to go by.";
    if (same <= 0) return "Nothing was booked in the same months of last year.";
    return productOver(bookedIn(entries, past), before, same);
  },
};

/** The months of a year that are over. */
const gone = (period: Period, asOf: Month): Period =>
  overlapOf(period, { start: period.start, end: Math.max(period.start, asOf) as Month });

/** The months of last year that stand where others stand in this one. */
const monthsLike = (past: Period, year: Period, lastYear: Period): Period => ({
  start: lastYear.start,
  end: (lastYear.start + (past.end - year.start)) as Month,
});

const bookedIn = (entries: readonly Entry[], period: Period): number =>
  sumOfEntries(entries.filter(({ kind, month }) => kind === "ACTUAL" && covers(period, month)));

/** How a fiscal year goes, by what was spent of it against how much of it is over. */
export const BUDGET_STATUSES = {
  ON_TRACK: "What was spent keeps pace with the year, and what is known will fit.",
  AT_RISK:
    "More was spent than the budget of the months gone and the months themselves allow, by more than the tolerance; or what is known will not fit.",
  OVER: "More was spent than there is for the whole year.",
} as const;
type BudgetStatus = keyof typeof BUDGET_STATUSES;

/** What was spent of a year's money against how much of the year is over. Shares are fractions of cents or months. */
export interface Burn {
  readonly status: BudgetStatus;
  /** Actuals, and what may be spent in the whole year, in cents. */
  readonly spent: number;
  readonly available: number;
  readonly monthsGone: number;
  /** The part of the available money that the budget had for the months gone, in cents. */
  readonly budgetedToDate: number;
}

/**
 * Judges the burn of a year.
 * @param tolerance how far the share spent may be ahead of both the share of time and the budgeted share, in millionths
 */
export function burnOf({ entries, standing, period }: MoneyInYear, asOf: Month, tolerance: number): Burn {
  const past = gone(period, asOf);
  const available = availableOf(standing);
  const budgetedToDate = sumOfEntries(
    entries.filter(
      ({ kind, month }) =>
        kind !== "ACTUAL" && kind !== "COMMITMENT" && kind !== "PLANNED" && covers(past, month),
    ),
  );
  const spent = standing.ACTUAL;
  const monthsGone = lengthOf(past);
  const burn = { spent, available, monthsGone, budgetedToDate };
  const willFit = available - spent - standing.COMMITMENT - standing.PLANNED >= 0;
  if (spent > available) return { status: "OVER", ...burn };
  // Shares of the available money, compared without dividing: a share of time of n/12 is n x available / 12.
  const paced = Math.max(budgetedToDate, productOver(available, monthsGone, lengthOf(period)));
  const isAhead = spent > paced + productOver(available, tolerance, 1_000_000);
  return { status: isAhead || !willFit ? "AT_RISK" : "ON_TRACK", ...burn };
}
