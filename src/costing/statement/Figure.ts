import type { Decimal } from "../../kernel/Decimal";
import type { StatementFigure } from "./vocabulary";

/** A number that a statement states. */
export interface Figure {
  /** Label of the line, sum, percentage or annual figure that it belongs to. */
  readonly label: string;
  readonly kind: StatementFigure;
  /** Where in the input: ["lines", "0", "quantity"]. */
  readonly path: readonly string[];
  readonly value: Decimal;
  /** Half of what it was rounded to, where the caller says so; 0 for a figure that is taken as exact. */
  readonly half: Decimal;
  /** The step in which it could have been stated: what follows for it is rounded to this, halves away from zero. */
  readonly step: Decimal;
  /** What it could have been at least and at most, where another value would make no sense: a quantity is not negative. */
  readonly least: Decimal | undefined;
  readonly most: Decimal | undefined;
}

/** A value of a figure's kind as a reader would write it: money with two decimal places or more, a rate in percent. */
export function printFigure(kind: StatementFigure, value: Decimal): string {
  if (kind === "QUANTITY") return value.toFixed();
  if (kind === "RATE") return `${value.times(100).toFixed()} %`;
  return value.toFixed(Math.max(2, value.decimalPlaces()));
}
