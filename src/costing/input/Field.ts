import type { Confidence, Source } from "../Source";

/** A published figure that stands in where the caller gives none and standard assumptions are asked for. */
export interface Standard {
  readonly value: string;
  readonly source: Source;
  readonly confidence: Confidence;
}

/** One number of the model that somebody may question: its name, unit, range, and what stands in for it. */
export interface Field {
  readonly label: string;
  /** MONEY is kept in whole cents, NUMBER in whole millionths. */
  readonly kind: "MONEY" | "NUMBER";
  /** What it is counted in; for money what follows the currency: "a year" becomes "USD a year". */
  readonly unit: string;
  readonly min: string;
  readonly max: string;
  /** The published figure used under STANDARD assumptions, in US dollars where it is money. */
  readonly standard?: Standard;
  /** The value when nothing is given and no standard applies. A field without one is required. */
  readonly neutral?: string;
}

/** A whole number of the model, such as a count or a number of months: its name, unit and range. */
export interface WholeField {
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}
