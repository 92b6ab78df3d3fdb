import type { Axis } from "../Axis";
import type { CostLine } from "../CostLine";
import type { InputNote } from "../Explanation";

/** What a person in the seat costs who is employed all along: pay, bonus, charges and benefits. */
export interface LoadedCost {
  /** Cents of the whole calendar year that each month of the seat's axis falls in. */
  readonly annual: Float64Array;
  /** The lines of somebody employed all along, on an axis of whole calendar years. */
  readonly lines: readonly CostLine[];
  readonly axis: Axis;
  readonly note: () => InputNote;
}
