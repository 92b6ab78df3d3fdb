import type { Cells } from "./cells";
import type { InputNote } from "./Explanation";
import type { CostPool, Nature, Occurrence, Precision } from "./vocabulary";

/** One named cost of a part of a plan: how it is priced, and why it is what it is. */
export interface CostRule<Part> {
  readonly code: string;
  readonly label: string;
  readonly pool: CostPool;
  readonly nature: Nature;
  readonly occurrence: Occurrence;
  readonly version: string;
  /** The formula in words. */
  readonly formula: string;
  /** The line's cells, or `undefined` where it does not apply to this part. */
  readonly price: (part: Part) => PricedCells | undefined;
  /** The numbers the line rests on. Asked for only when somebody wants the explanation. */
  readonly inputs: (part: Part) => readonly InputNote[];
}

export interface PricedCells {
  readonly cells: Cells;
  readonly precision: Precision;
}
