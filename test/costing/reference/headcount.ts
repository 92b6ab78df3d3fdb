import type { HeadcountPathInput } from "../../../src/costing/input/ComparisonInput";
import { Decimal } from "../../../src/kernel/Decimal";
import type { Month } from "../../../src/kernel/Month";
import { ONE, ZERO } from "./rounding";

/** A whole count in a month: count x (1 + growth)^(months / 12), halves up, from the latest count known by then. */
export function countOf(path: HeadcountPathInput, comparisonStart: Month, month: Month): Decimal {
  const first = { from: path.from ?? comparisonStart, count: path.count };
  const latest = (path.steps ?? []).filter((step) => step.from <= month).at(-1) ?? first;
  const months = Math.max(0, month - latest.from);
  return new Decimal(latest.count)
    .times(grown(path.annualGrowth ?? ZERO, months))
    .toDecimalPlaces(25)
    .round();
}

/** (1 + growth)^(months / 12), exact for whole years. */
function grown(annualGrowth: Decimal, months: number): Decimal {
  const yearly = annualGrowth.plus(1);
  const rest = months % 12;
  const part = rest === 0 ? ONE : yearly.pow(new Decimal(rest).div(12));
  return yearly.pow((months - rest) / 12).times(part);
}
