import type { Day } from "../../../kernel/Day";
import type { Confidence } from "../../Source";
import type { Jurisdiction } from "../Jurisdiction";
import type { Resolved } from "../resolve";
import type { StatutoryRule } from "../StatutoryRule";
import type { LaidOut } from "./layOut";
import type { Unrounded } from "./numerators";
import type { Pay } from "./Pay";

/** What a rule charges for one employee. */
export interface RuleCharge {
  readonly rule: StatutoryRule;
  readonly jurisdiction: Jurisdiction;
  /** Whole cents of each payment; a credit is negative. */
  readonly cells: Float64Array;
  readonly total: number;
  /** The versions that applied, in order of date, each resolved. */
  readonly applied: readonly Resolved[];
  /** What it was worked out from, for explanations. */
  readonly pay: Pay;
  readonly laid: LaidOut;
  readonly unrounded: Unrounded;
  /** The first payment beyond the last version, by its date. */
  readonly projectedFrom: Day | undefined;
  /** The last payment before the first version, by its date. */
  readonly unknownUntil: Day | undefined;
  /** The lowest of what the charge rests on; the caller's own rate is not weighed. */
  readonly confidence: Confidence;
}
