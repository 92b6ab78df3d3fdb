import { Decimal } from "../../../src/kernel/Decimal";
import { monthOfYear, type Month } from "../../../src/kernel/Month";

/** Amounts by month; nothing in a month that is not named. */
export type Cells = ReadonlyMap<Month, Decimal>;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);

/** The cell of a month. */
export const at = (cells: Cells, month: Month): Decimal => cells.get(month) ?? ZERO;

/** The sum of some amounts. */
export const sum = (amounts: readonly Decimal[]): Decimal =>
  amounts.reduce((all, each) => all.plus(each), ZERO);

/**
 * Rounded to the cent, halves away from zero. A twelfth leaves dust in the fortieth digit, which must not turn
 * half a cent into a little less than that, so places that only dust can reach are dropped first.
 */
export const cent = (exact: Decimal): Decimal => exact.toDecimalPlaces(25).toDecimalPlaces(2);

/**
 * Rounding of a line: cell(k) = R(exact cumulative k) - R(exact cumulative k - 1), beginning again in one month of
 * the year (1 to 12).
 */
export function runningTotal(
  months: readonly Month[],
  yearStartsIn: number,
  exact: (month: Month) => Decimal,
): Cells {
  const cells = new Map<Month, Decimal>();
  let cumulative = ZERO;
  let shown = ZERO;
  for (const month of months) {
    if (monthOfYear(month) === yearStartsIn) cumulative = shown = ZERO;
    cumulative = cumulative.plus(exact(month));
    const rounded = cent(cumulative);
    cells.set(month, rounded.minus(shown));
    shown = rounded;
  }
  return cells;
}
