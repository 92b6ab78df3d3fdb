import type { Axis } from "../Axis";
import type { Cells } from "../cells";
import { confidenceOf, type CostLine } from "../CostLine";
import { noteOfLine } from "../Explanation";
import type { Amount } from "../Product";
import { lowestConfidence } from "../Source";

/** What a person in the seat costs who is employed all along: pay, bonus, charges and benefits. */
export interface LoadedCost {
  /** Cents of the whole calendar year that each month of the seat's axis falls in. */
  readonly annual: Float64Array;
  /** The lines of somebody employed all along, on an axis of whole calendar years. */
  readonly lines: readonly CostLine[];
  readonly axis: Axis;
  /** What that person pays before tax, in whole cents by month of that axis. */
  readonly deductions: Cells;
}

/** The loaded cost as what a line multiplies. */
export const loadedAmount = ({ annual, lines }: LoadedCost): Amount => ({
  name: "Loaded cost of the calendar year",
  cents: annual,
  notes: () => [
    noteOfLine(
      "Loaded cost of the calendar year (pay, bonus, charges and benefits of somebody employed all along)",
      lowestConfidence(lines.map(confidenceOf)),
    ),
  ],
});
