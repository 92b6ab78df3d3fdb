import type { Month } from "../kernel/Month";
import { monthAt, type Axis } from "./Axis";
import { at, monthly } from "./cells";
import { constantShare, type Share, type Weight } from "./Product";
import { MONTHS_OF_PERIOD, type Basis, type BillingPeriod } from "./vocabulary";

/** How a price for a billing period reaches the months. */
export interface Billing {
  readonly shares: readonly Share[];
  readonly weight: Weight;
}

/**
 * Spread evenly over the months of the period; in the cash view whole in the first month of each period.
 *
 * @param first the month from which the periods are counted
 * @param weight how many are paid for in each month, or how likely
 */
export function billed(
  { axis, basis }: { readonly axis: Axis; readonly basis: Basis },
  per: BillingPeriod,
  first: Month,
  weight: Weight,
): Billing {
  const months = MONTHS_OF_PERIOD[per];
  if (months === 1) return { shares: [], weight };
  if (basis === "ACCRUAL") return { shares: [constantShare("A month of the period", 1, months)], weight };
  const series = monthly(axis, (i) => ((monthAt(axis, i) - first) % months === 0 ? at(weight.series, i) : 0));
  return { shares: [], weight: { ...weight, name: `${weight.name}, when the period is billed`, series } };
}
