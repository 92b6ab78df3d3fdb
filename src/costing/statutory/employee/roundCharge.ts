import { FINE_ONE } from "../../../kernel/FineRate";
import type { StatutoryRule } from "../StatutoryRule";
import type { Unrounded } from "./numerators";

/**
 * Whole cents of each payment: each by itself where the law rounds payments, otherwise on the running total of the tax
 * year. Exact at any size.
 *
 * @param wholeYear the payments only stand for an annual wage, so that there is one amount to round
 */
export function roundCharge(
  { parts, rates, scale, maximum }: Unrounded,
  rule: StatutoryRule,
  taxYears: readonly number[],
  wholeYear: boolean,
): Float64Array {
  const cells = new Float64Array(parts.length);
  const denominator = BigInt(scale) * BigInt(FINE_ONE);
  const round = rule.roundedPerPayment === "HALF_DOWN" ? halfDown : halfUp;
  const alone = rule.roundedPerPayment !== undefined && !wholeYear;
  let total = 0n;
  let shown = 0n;
  let charged = maximum === undefined ? 0n : round(maximum.toDate, denominator);
  for (let i = 0; i < parts.length; i++) {
    if (alone || (i > 0 && taxYears[i] !== taxYears[i - 1])) total = shown = 0n;
    const [part, rate] = [parts[i] ?? 0, rates[i] ?? 0];
    if (part !== 0 && rate !== 0) total += BigInt(part) * BigInt(rate);
    let rounded = round(total, denominator);
    if (maximum !== undefined) {
      if (i > 0 && taxYears[i] !== taxYears[i - 1]) charged = 0n;
      const left = round(maximum.products[i] ?? 0n, denominator) - charged;
      if (rounded > left) rounded = left > 0n ? left : 0n;
      charged += rounded;
    }
    cells[i] = Number(rounded - shown);
    shown = rounded;
  }
  return cells;
}

/** To the nearest whole number, halves away from zero. Charges are never negative. */
const halfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

/** To the nearest whole number, an exact half disregarded. */
const halfDown = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator - 1n) / (2n * denominator);
