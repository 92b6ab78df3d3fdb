import type { Decimal } from "./Decimal";

declare const fineRate: unique symbol;

/** A rate in whole hundred-millionths, because statutes print up to eight decimal places: 6.2 % is 6,200,000. */
export type FineRate = number & { readonly [fineRate]: true };

/** Hundred-millionths in one. */
export const FINE_ONE = 100_000_000 as FineRate;

/** Hundred-millionths in a millionth. */
export const FINE_IN_MILLIONTH = 100;

/** Whether a rate has at most eight decimal places, so that its hundred-millionths are whole. */
export const withinHundredMillionths = (value: Decimal): boolean => value.decimalPlaces() <= 8;

/** The whole hundred-millionths of a decimal rate. Throws on a ninth decimal place. */
export function fineRateOf(value: Decimal): FineRate {
  if (!withinHundredMillionths(value))
    throw new RangeError(`${value.toFixed()} has more than eight decimal places.`);
  return value.times(FINE_ONE).toNumber() as FineRate;
}
