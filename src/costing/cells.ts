import { approximately, isFast, type Fraction } from "../kernel/Fraction";
import { ExactRunningTotal, ExpectedRunningTotal, LargeRunningTotal } from "../kernel/RunningTotal";
import type { Axis } from "./Axis";
import type { Precision } from "./vocabulary";

/** A line's whole cents, one per month of the axis. */
export type Cells = Float64Array;

/** Numbers by month of the axis. */
export type Series = ArrayLike<number>;

/**
 * The cells of price x share x weight, each rounded on the running total of its fiscal year.
 * EXACT: prices and weights are whole numbers. EXPECTED: weights are probabilities in floating point.
 */
export function cellsOf(
  axis: Axis,
  precision: Precision,
  price: Series,
  share: Fraction,
  weight: Series | undefined,
): Cells {
  const times = weight ?? constant(axis, 1);
  if (precision === "EXACT") return exactCells(axis, price, share, times);
  const factor = approximately(share);
  return expectedCells(axis, (i) => at(price, i) * factor * at(times, i));
}

function exactCells(axis: Axis, price: Series, share: Fraction, weight: Series): Cells {
  const cells = new Float64Array(axis.length);
  const isSmall =
    isFast(share) && largest(axis, weight) * Math.abs(Number(share.numerator)) <= Number.MAX_SAFE_INTEGER;
  if (!isSmall) return largeCells(axis, price, share, weight);
  const numerator = Number(share.numerator);
  const total = new ExactRunningTotal(Number(share.denominator));
  for (let i = 0; i < axis.length; i++) {
    if (axis.fiscalYearStarts[i] === 1) total.restart();
    cells[i] = total.cell(at(price, i), numerator * at(weight, i));
  }
  return cells;
}

function largeCells(axis: Axis, price: Series, share: Fraction, weight: Series): Cells {
  const cells = new Float64Array(axis.length);
  const total = new LargeRunningTotal(share.denominator);
  for (let i = 0; i < axis.length; i++) {
    if (axis.fiscalYearStarts[i] === 1) total.restart();
    cells[i] = total.cell(BigInt(at(price, i)) * BigInt(at(weight, i)) * share.numerator);
  }
  return cells;
}

function largest(axis: Axis, series: Series): number {
  let most = 0;
  for (let i = 0; i < axis.length; i++) most = Math.max(most, at(series, i));
  return most;
}

/** The cells of an expectation in floating-point cents, rounded on the running total of each fiscal year. */
function expectedCells(axis: Axis, expected: (index: number) => number): Cells {
  const cells = new Float64Array(axis.length);
  const total = new ExpectedRunningTotal();
  for (let i = 0; i < axis.length; i++) {
    if (axis.fiscalYearStarts[i] === 1) total.restart();
    cells[i] = total.cell(expected(i));
  }
  return cells;
}

/** The number at an index; 0 past the end. */
export const at = (series: Series, index: number): number => series[index] ?? 0;

/** The same number in every month. */
export const constant = (axis: Axis, value: number): Float64Array =>
  new Float64Array(axis.length).fill(value);

/** The sum of several lines, month by month. */
export function sumOf(axis: Axis, lines: Iterable<Cells>): Cells {
  const sum = new Float64Array(axis.length);
  for (const line of lines) for (let i = 0; i < axis.length; i++) sum[i] = at(sum, i) + at(line, i);
  return sum;
}
