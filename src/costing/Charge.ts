import type { Cells } from "./cells";
import type { ExplanationStep, InputNote } from "./Explanation";
import type { Precision } from "./vocabulary";

/** What a line is worked out from where that is more than a product: tiers, wage bases, payments by date. */
export interface Charge {
  readonly kind: "CHARGE";
  readonly precision: Precision;
  readonly cells: Cells;
  readonly notes: () => readonly InputNote[];
  /** How the amount of a month came about, in order. */
  readonly steps: (index: number) => readonly ExplanationStep[];
}
