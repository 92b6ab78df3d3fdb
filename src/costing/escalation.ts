import type { Cents } from "../kernel/Cents";
import { monthOfYear, yearOf, type Month } from "../kernel/Month";
import type { Rate } from "../kernel/Rate";
import { raised } from "../kernel/rounding";
import { monthAt, type Axis } from "./Axis";
import type { Given } from "./input/Given";
import type { EscalationTiming } from "./vocabulary";

/** How a price rises, once a year: by a rate, or by an index of the calendar year, within bounds. */
export interface Escalation {
  readonly rate: Given;
  readonly timing: EscalationTiming;
  /** The calendar month of the raise, where timing is CALENDAR_MONTH. */
  readonly month: number;
  /** Rates of calendar years in which `rate` does not hold. */
  readonly indexRates: ReadonlyMap<number, Given>;
  readonly cap: Given | undefined;
  readonly floor: Given | undefined;
}

/**
 * A price by month: the given price up to and in its first month, then raised each anniversary or calendar month,
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
  const raiseMonth = raiseMonthOf(escalation, anniversary);
  let current = price;
  for (let i = 0; i < axis.length; i++) {
    const month = monthAt(axis, i);
    if (month > first && monthOfYear(month) === raiseMonth)
      current = raised(current, rateIn(escalation, yearOf(month)));
    path[i] = current;
  }
  return path;
}

/** The numbers that an escalation rests on. */
export const escalationInputs = ({ rate, indexRates, cap, floor }: Escalation): Given[] =>
  [rate, ...indexRates.values(), cap, floor].filter((given) => given !== undefined);

function raiseMonthOf({ timing, month }: Escalation, anniversary: Month): number {
  if (timing === "CALENDAR_MONTH") return month;
  return timing === "JANUARY" ? 1 : monthOfYear(anniversary);
}

/** The raise of a calendar year: the index where it is known, not above the cap, not below the floor. */
function rateIn({ rate, indexRates, cap, floor }: Escalation, year: number): Rate {
  const stated = (indexRates.get(year) ?? rate).scaled;
  const capped = cap === undefined ? stated : Math.min(stated, cap.scaled);
  return (floor === undefined ? capped : Math.max(capped, floor.scaled)) as Rate;
}
