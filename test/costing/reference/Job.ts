import type { EscalationInput } from "../../../src/costing/input/EscalationInput";
import type { PositionInput } from "../../../src/costing/input/PositionInput";
import type { Basis } from "../../../src/costing/vocabulary";
import type { Decimal } from "../../../src/kernel/Decimal";
import { addMonths, type Month } from "../../../src/kernel/Month";
import { ALL_ALONG, chancesOf, type Chances } from "./chances";
import { convertedPosition } from "./converted";
import { priceByMonth } from "./escalation";
import { earlierOf, monthsBetween, yearStart } from "./months";
import { ONE, runningTotal, type Cells } from "./rounding";
import { cohortsOf, type Cohort } from "./seat";
import type { Terms } from "./Terms";
import { neverLeaves } from "./turnover";
import { vacancyChances } from "./vacancy";

/** Months of service past every waiting period. */
const A_LONG_TIME = 1200;

/** A seat of a plan, as every line of it sees it. */
export interface Job {
  readonly terms: Terms;
  readonly basis: Basis;
  /** With its amounts in the comparison's currency. */
  readonly position: PositionInput;
  /** The seat's first month. */
  readonly first: Month;
  /** The month of the anniversaries: the seat's first one, or the incumbent's hire. */
  readonly anniversary: Month;
  /** Every month in which a line of it may have a cell. */
  readonly months: readonly Month[];
  /** First month of the fiscal year, 1 to 12, in which running totals begin again. */
  readonly yearStartsIn: number;
  readonly exists: (month: Month) => boolean;
  readonly cohorts: readonly Cohort[];
  readonly chances: Chances;
  /** No probability is involved: nobody leaves before the seat ends, and it is filled after whole months. */
  readonly certain: boolean;
}

/** The seat of a position under the terms of a comparison. */
export function jobOf(input: PositionInput, terms: Terms): Job {
  const position = convertedPosition(input, terms);
  const first = position.start ?? terms.first;
  const end = earlierOf(terms.end, position.end);
  const exists = (month: Month) => month >= first && (position.end == null || month < position.end);
  const cohorts = cohortsOf({
    ...{ position, first, end },
    ends: position.end != null && position.end <= terms.end,
  });
  const months = monthsBetween(first, terms.end);
  const chances = chancesOf(cohorts, position.hiring?.replacementPayFactor ?? ONE, exists);
  return {
    ...{ terms, basis: terms.basis, position, first, months, exists, cohorts, chances },
    anniversary: position.seat?.state === "INCUMBENT" ? (position.seat.hireDate ?? first) : first,
    yearStartsIn: terms.yearStartsIn,
    certain: isCertain(position),
  };
}

const isCertain = ({ seat, turnover, hiring }: PositionInput): boolean =>
  neverLeaves(turnover) && (seat?.state === "INCUMBENT" || vacancyChances(hiring).length === 1);

/**
 * The same job for somebody who is employed all along, in the months from one to just before another. The first lies at
 * the beginning of a fiscal year, and before a tax year that starts in April, so that no cell depends on it.
 */
export function employedAllAlong(job: Job, from: Month, end: Month): Job {
  const months = monthsBetween(yearStart(addMonths(from, -9), job.yearStartsIn), end);
  const present = new Map(months.map((month) => [month, ONE]));
  const hired = addMonths(from, -A_LONG_TIME);
  const cohort = { hired, generation: 0, incumbent: false, chance: ONE, present, leaving: new Map() };
  return { ...job, months, exists: () => true, cohorts: [cohort], chances: ALL_ALONG, certain: true };
}

/** The cells of a line: the running totals of what falls to each month, by fiscal year. */
export const cellsOf = (job: Job, exact: (month: Month) => Decimal): Cells =>
  runningTotal(job.months, job.yearStartsIn, exact);

/** A price of the job by month. */
export const priceOf = (job: Job, price: Decimal, increase: EscalationInput | null | undefined) =>
  priceByMonth(price, increase, job);

/** The raised annual salary, full time, by month. */
export const annualSalary = (job: Job): ((month: Month) => Decimal) =>
  priceOf(job, job.position.salary, job.position.raise);

export const fteOf = (job: Job): Decimal => job.position.fte ?? ONE;
