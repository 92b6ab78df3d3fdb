import type { Decimal } from "../../kernel/Decimal";
import type * as kernel from "../../kernel/levers/Lever";

/** A lever of a comparison. */
export interface Lever extends kernel.Lever {
  /** The list that stands where the input gives none; moving one of its numbers writes all of them. */
  readonly list?: readonly Decimal[];
  /** The item that moving it adds to the list at `place`, where it has none yet. */
  readonly adds?: { readonly ruleId: string };
}

export type Move = kernel.Move<Lever>;
