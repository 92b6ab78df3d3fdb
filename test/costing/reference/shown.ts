import type { ComparisonInput } from "../../../src/costing/input/ComparisonInput";
import type { Basis } from "../../../src/costing/vocabulary";
import { monthsBetween } from "./months";
import { price } from "./price";
import { at, sum } from "./rounding";
import { termsOf } from "./Terms";

/** What the lines of a code of the first plan come to in each month of a comparison, printed. */
export function shown(input: ComparisonInput, code: string, basis: Basis = "ACCRUAL"): string[] {
  const { first, end } = termsOf(input, basis);
  const lines = (price(input, basis)[0] ?? []).filter((line) => line.code === code);
  return monthsBetween(first, end).map((month) =>
    sum(lines.map(({ cells, count }) => at(cells, month).times(count))).toFixed(2),
  );
}
