import type { Cells } from "./rounding";

/** One line of the reference: of one part of one plan, in the comparison's currency. */
export interface ReferenceLine {
  readonly code: string;
  /** What tells several lines of a code apart: the caller's own label. */
  readonly label?: string;
  /** Whether it follows from the inputs alone; otherwise it is an expectation. */
  readonly exact: boolean;
  readonly cells: Cells;
}
