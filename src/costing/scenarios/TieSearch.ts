import { lastLike, type NumberAt } from "./lastLike";

/** A value of a lever, and how much more the one plan costs there than the other, in cents. */
export interface Looked {
  readonly value: number;
  readonly difference: number;
}

/** Values of a lever, from low to high by a step. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** Where two plans tie, or where one takes over from the other between two adjacent values. */
export interface Tie {
  /** The last value before the tie, with the difference there; none where the range begins with the tie. */
  readonly before: Looked | undefined;
  /** The values at which both cost the same to the cent, if there are any. */
  readonly equal: { readonly from: number; readonly to: number } | undefined;
  /** The first value after it; none where the range ends with the tie. */
  readonly after: Looked | undefined;
}

/** Of a range that is not looked at value by value so many parts are, and each change of sign between their ends is pinned down. */
const PARTS = 16;

/** Around each change so many more values are looked at, because cents are rounded and a tie can come and go. */
const NEIGHBOURS = 2;

/** Finds where a difference changes sign over the values of a range, each to two adjacent values. */
export class TieSearch {
  private readonly known = new Map<number, number | undefined>();
  private readonly last: number;

  constructor(
    private readonly differenceAt: NumberAt,
    private readonly range: Range,
    /** A range of at most so many steps is looked at value by value. */
    private readonly everyStep = 500,
  ) {
    this.last = Math.floor((range.high - range.low) / range.step);
  }

  /** Whether every value of the range is looked at, so that no tie can be missed. */
  get isComplete(): boolean {
    return this.last <= this.everyStep;
  }

  /** What was looked at so far, in order of value. */
  get looked(): readonly Looked[] {
    return [...this.known]
      .flatMap(([index, difference]) =>
        difference === undefined ? [] : [{ value: this.valueOf(index), difference }],
      )
      .sort((a, b) => a.value - b.value);
  }

  /** Values that were refused. */
  get refused(): readonly number[] {
    return [...this.known].flatMap(([index, difference]) =>
      difference === undefined ? [this.valueOf(index)] : [],
    );
  }

  /** Every tie found, in order of value. */
  ties(): Tie[] {
    const places = this.places().filter((index) => this.at(index) !== undefined);
    for (let i = 1; i < places.length; i++) this.lookBetween(places[i - 1] ?? 0, places[i] ?? 0);
    if (!this.isComplete)
      for (let i = 1; i + 1 < places.length; i++)
        this.lookForTouch(places[i - 1] ?? 0, places[i] ?? 0, places[i + 1] ?? 0);
    return this.tiesOfLooked();
  }

  private places(): number[] {
    if (this.isComplete) return Array.from({ length: this.last + 1 }, (_, index) => index);
    return Array.from({ length: PARTS + 1 }, (_, part) => Math.round((part * this.last) / PARTS));
  }

  /** Looks until every change of sign between two places lies between two adjacent ones; a refused value has no sign. */
  private lookBetween(from: number, to: number): void {
    if (to - from <= 1 || this.sign(from) === this.sign(to)) return;
    if (this.at(from) === undefined || this.at(to) === undefined) return;
    const before = lastLike((index) => this.at(index), from, to);
    if (before === undefined) return;
    const start = Math.max(from, before - NEIGHBOURS);
    const end = Math.min(to, before + 1 + NEIGHBOURS);
    for (let index = start; index <= end; index++) this.at(index);
    this.lookBetween(from, start);
    this.lookBetween(end, to);
  }

  /** Where the difference comes closest to nothing and leaves again, it may touch or cross it in between. */
  private lookForTouch(left: number, middle: number, right: number): void {
    const sign = this.sign(middle);
    const height = (index: number) => (this.at(index) ?? 0) * sign;
    if (sign === 0 || height(middle) > height(left) || height(middle) > height(right)) return;
    if (height(left) <= 0 || height(right) <= 0) return;
    // Where all three are alike nothing comes closer.
    if (height(left) === height(middle) && height(middle) === height(right)) return;
    let [from, to] = [left, right];
    while (to - from > 2) {
      const third = Math.max(1, Math.floor((to - from) / 3));
      const [a, b] = [from + third, to - third];
      if (height(a) <= 0 || height(b) <= 0) break;
      if (height(a) <= height(b)) to = b;
      else from = a;
      if (a >= b) break;
    }
    const places = [...this.known.keys()].filter((index) => index >= left && index <= right);
    places.sort((a, b) => a - b);
    for (let i = 1; i < places.length; i++) this.lookBetween(places[i - 1] ?? 0, places[i] ?? 0);
  }

  private tiesOfLooked(): Tie[] {
    const { looked } = this;
    const ties: Tie[] = [];
    for (let i = 0; i < looked.length; i++) {
      const here = looked[i];
      const next = this.beside(here, looked[i + 1]);
      if (here?.difference === 0) {
        const from = i;
        while (looked[i + 1]?.difference === 0) i++;
        const last = looked[i] ?? here;
        const before = this.beside(here, looked[from - 1]);
        const after = this.beside(last, looked[i + 1]);
        ties.push({ before, equal: { from: here.value, to: last.value }, after });
      } else if (here !== undefined && next !== undefined && here.difference * next.difference < 0)
        ties.push({ before: here, equal: undefined, after: next });
    }
    return ties;
  }

  /** Another value looked at, where it is one step away: beyond a refused value nothing is known. */
  private beside(here: Looked | undefined, other: Looked | undefined): Looked | undefined {
    if (here === undefined || other === undefined) return undefined;
    return Math.abs(other.value - here.value) === this.range.step ? other : undefined;
  }

  private sign(index: number): number {
    return Math.sign(this.at(index) ?? 0);
  }

  private at(index: number): number | undefined {
    if (!this.known.has(index)) this.known.set(index, this.differenceAt(this.valueOf(index)));
    return this.known.get(index);
  }

  private readonly valueOf = (index: number): number => this.range.low + index * this.range.step;
}
