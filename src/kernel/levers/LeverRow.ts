/** What moving a lever does, in the order in which a bridge takes the levers unless told otherwise. */
export const LEVER_EFFECTS = {
  PRICE: "What a unit of something costs: pay, fees, rates, raises.",
  VOLUME: "How much of it there is: people, hours, seats, departures.",
  TIMING: "When it happens: starts, ends, terms, cycles, waiting periods.",
  SCOPE: "What has to be done, and what the business allows for it: hours needed, budgets, months compared.",
} as const;
export type LeverEffect = keyof typeof LEVER_EFFECTS;

/** One changeable input: a row of a table beside the numbers that it changes. Label and range come with the number. */
export interface LeverRow {
  readonly code: string;
  /** Where the number stands in the input: "plans[].positions[].salary". */
  readonly path: string;
  readonly effect: LeverEffect;
  /** The smallest move that a reader would make, in the lever's unit. */
  readonly step: string;
  /** What it changes, in words. */
  readonly changes: string;
  /** What it is counted in, where the number itself does not say so: whole numbers and months. */
  readonly unit?: string;
  /** It can be moved only where the input gives it: left out, something else decides. */
  readonly onlyGiven?: true;
}

type Cells = readonly [path: string, effect: LeverEffect, step: string, changes: string, more?: More];
type More = Pick<LeverRow, "unit" | "onlyGiven">;

/** The rows of the levers of one kind of part, by code. */
export const leverRows = (prefix: string, place: string, rows: Readonly<Record<string, Cells>>): LeverRow[] =>
  Object.entries(rows).map(([code, [path, effect, step, changes, more]]) => ({
    code: `${prefix}_${code}`,
    path: `${place}${path}`,
    effect,
    step,
    changes,
    ...more,
  }));

/** The rows of how a price rises. */
export const increaseRows = (code: string, path: string, what: string): Readonly<Record<string, Cells>> => ({
  [code]: [`${path}.rate`, "PRICE", "0.001", `How much ${what} rises each year.`],
  [`${code}_CAP`]: [`${path}.cap`, "PRICE", "0.001", `The highest rise of ${what} in a year.`],
  [`${code}_FLOOR`]: [`${path}.floor`, "PRICE", "0.001", `The lowest rise of ${what} in a year.`],
  [`${code}_INDEX`]: [
    `${path}.indexRates[].rate`,
    "PRICE",
    "0.001",
    `How much ${what} rises in one calendar year.`,
  ],
  [`${code}_MONTH`]: [
    `${path}.month`,
    "TIMING",
    "1",
    `The calendar month in which ${what} rises.`,
    { unit: "month of the year", onlyGiven: true },
  ],
});
