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
  const path = axis.months().fill(price);
  if (staysAsItIs(escalation)) return path;
  let current = price;
  for (let i = firstRaise(axis, escalation, first, anniversary); i < axis.length; i += 12) {
    current = raised(current, rateIn(escalation, yearOf(monthAt(axis, i))));
    path.fill(current, i);
  }
  return path;
}

const staysAsItIs = ({ rate, indexRates, cap, floor }: Escalation): boolean =>
  rate.scaled === 0 && indexRates.size === 0 && (cap?.scaled ?? 0) >= 0 && (floor?.scaled ?? 0) <= 0;

/** The index of the first month after `first` in which the price may rise. */
function firstRaise(axis: Axis, escalation: Escalation, first: Month, anniversary: Month): number {
  const after = Math.max(first + 1, axis.period.start) as Month;
  const wait = (raiseMonthOf(escalation, anniversary) - monthOfYear(after) + 12) % 12;
  return after - axis.period.start + wait;
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
