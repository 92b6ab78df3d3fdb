import type { Entry } from "./Entry";
import { standingOf, type Standing } from "./Standing";

/** By what the entries of a budget can be told apart. */
export const BUDGET_CUTS = {
  LINE: "By budget line; what fits none is unallocated.",
  ACCOUNT: "By account in the books.",
  COST_CENTRE: "By cost centre.",
  COST_POOL: "By cost pool.",
  PURPOSE: "By run, grow and transform.",
  EXPENDITURE: "By OpEx and CapEx.",
  MONTH: "By month.",
  SOURCE: "By what the money was approved for, booked for, contracted or planned.",
} as const;
export type BudgetCut = keyof typeof BUDGET_CUTS;

const KEYS: Readonly<Record<BudgetCut, (entry: Entry) => string | undefined>> = {
  LINE: ({ line }) => line,
  ACCOUNT: ({ allocation }) => allocation.account,
  COST_CENTRE: ({ allocation }) => allocation.costCentre,
  COST_POOL: ({ allocation }) => allocation.pool,
  PURPOSE: ({ allocation }) => allocation.purpose,
  EXPENDITURE: ({ allocation }) => allocation.expenditure,
  MONTH: ({ month }) => String(month),
  SOURCE: ({ source }) => source,
};

/** Entries that a cut puts together. */
export interface Slice {
  /** What they have in common; `undefined` for those that have nothing of the kind. */
  readonly key: string | undefined;
  readonly standing: Standing;
  readonly entries: readonly Entry[];
}

/** Puts entries together by a cut, in the order in which each first appears: all slices add up to all entries. */
export function slicesOf(entries: readonly Entry[], cut: BudgetCut): Slice[] {
  const keyOf = KEYS[cut];
  const slices = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = slices.get(key);
    if (known === undefined) slices.set(key, [entry]);
    else known.push(entry);
  }
  return [...slices].map(([key, ofKey]) => ({ key, standing: standingOf(ofKey), entries: ofKey }));
}
