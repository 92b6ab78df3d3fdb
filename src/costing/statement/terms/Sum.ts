import type { Decimal } from "../../../kernel/Decimal";
import { exact, ZERO } from "../Exact";
import type { Figure } from "../Figure";
import { around, minus, over, plus, WHOLE, without, type Interval } from "../Interval";
import { figuresOf } from "./figuresOf";
import type { Term } from "./Term";

/** A term and how often it counts: 12 for a monthly amount in a year, -1 for a discount. */
export interface Part {
  readonly times: number;
  readonly term: Term;
}

/** So many parts are written out in the arithmetic. */
const PARTS_WRITTEN = 12;

const NOTHING: Interval = around(ZERO, ZERO);

/** Parts added up, those of sums among them as its own. Each answer about one figure costs what the parts with that figure cost, not all parts. */
export class Sum implements Term {
  readonly figures: ReadonlySet<Figure>;
  readonly point: Decimal;
  readonly stated: Interval;
  readonly size: number;
  private readonly parts: readonly Part[];
  private readonly holding = new Map<Figure, Part[]>();

  constructor(
    given: readonly Part[],
    /** Whether it stands inside other arithmetic. */
    private readonly isInner: boolean,
  ) {
    const parts = given.flatMap(partsOf);
    this.parts = parts;
    this.size = parts.reduce((sum, { term }) => sum + term.size, 0);
    this.figures = figuresOf(parts.map(({ term }) => term));
    this.point = parts.reduce((sum, part) => sum.plus(part.term.point.times(part.times)), ZERO);
    this.stated = parts.reduce((sum, part) => plus(sum, counted(part, part.term.stated)), NOTHING);
    for (const part of parts)
      for (const figure of part.term.figures) {
        const holding = this.holding.get(figure);
        if (holding === undefined) this.holding.set(figure, [part]);
        else holding.push(part);
      }
  }

  get text(): string {
    const written = this.parts.slice(0, PARTS_WRITTEN).map(({ times: count, term }, index) => {
      const sign = count < 0 ? "- " : index === 0 ? "" : "+ ";
      return `${sign}${Math.abs(count) === 1 ? "" : `${Math.abs(count)} x `}${term.text}`;
    });
    const more = this.parts.length - written.length;
    const text = [...written, ...(more > 0 ? [`+ ${more} more`] : [])].join(" ");
    return this.isInner ? `(${text})` : text;
  }

  having(figure: Figure, value: Decimal): Interval {
    const swap = (sum: Interval, part: Part): Interval =>
      plus(without(sum, counted(part, part.term.stated)), counted(part, part.term.having(figure, value)));
    return this.partsWith(figure).reduce(swap, this.stated);
  }

  needed(figure: Figure, target: Interval): Interval {
    const [only, ...others] = this.partsWith(figure);
    if (only === undefined) return WHOLE;
    if (others.length > 0) return this.neededOnSlope(figure, target);
    const rest = without(this.stated, counted(only, only.term.stated));
    return only.term.needed(figure, once(only, minus(target, rest)));
  }

  slope(figure: Figure): Decimal {
    return this.partsWith(figure).reduce(
      (sum, { times: count, term }) => sum.plus(term.slope(figure).times(count)),
      ZERO,
    );
  }

  slack(figure: Figure): Decimal {
    return this.partsWith(figure).reduce(
      (sum, { times: count, term }) => sum.plus(term.slack(figure).times(Math.abs(count))),
      ZERO,
    );
  }

  /** Where a figure stands in several parts, for instance as an amount and as the base of its tax. */
  private neededOnSlope(figure: Figure, target: Interval): Interval {
    const slope = this.slope(figure);
    if (slope.isZero()) return WHOLE;
    const width = this.stated.hi.minus(this.stated.lo).plus(this.slack(figure));
    const missing = minus(target, around(this.point, width));
    return plus(around(figure.value, figure.half), over(missing, around(slope, ZERO)));
  }

  /** The parts, each so many times. */
  partsTaken(count: number): readonly Part[] {
    return this.parts.map((part) => ({ ...part, times: count * part.times }));
  }

  private partsWith(figure: Figure): readonly Part[] {
    return this.holding.get(figure) ?? [];
  }
}

/** A sum of sums has the parts of both, so that it is no deeper than they are. */
const partsOf = (part: Part): readonly Part[] =>
  part.term instanceof Sum ? part.term.partsTaken(part.times) : [part];

function counted({ times: count }: Part, interval: Interval): Interval {
  if (count === 1) return interval;
  const { lo, hi } = { lo: interval.lo.times(count), hi: interval.hi.times(count) };
  return count < 0 ? { lo: hi, hi: lo } : { lo, hi };
}

/** What a part must come to, once, for all its times to come to a target. */
const once = ({ times: count }: Part, target: Interval): Interval =>
  count === 1 ? target : over(target, around(exact(count), ZERO));
