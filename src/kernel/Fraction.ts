import { divideProduct, roundDivision } from "./rounding";

/** A fraction of whole numbers, in lowest terms so that exact products stay small. */
export interface Fraction {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
}

/** Up to here twice a rest is still a whole JavaScript number. */
const LARGEST_FAST_DENOMINATOR = 2n ** 52n;

/** The product of some fractions written [numerator, denominator], whole numbers each. */
export function fraction(...factors: readonly (readonly [number, number])[]): Fraction {
  let numerator = 1n;
  let denominator = 1n;
  for (const [above, below] of factors) {
    numerator *= BigInt(above);
    denominator *= BigInt(below);
  }
  const common = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

/** The fraction in floating point, for expectations only. */
export const approximately = ({ numerator, denominator }: Fraction): number =>
  Number(numerator) / Number(denominator);

/** A share of a whole amount, rounded to a whole number, halves away from zero; exact at any size. */
export function roundedShare(amount: number, { numerator, denominator }: Fraction): number {
  if (isFast({ numerator, denominator })) {
    const { whole, rest } = divideProduct(amount, Number(numerator), Number(denominator));
    return roundDivision(whole, rest, Number(denominator));
  }
  return Number(roundBig(BigInt(amount) * numerator, denominator));
}

/** Whether a fraction fits JavaScript's whole numbers, so that the fast exact arithmetic applies. */
export const isFast = ({ numerator, denominator }: Fraction): boolean =>
  denominator <= LARGEST_FAST_DENOMINATOR &&
  numerator <= BigInt(Number.MAX_SAFE_INTEGER) &&
  numerator >= -BigInt(Number.MAX_SAFE_INTEGER);

/** A quotient rounded to a whole number, halves away from zero. */
export function roundBig(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
