import { ExactRunningTotal, ExpectedRunningTotal } from "../kernel/RunningTotal";
import type { Axis } from "./Axis";
import type { Precision } from "./vocabulary";

/** A line's whole cents, one per month of the axis. */
export type Cells = Float64Array;

/** Numbers by month of the axis. */
export type Series = ArrayLike<number>;

/**
 * The cells of price x factor / denominator, each rounded on the running total of its fiscal year.
 * EXACT: prices and factors are whole numbers. EXPECTED: factors carry probabilities in floating point.
 */
export function cellsOf(
  axis: Axis,
  precision: Precision,
  price: Series,
  factor: Series,
  denominator = 1,
): Cells {
  return precision === "EXACT"
    ? exactCells(axis, price, factor, denominator)
    : expectedCells(axis, (i) => (at(price, i) * at(factor, i)) / denominator);
}

function exactCells(axis: Axis, price: Series, factor: Series, denominator: number): Cells {
  const cells = new Float64Array(axis.length);
  const total = new ExactRunningTotal(denominator);
  for (let i = 0; i < axis.length; i++) {
    if (axis.fiscalYearStarts[i] === 1) total.restart();
    cells[i] = total.cell(at(price, i), at(factor, i));
  }
  return cells;
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
