import type { LeverKind } from "../../kernel/levers/Lever";
import type { LeverRow } from "../../kernel/levers/LeverRow";

/** A lever of the terms of a schedule, with what the number itself does not say. */
export interface RoadmapLeverRow extends LeverRow {
  readonly label: string;
  readonly kind: LeverKind;
  readonly unit: string;
  readonly min: string;
  readonly max: string;
  /** How the number is kept in the terms; `undefined` where it is moved by a change of its own. */
  readonly keptAs?: KeptAs;
  /** Only where nothing is lost without it. */
  readonly mayBeAbsent?: true;
}

/** As a number, as whole cents, as text with two decimal places, or as the text of a day. */
export type KeptAs = "NUMBER" | "CENTS" | "TWO_PLACES" | "DAY";
