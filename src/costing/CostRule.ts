import type { Expenditure } from "../kernel/Expenditure";
import type { Charge } from "./Charge";
import type { Product } from "./Product";
import type { CostPool, Nature, Occurrence } from "./vocabulary";

/** One named cost of a part of a plan: what it is, and what it is worked out from. */
export interface CostRule<Part> {
  readonly code: string;
  readonly label: string;
  readonly pool: CostPool;
  readonly nature: Nature;
  readonly occurrence: Occurrence;
  /** Operating expenditure unless it says otherwise. */
  readonly expenditure?: Expenditure;
  readonly version: string;
  /** The formula in words. */
  readonly formula: string;
  /** What the line is worked out from, or `undefined` where it does not apply to this part. */
  readonly terms: (part: Part) => LineTerms | undefined;
}

/** What a line is worked out from. */
export type LineTerms = Product | Charge;
