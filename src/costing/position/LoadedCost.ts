import type { Axis } from "../Axis";
import type { CostLine } from "../CostLine";
import type { InputNote } from "../Explanation";

/** What a person in the seat costs who is employed all along: pay, bonus, charges and benefits. */
export interface LoadedCost {
  /** Cents a month, by month of the seat's axis: the calendar year's loaded cost / 12. */
  readonly monthly: Float64Array;
  /** The lines of somebody employed all along, on an axis of whole calendar years. */
  readonly lines: readonly CostLine[];
  readonly axis: Axis;
  readonly note: () => InputNote;
}
