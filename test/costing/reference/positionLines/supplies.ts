import type { EquipmentInput, RecurringCostInput } from "../../../../src/costing/input/PositionInput";
import { MONTHS_OF_PERIOD } from "../../../../src/costing/vocabulary";
import { addMonths, type Month } from "../../../../src/kernel/Month";
import { cellsOf, priceOf, type Job } from "../Job";
import { startsPeriod } from "../months";
import { sum, ZERO, type Cells } from "../rounding";

/**
 * Price / months of its billing period, in months the seat exists; x employed where it stops in a vacancy.
 * Paid: the whole price in the first month of each period, counted from the seat's first month or the hire.
 */
export function recurringCost(job: Job, cost: RecurringCostInput): Cells {
  const price = priceOf(job, cost.amount, cost.increase);
  const period = MONTHS_OF_PERIOD[cost.per ?? "MONTH"];
  return cellsOf(job, (month) => {
    if (!job.exists(month)) return ZERO;
    const whole =
      cost.stopsWhenVacant === true ? price(month).times(job.chances.employed(month)) : price(month);
    if (job.basis === "ACCRUAL") return whole.div(period);
    return startsPeriod(month, job.anniversary, period) ? whole : ZERO;
  });
}

/**
 * OPEX, or paid: price in the month of purchase: the seat's first month (an incumbent's: the hire), then each refresh
 * cycle. CAPEX accrued: price of each purchase / useful life in each month of its life.
 */
export function equipment(job: Job, item: EquipmentInput): Cells {
  const price = priceOf(job, item.price, item.increase);
  const bought = purchases(job, item.refreshMonths);
  if (item.treatment !== "CAPEX" || job.basis === "CASH") {
    return cellsOf(job, (month) => (bought.includes(month) ? price(month) : ZERO));
  }
  const life = item.usefulLifeMonths ?? item.refreshMonths;
  if (life == null) throw new Error(`${item.label} has no useful life.`);
  return cellsOf(job, (month) =>
    sum(
      bought
        .filter((purchase) => month >= purchase && month < purchase + life)
        .map((purchase) => price(purchase).div(life)),
    ),
  );
}

/** The months of purchase while the seat exists, and before it for an incumbent. */
function purchases(job: Job, refreshMonths: number | null | undefined): Month[] {
  const bought: Month[] = [];
  for (
    let month = job.anniversary;
    month < job.terms.end;
    month = addMonths(month, refreshMonths ?? Infinity)
  ) {
    if (month < job.first || job.exists(month)) bought.push(month);
  }
  return bought;
}

/** Days a year x day rate / 12 x employed. */
export function backfill(job: Job): Cells {
  const given = job.position.backfill;
  if (given == null) return new Map();
  const dayRate = priceOf(job, given.dayRate, given.increase);
  const days = given.daysPerYear ?? job.position.paidDaysAway ?? ZERO;
  return cellsOf(job, (month) => days.times(dayRate(month)).times(job.chances.employed(month)).div(12));
}
