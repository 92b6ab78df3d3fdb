import type { LeverKind } from "../../kernel/levers/Lever";
import type { LeverRow } from "../../kernel/levers/LeverRow";

/** A lever of the terms of a schedule, with what the number itself does not say. */
export interface RoadmapLeverRow extends LeverRow {
  readonly label: string;
  readonly kind: LeverKind;
  readonly unit: string;
  readonly min: string;
  readonly max: string;
  readonly usual: UsualValues;
  /** How the number is kept in the terms; `undefined` where it is moved by a change of its own. */
  readonly keptAs?: KeptAs;
  /** How many decimal places a value may have, where its kind could have more. */
  readonly places?: number;
  /** Only where nothing is lost without it. */
  readonly mayBeAbsent?: true;
}

/** As a number, as whole cents or hundredths, as text with two decimal places, or as the text of a day. */
export type KeptAs = "NUMBER" | "CENTS" | "HUNDREDTHS" | "TWO_PLACES" | "DAY";

/** Where a search looks: within the months of the schedule, up to ten times what there is, or at all that it can be. */
type UsualValues = "HORIZON" | "TENFOLD" | "ALL";

/** The rows of some levers, by code. */
export type RoadmapRows = Readonly<Record<string, Omit<RoadmapLeverRow, "code">>>;
