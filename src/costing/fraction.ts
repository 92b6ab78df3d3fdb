/** A fraction of whole numbers, in lowest terms so that exact products stay small. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The product of some fractions written [numerator, denominator], in lowest terms. */
export function fraction(...factors: readonly (readonly [number, number])[]): Fraction {
  let numerator = 1n;
  let denominator = 1n;
  for (const [above, below] of factors) {
    numerator *= BigInt(above);
    denominator *= BigInt(below);
  }
  const common = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: Number(numerator / common), denominator: Number(denominator / common) };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
