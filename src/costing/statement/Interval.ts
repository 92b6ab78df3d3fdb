import type { Decimal } from "../../kernel/Decimal";
import { exact } from "./Exact";

/** All numbers from `lo` to `hi`, both included. */
export interface Interval {
  readonly lo: Decimal;
  readonly hi: Decimal;
}

/** Every number: what is known of a quotient whose divisor could be 0. */
export const WHOLE: Interval = { lo: exact(-Infinity), hi: exact(Infinity) };

export const around = (value: Decimal, half: Decimal): Interval => ({
  lo: value.minus(half),
  hi: value.plus(half),
});

export const plus = (a: Interval, b: Interval): Interval => ({ lo: a.lo.plus(b.lo), hi: a.hi.plus(b.hi) });

/** What is left of a sum when one of its parts is taken out again: the opposite of `plus`. */
export const without = (sum: Interval, part: Interval): Interval => ({
  lo: sum.lo.minus(part.lo),
  hi: sum.hi.minus(part.hi),
});

/** All differences of a number of the one and a number of the other. */
export const minus = (a: Interval, b: Interval): Interval => ({ lo: a.lo.minus(b.hi), hi: a.hi.minus(b.lo) });

export const times = (a: Interval, b: Interval): Interval =>
  hull([a.lo.times(b.lo), a.lo.times(b.hi), a.hi.times(b.lo), a.hi.times(b.hi)]);

/** All quotients; everything, where the divisor could be 0. */
export const over = (a: Interval, b: Interval): Interval =>
  couldBeZero(b) ? WHOLE : hull([a.lo.div(b.lo), a.lo.div(b.hi), a.hi.div(b.lo), a.hi.div(b.hi)]);

export const couldBeZero = ({ lo, hi }: Interval): boolean => lo.lte(0) && hi.gte(0);

/** What two intervals have in common; `lo` is above `hi` where that is nothing. */
export const common = (a: Interval, b: Interval): Interval => ({
  lo: a.lo.gt(b.lo) ? a.lo : b.lo,
  hi: a.hi.lt(b.hi) ? a.hi : b.hi,
});

function hull([first, ...others]: readonly [Decimal, ...Decimal[]]): Interval {
  let [lo, hi] = [first, first];
  for (const value of others) {
    if (value.lt(lo)) lo = value;
    if (value.gt(hi)) hi = value;
  }
  return { lo, hi };
}
