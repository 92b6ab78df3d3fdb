import type { Decimal } from "../../../kernel/Decimal";
import type { Figure } from "../Figure";
import { over, times, WHOLE, type Interval } from "../Interval";
import { figuresOf } from "./figuresOf";
import type { Term } from "./Term";

/** Quantity times unit price; rate times base. */
export class Product implements Term {
  readonly figures: ReadonlySet<Figure>;
  readonly point: Decimal;
  readonly stated: Interval;
  readonly size: number;

  constructor(
    private readonly a: Term,
    private readonly b: Term,
    /** Between the two: "x", "of". */
    private readonly word: string,
  ) {
    this.figures = figuresOf([a, b]);
    this.point = a.point.times(b.point);
    this.stated = times(a.stated, b.stated);
    this.size = a.size + b.size;
  }

  get text(): string {
    return `${this.a.text} ${this.word} ${this.b.text}`;
  }

  having(figure: Figure, value: Decimal): Interval {
    return times(this.a.having(figure, value), this.b.having(figure, value));
  }

  needed(figure: Figure, target: Interval): Interval {
    const [inA, inB] = [this.a.figures.has(figure), this.b.figures.has(figure)];
    if (inA === inB) return WHOLE;
    const [own, other] = inA ? [this.a, this.b] : [this.b, this.a];
    return own.needed(figure, over(target, other.stated));
  }

  slack(figure: Figure): Decimal {
    const [a, b] = [this.a.slack(figure), this.b.slack(figure)];
    return this.a.point.abs().times(b).plus(this.b.point.abs().times(a));
  }

  slope(figure: Figure): Decimal {
    return this.a.slope(figure).times(this.b.point).plus(this.b.slope(figure).times(this.a.point));
  }
}
