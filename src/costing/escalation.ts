import type { Cents } from "../kernel/Cents";
import { monthOfYear, type Month } from "../kernel/Month";
import type { Rate } from "../kernel/Rate";
import { raised } from "../kernel/rounding";
import { monthAt, type Axis } from "./Axis";
import type { Given } from "./input/Given";
import type { EscalationTiming } from "./vocabulary";

/** How a price rises: by a rate, once a year. */
export interface Escalation {
  readonly rate: Given;
  readonly timing: EscalationTiming;
}

/**
 * A price by month: the given price up to and in its first month, then raised each anniversary or January,
 * each time from its previous rounded value. The axis starts no later than `first`.
 *
 * @param first the month from which the given price holds
 * @param anniversary the month whose place in the year is the anniversary (a hire date may lie before `first`)
 */
export function pricePath(
  axis: Axis,
  price: Cents,
  escalation: Escalation,
  first: Month,
  anniversary: Month = first,
): Float64Array {
  const path = new Float64Array(axis.length);
  const raiseMonth = escalation.timing === "JANUARY" ? 1 : monthOfYear(anniversary);
  let current = price;
  for (let i = 0; i < axis.length; i++) {
    const month = monthAt(axis, i);
    if (month > first && monthOfYear(month) === raiseMonth)
      current = raised(current, escalation.rate.scaled as Rate);
    path[i] = current;
  }
  return path;
}
