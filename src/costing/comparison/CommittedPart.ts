import type { Month } from "../../kernel/Month";

/** What a part of a plan is committed to. */
export interface CommittedPart {
  readonly part: string;
  readonly committed: number;
  readonly total: number;
  /** The first month in which the part need no longer run. */
  readonly end: Month;
  readonly reason: string;
}
