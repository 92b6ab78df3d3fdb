/** What rows of the same kind have in common. */
export const DAY = {
  kind: "DAY",
  unit: "day",
  min: "1990-01-01",
  max: "2199-12-31",
  step: "1",
  usual: "HORIZON",
  keptAs: "DAY",
  effect: "TIMING",
} as const;

export const MONTH = {
  kind: "MONTH",
  unit: "month",
  min: "1990-01",
  max: "2199-12",
  step: "1",
  usual: "HORIZON",
  keptAs: "NUMBER",
  effect: "TIMING",
} as const;

export const MONEY = {
  kind: "MONEY",
  unit: "",
  min: "0",
  max: "1000000000",
  step: "100",
  usual: "TENFOLD",
  keptAs: "TWO_PLACES",
  effect: "PRICE",
} as const;

export const DAYS = {
  kind: "COUNT",
  unit: "working days",
  min: "0",
  max: "10000",
  step: "1",
  usual: "HORIZON",
  effect: "TIMING",
} as const;

export const PEOPLE = {
  kind: "NUMBER",
  unit: "full-time people",
  min: "0",
  max: "10000",
  step: "0.1",
  places: 4,
  usual: "TENFOLD",
  effect: "VOLUME",
} as const;

export const WEIGHT = {
  kind: "NUMBER",
  unit: "times",
  min: "0",
  max: "100",
  step: "0.1",
  places: 2,
  usual: "TENFOLD",
  keptAs: "HUNDREDTHS",
  effect: "PRICE",
} as const;
