import { asCents, type Cents } from "./Cents";
import { ONE, type Rate } from "./Rate";

/** A whole number and the rest of a division by `denominator`, the rest never negative. */
interface Division {
  readonly whole: number;
  readonly rest: number;
}

/**
 * Divides the product of two whole numbers exactly, rounding down.
 * Products beyond 2^53 take the BigInt path, with the same answer.
 */
export function divideProduct(a: number, b: number, denominator: number): Division {
  const product = a * b;
  if (Number.isSafeInteger(product)) {
    // The floating-point quotient is at most one too high, and the rest shows it: quicker than a remainder.
    const quotient = Math.floor(product / denominator);
    const rest = product - quotient * denominator;
    return rest < 0 ? { whole: quotient - 1, rest: rest + denominator } : { whole: quotient, rest };
  }
  const exact = BigInt(a) * BigInt(b);
  const divisor = BigInt(denominator);
  const remainder = exact % divisor;
  const rest = remainder < 0n ? remainder + divisor : remainder;
  return { whole: Number((exact - rest) / divisor), rest: Number(rest) };
}

/** Rounds whole + rest / denominator to a whole number, halves away from zero. */
export function roundDivision(whole: number, rest: number, denominator: number): number {
  const twice = 2 * rest;
  const up = whole >= 0 ? twice >= denominator : twice > denominator;
  return up ? whole + 1 : whole;
}

/** a × b / denominator in whole units, halves away from zero, exact at any size that fits the answer. */
export function productOver(a: number, b: number, denominator: number): number {
  const { whole, rest } = divideProduct(a, b, denominator);
  return roundDivision(whole, rest, denominator);
}

/** A share of an amount, rounded to the cent. */
export const shareOf = (amount: number, share: Rate): Cents => asCents(productOver(amount, share, ONE));

/** A price after a raise, rounded to the cent from its previous rounded value (design: rounding a). */
export const raised = (price: Cents, raise: Rate): Cents => shareOf(price, (ONE + raise) as Rate);

/** Rounds a floating-point number of cents, halves away from zero. */
export function roundHalfAway(value: number): number {
  const rounded = value < 0 ? -Math.round(-value) : Math.round(value);
  return rounded === 0 ? 0 : rounded;
}
