import type { Month } from "../../kernel/Month";
import type { Path } from "../../kernel/Problem";
import type { Purpose } from "../../kernel/Purpose";
import type { Escalation } from "../escalation";
import type { HeadcountPath } from "../HeadcountPath";
import type { Given } from "../input/Given";
import type { EngagementKind, Role } from "../vocabulary";

/** A service agreement with an outside team, every number resolved. */
export interface Engagement {
  readonly name: string;
  readonly path: Path;
  readonly kind: EngagementKind;
  readonly start: Month;
  /** The first month in which it no longer runs. */
  readonly end: Month | undefined;
  readonly purpose: Purpose;
  readonly onboardingFee: Given;
  readonly retainer: Given;
  readonly perUserFee: Given;
  readonly escalation: Escalation;
  readonly provides: readonly ProvidedHours[];
  /** Hours a month that the retainer includes; `undefined` when all hours are included. */
  readonly includedHours: Given | undefined;
  readonly overageRate: Given;
  readonly coordinationHours: Given;
  readonly users: HeadcountPath | undefined;
  readonly staffHourlyCost: Given;
}

/** Hours of a role that an engagement provides; all that are needed, where it promises so for a flat fee. */
export interface ProvidedHours {
  readonly role: Role;
  readonly hours: Given | "ALL_NEEDED";
}

/** Hours a month that are counted, in millionths; what is promised without limit is not counted. */
export const hoursProvided = (provides: readonly ProvidedHours[]): number =>
  provides.reduce((sum, { hours }) => sum + (hours === "ALL_NEEDED" ? 0 : hours.scaled), 0);
