import { Decimal as Library } from "decimal.js";

/**
 * Fairlead's own decimal numbers: 40 significant digits, halves away from zero (what Excel and PostgreSQL do).
 * A private clone, because settings on the shared constructor would change under other users of the library.
 */
export const Decimal = Library.clone({
  precision: 40,
  rounding: Library.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type Decimal = Library;

const PLAIN_DECIMAL = /^-?\d{1,18}(\.\d{1,12})?$/;

/**
 * Reads a plain decimal such as "1250.00" or "-0.015": at most 18 digits before the point and 12 after it.
 * No exponent, no grouping, no NaN or Infinity. Answers `undefined` for anything else.
 */
export function parseDecimal(text: string): Decimal | undefined {
  return PLAIN_DECIMAL.test(text) ? new Decimal(text) : undefined;
}
