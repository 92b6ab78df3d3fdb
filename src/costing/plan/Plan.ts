import type { Due } from "../budget/settle";
import type { Engagement } from "../engagement/Engagement";
import type { Position } from "../position/Position";

/** A named way to staff IT, every number resolved. */
export interface Plan {
  readonly name: string;
  readonly positions: readonly Position[];
  readonly engagements: readonly Engagement[];
  /** What contracts and invoices of each part stand for that the budgets count already, positions first. */
  readonly replacements: readonly (readonly Due[])[];
}
