import { monthOfYear } from "../../kernel/Month";
import { monthAt } from "../Axis";
import type { Contract } from "./Contract";
import { hoursProvided, type Engagement } from "./Engagement";

/** Hours by month of the axis, in millionths of an hour. */
export interface HoursUsed {
  readonly expected: Float64Array;
  /** Left over from earlier months and used in this one. */
  readonly fromEarlier: Float64Array;
  /** Neither included nor left over. */
  readonly beyond: Float64Array;
}

/** Hours left over from the month at an index. */
interface LeftOver {
  readonly from: number;
  hours: number;
}

/**
 * The hours expected in each month in which the agreement runs, against the included ones and those left over from the
 * months before, the oldest first.
 *
 * @param included hours a month, in millionths
 */
export function hoursUsed({ axis, runs, engagement }: Contract, included: number): HoursUsed {
  const { months } = axis;
  const used = { expected: months(), fromEarlier: months(), beyond: months() };
  let leftOver: LeftOver[] = [];
  for (let i = 0; i < axis.length; i++) {
    if (runs[i] !== 1) continue;
    const expected = hoursExpected(engagement, monthOfYear(monthAt(axis, i)));
    const missing = Math.max(0, expected - included);
    leftOver = leftOver.filter(({ from }) => i - from <= engagement.hours.rollOverMonths);
    const fromEarlier = take(leftOver, missing);
    leftOver.push({ from: i, hours: Math.max(0, included - expected) });
    used.expected[i] = expected;
    used.fromEarlier[i] = fromEarlier;
    used.beyond[i] = missing - fromEarlier;
  }
  return used;
}

/** Of the calendar month, 1 to 12, where given; otherwise the hours provided. In millionths. */
const hoursExpected = ({ hours, provides }: Engagement, month: number): number =>
  hours.expectedByMonth?.[month - 1]?.scaled ?? hoursProvided(provides);

/** Takes up to so many hours from what is left over, the oldest first, and answers how many there were. */
function take(leftOver: readonly LeftOver[], wanted: number): number {
  let taken = 0;
  for (const each of leftOver) {
    const hours = Math.min(each.hours, wanted - taken);
    each.hours -= hours;
    taken += hours;
  }
  return taken;
}
