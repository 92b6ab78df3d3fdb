import type { Decimal } from "../../../kernel/Decimal";
import type { Figure } from "../Figure";
import type { Interval } from "../Interval";

/** Arithmetic over stated figures, each within its own precision. */
export interface Term {
  /** The figures that stand in it. */
  readonly figures: ReadonlySet<Figure>;
  /** What it comes to if every figure is exactly what is stated. */
  readonly point: Decimal;
  /** All that it can come to within the precisions of its figures. */
  readonly stated: Interval;
  /** How many figures it takes to work it out, each as often as it stands in it. */
  readonly size: number;
  /** The arithmetic as a reader would write it. */
  readonly text: string;
  /** All that it can come to if one figure were another value. */
  having(figure: Figure, value: Decimal): Interval;
  /**
   * Values of a figure with which the term can lie within a target: none that would do is left out, a few at the edges
   * may not do. Everything, where that cannot be told.
   */
  needed(figure: Figure, target: Interval): Interval;
  /** How much it grows when a figure grows by one, roundings apart: terms are straight lines in each figure. */
  slope(figure: Figure): Decimal;
  /** How far roundings inside it can move it off that straight line at most. */
  slack(figure: Figure): Decimal;
}
