import type { Given } from "./input/Given";
import type { Confidence, Source } from "./Source";

/** Where a number in an explanation comes from. */
type Origin = "INPUT" | "DEFAULT" | "LINE" | "TABLE";

/** One number that a cost line rests on. */
export interface InputNote {
  readonly name: string;
  /** The number in plain digits, or the name of the line it is read from. */
  readonly value: string;
  readonly unit: string;
  readonly origin: Origin;
  readonly source: Source | undefined;
  readonly confidence: Confidence | undefined;
  /** For a number of the caller's: where it stands in the input. */
  readonly path: readonly string[];
  /** For another line's cents: why that line is what it is. */
  readonly line: LineNote | undefined;
}

/** Another line that a line reads. */
export interface LineNote {
  readonly code: string;
  readonly explain: (index?: number) => Explanation;
}

/** One step on the way to the amount of a month. */
export interface ExplanationStep {
  readonly name: string;
  /** In plain digits, or a fraction of two whole numbers. */
  readonly value: string;
  /** What it is counted in; MONEY for an amount in the comparison's currency. */
  readonly unit: string;
}

/** Why a cost line is what it is. */
export interface Explanation {
  readonly rule: string;
  readonly ruleVersion: string;
  /** The formula in words. */
  readonly formula: string;
  readonly inputs: readonly InputNote[];
  /** For one month: the numbers in force in it, the unrounded amounts, and the rounding, in order. */
  readonly steps: readonly ExplanationStep[];
  readonly rounding: string;
  /** The lowest confidence of what the line rests on; absent when it rests on the caller's numbers alone. */
  readonly confidence: Confidence | undefined;
}

/** The note of a number that the caller gave or a default filled in. */
export function noteOf(given: Given): InputNote {
  const { field, text, unit, origin, standard, path } = given;
  return {
    name: field.label,
    value: text,
    unit,
    origin,
    source: standard?.source,
    confidence: standard?.confidence,
    path: path.map(String),
    line: undefined,
  };
}

/** The note of another line whose whole cents a line reads. */
export function noteOfLine(label: string, confidence: Confidence | undefined, line?: LineNote): InputNote {
  return {
    name: label,
    value: "its whole cents, month by month",
    unit: "line",
    origin: "LINE",
    source: undefined,
    confidence,
    path: [],
    line,
  };
}

/** The note of something the caller stated that is no number of the model: a choice, a count, a month. */
export function noteOfFact(name: string, value: string, unit: string, path: readonly string[]): InputNote {
  return {
    name,
    value,
    unit,
    origin: "INPUT",
    source: undefined,
    confidence: undefined,
    path,
    line: undefined,
  };
}
