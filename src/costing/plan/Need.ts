import type { Given } from "../input/Given";
import type { InputNote } from "../Explanation";
import type { HeadcountPath } from "../HeadcountPath";
import type { Role } from "../vocabulary";

/** Hours of a role that the business needs each month: a fixed number, or a number for each of its people. */
export interface Need {
  readonly role: Role;
  /** Hours in millionths. */
  readonly hours: number;
  /** The people the hours are for, each; `undefined` when the hours are for the whole business. */
  readonly perPersonOf: HeadcountPath | undefined;
  /** What an unserved hour is worth; `undefined` when nobody said. */
  readonly unservedRate: Given | undefined;
  /** Where the number of hours comes from. */
  readonly note: InputNote;
}
