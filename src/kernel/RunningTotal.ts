import { asCents, type Cents } from "./Cents";
import { roundBig } from "./Fraction";
import { divideProduct, roundDivision } from "./rounding";

/**
 * Cuts an exact, growing total into whole cents: each cell is the rounded total so far less what was already shown.
 * So the cells of a year add up to the rounded year: 95,000 a year is twelve cells that sum to 95,000.00.
 */
export class ExactRunningTotal {
  private whole = 0;
  private rest = 0;
  private shown = 0;

  /** @param denominator what every product added is divided by, for example 12 months x 1,000,000 millionths */
  constructor(private readonly denominator: number) {}

  /** Begins a new year: the fractions of the old one are not carried over. */
  restart(): void {
    this.whole = 0;
    this.rest = 0;
    this.shown = 0;
  }

  /** Adds a × b / denominator and answers the whole cents that this adds to the rounded total. */
  cell(a: number, b = 1): Cents {
    if (a !== 0 && b !== 0) {
      const added = divideProduct(a, b, this.denominator);
      this.whole += added.whole;
      this.rest += added.rest;
      if (this.rest >= this.denominator) {
        this.rest -= this.denominator;
        this.whole += 1;
      }
    }
    return this.show(roundDivision(this.whole, this.rest, this.denominator));
  }

  private show(total: number): Cents {
    const cell = total - this.shown;
    this.shown = total;
    return asCents(cell);
  }
}

/** The same cut for shares whose denominator is beyond JavaScript's whole numbers: slower, with the same answer. */
export class LargeRunningTotal {
  private total = 0n;
  private shown = 0n;

  /** @param denominator what every product added is divided by */
  constructor(private readonly denominator: bigint) {}

  /** Begins a new year. */
  restart(): void {
    this.total = 0n;
    this.shown = 0n;
  }

  /** Adds numerator / denominator and answers the whole cents that this adds to the rounded total. */
  cell(numerator: bigint): Cents {
    this.total += numerator;
    const rounded = roundBig(this.total, this.denominator);
    const cell = rounded - this.shown;
    this.shown = rounded;
    return asCents(Number(cell));
  }
}
