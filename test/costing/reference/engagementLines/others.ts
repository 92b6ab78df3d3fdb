import type { PassThroughInput } from "../../../../src/costing/input/EngagementInput";
import { MONTHS_OF_PERIOD } from "../../../../src/costing/vocabulary";
import { cellsOf, priceOf, unitsIn, type Agreement } from "../Agreement";
import { startsPeriod } from "../months";
import type { ReferenceLine } from "../ReferenceLine";
import { at, ONE, sum, ZERO, type Cells } from "../rounding";

/**
 * Price / months of its billing period x count of its unit, in months it runs. Paid: the whole price in the first month
 * of each period, counted from the agreement's first month.
 */
export function passThrough(agreement: Agreement, item: PassThroughInput): Cells {
  const price = priceOf(agreement, item.amount, item.increase);
  const period = MONTHS_OF_PERIOD[item.per ?? "MONTH"];
  return cellsOf(agreement, (month) => {
    const count = item.unit == null ? ONE : unitsIn(agreement, item.unit, month);
    const whole = price(month).times(count);
    if (agreement.terms.basis === "ACCRUAL") return whole.div(period);
    return startsPeriod(month, agreement.first, period) ? whole : ZERO;
  });
}

/** Rate x whole cents of the lines of fees. */
export function serviceTax(agreement: Agreement, fees: readonly ReferenceLine[]): Cells {
  const rate = agreement.engagement.serviceTaxRate ?? ZERO;
  return cellsOf(agreement, (month) => sum(fees.map(({ cells }) => at(cells, month))).times(rate));
}

/** Monthly cost of what it replaces, in the first `overlapMonths` months. */
export function transitionOverlap(agreement: Agreement): Cells {
  const { overlapMonths, overlapMonthlyCost } = agreement.engagement.transition ?? {};
  return cellsOf(agreement, (month) =>
    month < agreement.first + (overlapMonths ?? 0) ? (overlapMonthlyCost ?? ZERO) : ZERO,
  );
}

/** The client's own hours x loaded cost of an hour of staff time, in the first month. */
export const transitionTime = (agreement: Agreement): Cells =>
  cellsOf(agreement, (month) =>
    month === agreement.first
      ? (agreement.engagement.transition?.hours ?? ZERO).times(agreement.terms.staffHourlyCost)
      : ZERO,
  );

/** The client's own hours a month x loaded cost of an hour of staff time. */
export const coordination = (agreement: Agreement): Cells =>
  cellsOf(agreement, () =>
    (agreement.engagement.coordinationHoursPerMonth ?? ZERO).times(agreement.terms.staffHourlyCost),
  );
