import { approximately, exactly, inLowestTerms, type Fraction } from "../kernel/Fraction";
import { LargeRunningTotal } from "../kernel/RunningTotal";
import { roundHalfAway } from "../kernel/rounding";
import type { Axis } from "./Axis";
import type { Precision } from "./vocabulary";

/** A line's whole cents, one per month of the axis. */
export type Cells = Float64Array;

/** Numbers by month of the axis. */
export type Series = ArrayLike<number>;

/**
 * The cells of price x share x weight, each rounded on the running total of its fiscal year.
 * EXACT: prices and weights are whole numbers. EXPECTED: weights are probabilities in floating point.
 *
 * @param weight by month; 1 in every month where it is left out
 * @param yearStarts where the running total restarts: each fiscal year, unless a statute has its own
 */
export function cellsOf(
  axis: Axis,
  precision: Precision,
  price: Series,
  share: Fraction,
  weight: Series | undefined,
  yearStarts: Uint8Array = axis.fiscalYearStarts,
): Cells {
  if (precision === "EXPECTED") return expectedCells(axis, price, approximately(share), weight, yearStarts);
  const largest = largestProduct(axis, price, weight);
  if (isExact(largest, share)) return exactCells(axis, price, share, weight, yearStarts);
  const lowest = inLowestTerms(share);
  return isExact(largest, lowest)
    ? exactCells(axis, price, lowest, weight, yearStarts)
    : largeCells(axis, price, lowest, weight, yearStarts);
}

/** Whether no product of a month is beyond JavaScript's whole numbers. */
const isExact = (largest: number, { numerator, large }: Fraction): boolean =>
  large === undefined && largest * Math.abs(numerator) <= Number.MAX_SAFE_INTEGER;

/**
 * The running total in whole numbers: every product is below 2^53, so the floating-point quotient is at most one off,
 * and the rest puts it right. One loop without a call or an object in it, because all costs pass through here.
 */
function exactCells(
  axis: Axis,
  price: Series,
  { numerator, denominator }: Fraction,
  weight: Series | undefined,
  yearStarts: Uint8Array,
): Cells {
  const { length } = axis;
  const cells = axis.months();
  let whole = 0;
  let rest = 0;
  let shown = 0;
  for (let i = 0; i < length; i++) {
    if (yearStarts[i] === 1) whole = rest = shown = 0;
    const times = weight === undefined ? numerator : numerator * at(weight, i);
    const product = at(price, i) * times;
    const quotient = Math.floor(product / denominator);
    const remainder = product - quotient * denominator;
    whole += quotient;
    rest += remainder;
    if (rest < 0) {
      rest += denominator;
      whole -= 1;
    } else if (rest >= denominator) {
      rest -= denominator;
      whole += 1;
    }
    const up = whole >= 0 ? 2 * rest >= denominator : 2 * rest > denominator;
    const total = up ? whole + 1 : whole;
    cells[i] = total - shown;
    shown = total;
  }
  return cells;
}

/** The same for products beyond JavaScript's whole numbers: slower, with the same answer. */
function largeCells(
  axis: Axis,
  price: Series,
  share: Fraction,
  weight: Series | undefined,
  yearStarts: Uint8Array,
): Cells {
  const cells = axis.months();
  const { numerator, denominator } = exactly(share);
  const total = new LargeRunningTotal(denominator);
  for (let i = 0; i < axis.length; i++) {
    if (yearStarts[i] === 1) total.restart();
    const times = weight === undefined ? 1 : at(weight, i);
    cells[i] = total.cell(BigInt(at(price, i)) * BigInt(times) * numerator);
  }
  return cells;
}

/** The largest price x weight of a month. */
function largestProduct({ length }: Axis, price: Series, weight: Series | undefined): number {
  let most = 0;
  for (let i = 0; i < length; i++) {
    const product = Math.abs(weight === undefined ? at(price, i) : at(price, i) * at(weight, i));
    if (product > most) most = product;
  }
  return most;
}

/** The cells of an expectation in floating-point cents, rounded on the running total of each fiscal year. */
function expectedCells(
  axis: Axis,
  price: Series,
  factor: number,
  weight: Series | undefined,
  yearStarts: Uint8Array,
): Cells {
  const { length } = axis;
  const cells = axis.months();
  let total = 0;
  let shown = 0;
  for (let i = 0; i < length; i++) {
    if (yearStarts[i] === 1) total = shown = 0;
    total += at(price, i) * factor * (weight === undefined ? 1 : at(weight, i));
    const rounded = roundHalfAway(total);
    cells[i] = rounded - shown;
    shown = rounded;
  }
  return cells;
}

/** The number at an index; 0 past the end. */
export const at = (series: Series, index: number): number => series[index] ?? 0;

/** A number for each month of the axis: a plain loop, because typed arrays call back slowly. */
export function monthly(axis: Axis, numberAt: (index: number) => number): Float64Array {
  const series = axis.months();
  for (let i = 0; i < series.length; i++) series[i] = numberAt(i);
  return series;
}

/** Whether every number is 0. */
export function isNothing(series: Series): boolean {
  let nothing = true;
  for (let i = 0; i < series.length && nothing; i++) nothing = series[i] === 0;
  return nothing;
}

/** The same number in every month. */
export const constant = (axis: Axis, value: number): Float64Array => axis.months().fill(value);

/** The sum of several lines, month by month. */
export function sumOf(axis: Axis, lines: Iterable<Cells>): Cells {
  const sum = axis.months();
  for (const line of lines) addTo(sum, line);
  return sum;
}

function addTo(sum: Cells, line: Cells): void {
  for (let i = 0; i < sum.length; i++) sum[i] = at(sum, i) + at(line, i);
}
