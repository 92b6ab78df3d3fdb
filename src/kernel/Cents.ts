import { Decimal } from "./Decimal";

declare const cents: unique symbol;

/** A whole number of hundredths of the currency, exact up to 2^53 (about 90 million million). */
export type Cents = number & { readonly [cents]: true };

/** Marks a whole number as cents; the arithmetic that made it must have kept it whole. */
export const asCents = (whole: number): Cents => whole as Cents;

/** The cents of an amount with at most two decimal places; `withinCents` tells beforehand whether it has them. */
export function centsOf(amount: Decimal): Cents {
  if (!withinCents(amount))
    throw new RangeError(`${amount.toFixed()} has fractions of a cent; round it first.`);
  return asCents(amount.times(100).toNumber());
}

/** Whether an amount has no fraction of a cent and its cents fit a whole JavaScript number. */
export function withinCents(amount: Decimal): boolean {
  return amount.decimalPlaces() <= 2 && amount.abs().times(100).lte(Number.MAX_SAFE_INTEGER);
}

/** The amount of a number of cents, as a decimal with two places. */
export const amountOf = (whole: number): Decimal => new Decimal(whole).div(100);

/** Prints cents as a plain amount: 123450 is "1234.50". */
export function printCents(whole: number): string {
  const size = Math.abs(whole);
  const fraction = String(size % 100).padStart(2, "0");
  return `${whole < 0 ? "-" : ""}${Math.trunc(size / 100)}.${fraction}`;
}
