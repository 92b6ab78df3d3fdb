import type { Decimal } from "../../../kernel/Decimal";
import { exact, ZERO } from "../Exact";
import { printFigure, type Figure } from "../Figure";
import { around, WHOLE, type Interval } from "../Interval";
import type { Term } from "./Term";

/** A figure itself. */
export class Stated implements Term {
  readonly figures: ReadonlySet<Figure>;
  readonly point: Decimal;
  readonly stated: Interval;
  readonly size = 1;

  constructor(private readonly figure: Figure) {
    this.figures = new Set([figure]);
    this.point = figure.value;
    this.stated = around(figure.value, figure.half);
  }

  get text(): string {
    return printFigure(this.figure.kind, this.figure.value);
  }

  having(figure: Figure, value: Decimal): Interval {
    return figure === this.figure ? around(value, figure.half) : this.stated;
  }

  needed(figure: Figure, { lo, hi }: Interval): Interval {
    return figure === this.figure ? { lo: lo.minus(figure.half), hi: hi.plus(figure.half) } : WHOLE;
  }

  slack(): Decimal {
    return ZERO;
  }

  slope(figure: Figure): Decimal {
    return figure === this.figure ? exact(1) : ZERO;
  }
}
