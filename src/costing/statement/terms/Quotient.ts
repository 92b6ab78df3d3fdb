import type { Decimal } from "../../../kernel/Decimal";
import { ZERO } from "../Exact";
import type { Figure } from "../Figure";
import { over, times, WHOLE, type Interval } from "../Interval";
import { figuresOf } from "./figuresOf";
import type { Term } from "./Term";

/** A part over a whole that is not 0. */
export class Quotient implements Term {
  readonly figures: ReadonlySet<Figure>;
  readonly point: Decimal;
  readonly stated: Interval;
  readonly size: number;

  constructor(
    private readonly part: Term,
    private readonly whole: Term,
  ) {
    this.figures = figuresOf([part, whole]);
    this.size = part.size + whole.size;
    this.point = part.point.div(whole.point);
    this.stated = over(part.stated, whole.stated);
  }

  get text(): string {
    return `${this.part.text} / ${this.whole.text}`;
  }

  having(figure: Figure, value: Decimal): Interval {
    return over(this.part.having(figure, value), this.whole.having(figure, value));
  }

  needed(figure: Figure, target: Interval): Interval {
    const [inPart, inWhole] = [this.part.figures.has(figure), this.whole.figures.has(figure)];
    if (inPart === inWhole) return WHOLE;
    return inPart
      ? this.part.needed(figure, times(target, this.whole.stated))
      : this.whole.needed(figure, over(this.part.stated, target));
  }

  /** It is never read by other arithmetic. */
  slack(): Decimal {
    return ZERO;
  }

  slope(figure: Figure): Decimal {
    const { part, whole } = this;
    const growth = part.slope(figure).times(whole.point).minus(whole.slope(figure).times(part.point));
    return growth.div(whole.point.times(whole.point));
  }
}
