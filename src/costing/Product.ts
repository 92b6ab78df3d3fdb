import type { Given } from "./input/Given";
import { escalationInputs, type Escalation } from "./escalation";
import { noteOf, type InputNote } from "./Explanation";
import { ONE } from "../kernel/Rate";
import { fraction, smallFraction, type Fraction } from "../kernel/Fraction";
import { cellsOf, constant, type Cells, type Series } from "./cells";
import type { Axis } from "./Axis";
import type { Precision } from "./vocabulary";

/**
 * What a line is worked out from, declared: amount x shares x weight, month by month. Pricing and explanation read the
 * same declaration, so that neither can say what the other does not do.
 */
export interface Product {
  readonly kind: "PRODUCT";
  readonly precision: Precision;
  readonly amount: Amount;
  readonly shares: readonly Share[];
  /** Once in every month where none is named. */
  readonly weight: Weight | undefined;
}

/** Whole cents by month: a price in force, or what other lines come to. */
export interface Amount {
  readonly name: string;
  readonly cents: Series;
  /** The numbers and lines that it rests on. */
  readonly notes: () => readonly InputNote[];
}

/** A number that is the same in every month, as a fraction of whole numbers. */
export interface Share {
  readonly name: string;
  readonly above: number;
  readonly below: number;
  /** The caller's or default number behind it; a constant of the calendar has none. */
  readonly given: Given | undefined;
}

/** How many, how much or how likely, by month. */
export interface Weight {
  readonly name: string;
  readonly unit: string;
  readonly series: Series;
  /** What one unit is in the series: 1, or 1,000,000 where it holds millionths. */
  readonly scale: number;
  readonly notes: () => readonly InputNote[];
}

/** A given number as a factor. */
export const shareOfGiven = (given: Given): Share => ({
  name: given.field.label,
  above: given.scaled,
  below: ONE,
  given,
});

/** What is left of one after a given share. */
export const restOfGiven = (given: Given): Share => ({
  name: `1 - ${given.field.label.toLowerCase()}`,
  above: ONE - given.scaled,
  below: ONE,
  given,
});

/** A factor that is the same for everybody: weeks in a month, months in a year. */
export const constantShare = (name: string, above: number, below = 1): Share => ({
  name,
  above,
  below,
  given: undefined,
});

/** A price that is the same in every month. */
export const flatPrice = ({ axis }: { readonly axis: Axis }, price: Given): Amount => ({
  name: price.field.label,
  cents: constant(axis, price.scaled),
  notes: () => [noteOf(price)],
});

/** A price that may rise, with what it is in each month. */
export const priceInForce = (price: Given, increase: Escalation, cents: Series): Amount => ({
  name: `${price.field.label} in force`,
  cents,
  notes: () => [price, ...escalationInputs(increase)].map(noteOf),
});

/** A product in which nothing is left to chance. */
export const exactProduct = (
  amount: Amount,
  shares: readonly Share[],
  weight: Weight | undefined,
): Product => ({ kind: "PRODUCT", precision: "EXACT", amount, shares, weight });

/** A month's part of what is stated for a year. */
export const MONTH_OF_YEAR = constantShare("A month of the year", 1, 12);

/** The cells of a product, each rounded on the running total of its fiscal year. */
export function cellsOfProduct(axis: Axis, { precision, amount, shares, weight }: Product): Cells {
  return cellsOf(axis, precision, amount.cents, fractionOf(shares, weight?.scale ?? 1), weight?.series);
}

/** Everything constant in a product, as one fraction. */
export function fractionOf(shares: readonly Share[], scale: number): Fraction {
  let numerator = 1;
  let denominator = scale;
  for (const { above, below } of shares) {
    if (above === below) continue;
    numerator *= above;
    denominator *= below;
  }
  return smallFraction(numerator, denominator) ?? fraction([1, scale], ...shares.map(pairOf));
}

const pairOf = ({ above, below }: Share): [number, number] => [above, below];
