import type { HeadcountPathInput } from "../../../src/costing/input/ComparisonInput";
import { Decimal } from "../../../src/kernel/Decimal";
import type { Month } from "../../../src/kernel/Month";
import { ONE, ZERO } from "./rounding";

/** A whole count by month: count x (1 + growth)^(months / 12), halves up, from the latest count known by then. */
export function countByMonth(path: HeadcountPathInput, comparisonStart: Month): (month: Month) => Decimal {
  const yearly = (path.annualGrowth ?? ZERO).plus(1);
  const monthly = yearly.pow(ONE.div(12));
  const known = [{ from: path.from ?? comparisonStart, count: path.count }, ...(path.steps ?? [])];
  return (month) => {
    const latest = known.filter(({ from }, i) => i === 0 || from <= month).at(-1);
    if (latest === undefined) return ZERO;
    // Whole years are worked out from the yearly growth, so that they are exact.
    const months = Math.max(0, month - latest.from);
    const grown = yearly.pow(Math.floor(months / 12)).times(monthly.pow(months % 12));
    return new Decimal(latest.count).times(grown).toDecimalPlaces(25).round();
  };
}
