import type { Decimal } from "./Decimal";

declare const rate: unique symbol;

/** A share or rate in whole millionths: 6.2 % is 62,000. */
export type Rate = number & { readonly [rate]: true };

/** Millionths in one. */
export const ONE = 1_000_000 as Rate;

/** Whether a rate has at most six decimal places, so that its millionths are whole. */
export const withinMillionths = (value: Decimal): boolean => value.decimalPlaces() <= 6;

/** The whole millionths of a decimal rate: "0.062" is 62,000. Throws on a seventh decimal place. */
export function rateOf(value: Decimal): Rate {
  if (!withinMillionths(value)) throw new RangeError(`${value.toFixed()} has more than six decimal places.`);
  return value.times(ONE).toNumber() as Rate;
}
