import type { PlannedProject } from "./Instance";

/** Rows of different lengths in flat arrays: row i lies from `first[i]` until `first[i + 1]`. */
export interface Links {
  readonly first: Int32Array;
  /** The project at the other end. */
  readonly node: Int32Array;
  /** By how many periods the later start follows the earlier one at least, whenever that is. */
  readonly gap: Int32Array;
  /** How long the lag is when it goes by dates; `undefined` where it does not, and where none does. */
  readonly dated: readonly (DatedLag | undefined)[] | undefined;
  /** How long after the later start the boundary lies that is held, and after the earlier start the one that holds it. */
  readonly held: Int32Array;
  readonly holding: Int32Array;
}

/** By boundary: where a lag ends that begins there, and where the last begins that ends there, -1 when none does. */
export interface DatedLag {
  readonly ends: Int32Array;
  readonly begins: Int32Array;
}

/** What projects ask of resources; row i is project i, one entry for each stretch of equal load. */
export interface Loads {
  readonly first: Int32Array;
  readonly resource: Int32Array;
  /** Offsets after the start, half open. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly units: Int32Array;
}

/** What projects spend: row i is project i, in the order of budgets and within each of offsets. */
export interface Spends {
  readonly first: Int32Array;
  /** The first entry of each project and budget: project p's of budget b is at p x budgets + b; one more at the end. */
  readonly segment: Int32Array;
  readonly budgets: number;
  readonly offset: Int32Array;
  /** Cents. */
  readonly amount: Float64Array;
  /** The cents of all entries before each, and of all at the end: any stretch of entries is a difference. */
  readonly before: Float64Array;
  /** The place of the budget among the names of budgets. */
  readonly budget: Int32Array;
}

/** Something that is there in each period and cannot be kept: the people of a role, or what a department can bear. */
export interface Resource {
  readonly kind: "ROLE" | "DEPARTMENT";
  readonly name: string;
}

/** A sum that spending between two boundaries must not exceed; carry-over is already added up. */
export interface SpendingLimit {
  readonly name: string;
  readonly budget: number;
  readonly from: number;
  readonly to: number;
  /** Cents. */
  readonly amount: number;
  /** Where the window itself begins, later than `from` when money was carried into it, and the cents that it adds. */
  readonly opens: number;
  readonly adds: number;
}

/** An instance as flat arrays by the place of each project in the canonical order; what every search reads. */
export interface Compiled {
  readonly horizon: number;
  readonly count: number;
  readonly projects: readonly PlannedProject[];
  readonly durations: Int32Array;
  readonly before: Links;
  readonly after: Links;
  /** Each after all that it depends on, and the place of each in that order. */
  readonly order: Int32Array;
  readonly rank: Int32Array;
  /** Start windows by relations, earliest and fixed starts, hard deadlines and freezes; empty when the later end is less. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** 1 where a project must be placed: it is not optional, or something that must be placed waits for it. */
  readonly mandatory: Uint8Array;
  /** 1 where the start is fixed. */
  readonly pinned: Uint8Array;
  readonly resources: readonly Resource[];
  /** Units of each resource by period: resource r in period p is at r * horizon + p. */
  readonly capacity: Int32Array;
  readonly loads: Loads;
  readonly spends: Spends;
  readonly limits: readonly SpendingLimit[];
  /** For each project the starts that no freeze forbids, 1 by period; `undefined` when none does. */
  readonly open: readonly (Uint8Array | undefined)[];
  readonly prices: Prices;
  /** Prices that must come to no more than so many cents. */
  readonly caps: readonly { readonly prices: Prices; readonly most: number }[];
}

/** What the start of each project costs, in cents. */
export interface Prices {
  /** For each period of delay, all natures together. */
  readonly delay: Float64Array;
  /** The first boundary at which each could finish if it were alone; delay counts from there. */
  readonly soonest: Int32Array;
  /** The soft deadline, or the horizon where there is none, and the price of each period after it. */
  readonly due: Int32Array;
  readonly late: Float64Array;
  /** The published start or -1, and the price of another one. */
  readonly published: Int32Array;
  readonly move: Float64Array;
  /** What disruption in quiet times costs, by start; `undefined` for a project that never disturbs any. */
  readonly disruption: readonly (Float64Array | undefined)[];
  /** The price of each period until everything has finished. */
  readonly finish: number;
}
