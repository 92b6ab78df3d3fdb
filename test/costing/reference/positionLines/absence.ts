import { addMonths, monthOf, yearOf, type Month } from "../../../../src/kernel/Month";
import type { Decimal } from "../../../../src/kernel/Decimal";
import { cellsOf, employedAllAlong, fteOf, type Job } from "../Job";
import { monthsBetween, once } from "../months";
import { at, ONE, sum, ZERO, type Cells } from "../rounding";
import { compensation } from "./compensation";

const HOURS_A_WEEK = 40;

/** Price an hour x hours a week x 52 / 12 x fte x share covered, in months vacant. */
export const vacancyCover = (job: Job): Cells =>
  cellsOf(job, (month) =>
    (job.position.hiring?.coverHourlyRate ?? ZERO)
      .times(job.position.hoursPerWeek ?? HOURS_A_WEEK)
      .times(52)
      .times(fteOf(job))
      .times(job.position.hiring?.coverShare ?? ZERO)
      .times(job.chances.vacant(month))
      .div(12),
  );

/** Loaded monthly cost x share not covered, in months vacant. */
export function vacancyLoss(job: Job): Cells {
  const loaded = loadedMonthlyCost(job);
  const uncovered = ONE.minus(job.position.hiring?.coverShare ?? ZERO);
  return cellsOf(job, (month) => {
    const vacant = job.chances.vacant(month);
    return vacant.isZero() ? ZERO : loaded(month).times(uncovered).times(vacant);
  });
}

/** Loaded monthly cost x (1 - productivity) in each month after a hire, the month of the hire first, for those still there. */
export function rampUp(job: Job): Cells {
  const loaded = loadedMonthlyCost(job);
  const productivity = job.position.hiring?.rampProductivity ?? [];
  return cellsOf(job, (month) => {
    const lost = sum(
      productivity.map((share, ago) => ONE.minus(share).times(job.chances.hiredBefore(ago)(month))),
    );
    return lost.isZero() ? ZERO : loaded(month).times(lost);
  });
}

/** What somebody employed all along costs in the calendar year of a month, accrued, / 12: from whole cents of each line. */
function loadedMonthlyCost(job: Job): (month: Month) => Decimal {
  const ofYear = once((january: Month) => {
    const year = monthsBetween(january, addMonths(january, 12));
    const somebody = employedAllAlong({ ...job, basis: "ACCRUAL" }, january, addMonths(january, 12));
    const lines = compensation(somebody).map(({ cells }) => sum(year.map((month) => at(cells, month))));
    return sum(lines).div(12);
  });
  return (month) => ofYear(monthOf(yearOf(month), 1));
}
