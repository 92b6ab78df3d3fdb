import { divideProduct, roundDivision } from "./rounding";

/** A fraction of whole numbers, not always in lowest terms: few products need it, and finding them takes time. */
export interface Fraction {
  readonly numerator: number;
  /** Positive. */
  readonly denominator: number;
  /** The same exactly, where it is beyond JavaScript's whole numbers and the numbers above only come close. */
  readonly large: LargeFraction | undefined;
}

export interface LargeFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Up to here twice a rest is still a whole JavaScript number. */
const LARGEST_DENOMINATOR = 2 ** 52;

/** The product of some fractions written [numerator, denominator], whole numbers each. */
export function fraction(...factors: readonly (readonly [number, number])[]): Fraction {
  let numerator = 1;
  let denominator = 1;
  for (const [above, below] of factors) {
    if (above === below) continue;
    numerator *= above;
    denominator *= below;
  }
  return smallFraction(numerator, denominator) ?? largeFraction(factors);
}

/** A fraction of two whole numbers, unless they are too large to be exact. */
export const smallFraction = (numerator: number, denominator: number): Fraction | undefined =>
  isSmall(numerator, denominator) ? { numerator, denominator, large: undefined } : undefined;

/** The same fraction in lowest terms, so that exact products stay as small as they can be. */
export function inLowestTerms(share: Fraction): Fraction {
  if (share.large !== undefined) return share;
  const { numerator, denominator } = share;
  const common = greatestCommonDivisor(Math.abs(numerator), denominator);
  return { numerator: numerator / common, denominator: denominator / common, large: undefined };
}

/** The fraction in floating point, for expectations only. */
export const approximately = ({ numerator, denominator }: Fraction): number => numerator / denominator;

/** A share of a whole amount, rounded to a whole number, halves away from zero; exact at any size. */
export function roundedShare(amount: number, { numerator, denominator, large }: Fraction): number {
  if (large !== undefined) return Number(roundBig(BigInt(amount) * large.numerator, large.denominator));
  const { whole, rest } = divideProduct(amount, numerator, denominator);
  return roundDivision(whole, rest, denominator);
}

/** A fraction in whole numbers of any size. */
export const exactly = ({ numerator, denominator, large }: Fraction): LargeFraction =>
  large ?? { numerator: BigInt(numerator), denominator: BigInt(denominator) };

/** A quotient rounded to a whole number, halves away from zero. */
export function roundBig(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

const isSmall = (numerator: number, denominator: number): boolean =>
  Math.abs(numerator) <= Number.MAX_SAFE_INTEGER && denominator <= LARGEST_DENOMINATOR;

/** The product where it outgrows JavaScript's whole numbers; in lowest terms it may fit them again. */
function largeFraction(factors: readonly (readonly [number, number])[]): Fraction {
  let numerator = 1n;
  let denominator = 1n;
  for (const [above, below] of factors) {
    numerator *= BigInt(above);
    denominator *= BigInt(below);
  }
  const common = largeCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  const large = { numerator: numerator / common, denominator: denominator / common };
  const near = { numerator: Number(large.numerator), denominator: Number(large.denominator) };
  return { ...near, large: isSmall(near.numerator, near.denominator) ? undefined : large };
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

const largeCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : largeCommonDivisor(b, a % b));
