import { exact, tenTo } from "../Exact";

/** How much one statement may hold. One of this size takes about a second, most of it to look for single changes. */
export const STATEMENT_LIMITS = {
  lines: 500,
  subtotals: 50,
  totals: 20,
  percentages: 50,
  annualFigures: 50,
  /** Named by all subtotals and totals together. */
  parts: 5_000,
  /** Figures that it takes to work everything out, each as often as it is read where amounts are not stated. */
  reading: 8_000,
} as const;

/** The smallest unit of amounts where none is given: the cent. */
export const USUAL_UNIT = exact("0.01");

/** The largest smallest unit: amounts worked out to millions. */
export const LARGEST_SMALLEST_UNIT = tenTo(6);
