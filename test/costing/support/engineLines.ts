import { compareCosts } from "../../../src/costing/comparison/compareCosts";
import type { ComparisonInput } from "../../../src/costing/input/ComparisonInput";
import { RECURRING_COST_KINDS, type Basis } from "../../../src/costing/vocabulary";
import { addMonths, type Month } from "../../../src/kernel/Month";

/** A line as the engine answers it: whole cents by month. */
export interface EngineLine {
  readonly exact: boolean;
  readonly cents: ReadonlyMap<Month, number>;
}

const LABELLED: ReadonlySet<string> = new Set([
  ...["EMPLOYER_CHARGE", "EQUIPMENT", "PROJECT_WORK", "PASS_THROUGH"],
  ...Object.keys(RECURRING_COST_KINDS),
]);

/** What a line is found by: its part, its code, and the caller's own label where a part may have several of a code. */
export const keyOf = (part: string, code: string, label = ""): string =>
  [part, code, ...(LABELLED.has(code) ? [label] : [])].join(" / ");

/** The lines of each plan of a comparison by key in both views, as the engine under test prices them. */
export function engineLines(input: ComparisonInput): Record<Basis, ReadonlyMap<string, EngineLine>[]> {
  const outcome = compareCosts(input);
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.problems, undefined, 1));
  const { axis, plans } = outcome.comparison;
  const byKey = ({ lines }: (typeof plans)[number]) =>
    new Map(
      lines.map(({ part, code, label, precision, cells }) => [
        keyOf(part, code, label),
        {
          exact: precision === "EXACT",
          cents: new Map([...cells].map((cell, i) => [addMonths(axis.period.start, i), cell])),
        },
      ]),
    );
  return { ACCRUAL: plans.map(byKey), CASH: outcome.comparison.inBasis("CASH").map(byKey) };
}
