import type { Decimal } from "../../../kernel/Decimal";
import { toStep, ZERO } from "../Exact";
import type { Figure } from "../Figure";
import type { Interval } from "../Interval";
import type { Term } from "./Term";

/** An amount that is not stated but worked out, to the smallest unit, before others read it. */
export class Rounded implements Term {
  readonly figures: ReadonlySet<Figure>;
  readonly point: Decimal;
  readonly stated: Interval;
  readonly size: number;

  constructor(
    private readonly term: Term,
    private readonly step: Decimal,
  ) {
    this.figures = term.figures;
    this.size = term.size;
    this.point = toStep(term.point, step);
    this.stated = this.rounded(term.stated);
  }

  get text(): string {
    return `(${this.term.text})`;
  }

  having(figure: Figure, value: Decimal): Interval {
    return this.rounded(this.term.having(figure, value));
  }

  needed(figure: Figure, { lo, hi }: Interval): Interval {
    const half = this.step.div(2);
    return this.term.needed(figure, { lo: lo.minus(half), hi: hi.plus(half) });
  }

  slack(figure: Figure): Decimal {
    return this.figures.has(figure) ? this.term.slack(figure).plus(this.step) : ZERO;
  }

  slope(figure: Figure): Decimal {
    return this.term.slope(figure);
  }

  private rounded({ lo, hi }: Interval): Interval {
    return { lo: toStep(lo, this.step), hi: toStep(hi, this.step) };
  }
}
