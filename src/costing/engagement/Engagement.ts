import type { Month } from "../../kernel/Month";
import type { Path } from "../../kernel/Problem";
import type { Purpose } from "../../kernel/Purpose";
import type { Escalation } from "../escalation";
import type { Given } from "../input/Given";
import type { EngagementKind, Role } from "../vocabulary";
import type { PassThrough } from "./PassThrough";
import type { ProjectWork } from "./ProjectWork";
import type { Term } from "./term";
import type { UnitFee } from "./UnitFee";

/** A service agreement with an outside team, every number resolved. */
export interface Engagement {
  readonly name: string;
  readonly path: Path;
  readonly kind: EngagementKind;
  readonly start: Month;
  /** The first month in which it no longer runs: stated, or the end of a term that does not renew. */
  readonly end: Month | undefined;
  readonly purpose: Purpose;
  readonly onboardingFee: Given;
  readonly retainer: Given;
  readonly unitFees: readonly UnitFee[];
  readonly escalation: Escalation;
  readonly provides: readonly ProvidedHours[];
  readonly hours: BilledHours;
  readonly projectWork: readonly ProjectWork[];
  readonly passThrough: readonly PassThrough[];
  readonly term: Term | undefined;
  readonly serviceTax: Given;
  readonly transition: Transition;
  readonly coordinationHours: Given;
  readonly staffHourlyCost: Given;
  /** Hours a week in which somebody can be reached. */
  readonly coverageHours: Given;
  readonly skills: readonly string[];
  readonly frameworks: readonly string[];
}

/** Hours of a role that an engagement provides; all that are needed, where it promises so for a flat fee. */
export interface ProvidedHours {
  readonly role: Role;
  readonly hours: Given | "ALL_NEEDED";
}

/** Which hours the retainer includes, and what those beyond cost. */
export interface BilledHours {
  /** Hours a month that are included; `undefined` when all are. */
  readonly included: Given | undefined;
  /** January first; `undefined` when as many are expected as are provided. */
  readonly expectedByMonth: readonly Given[] | undefined;
  readonly overageRate: Given;
  /** Months after their own in which unused hours can still be used; 0 when they expire. */
  readonly rollOverMonths: number;
}

/** Changing over to the provider. */
export interface Transition {
  readonly hours: Given;
  readonly overlapMonths: number;
  readonly overlapCost: Given;
}

/** Hours a month that are counted, in millionths; what is promised without limit is not counted. */
export const hoursProvided = (provides: readonly ProvidedHours[]): number =>
  provides.reduce((sum, { hours }) => sum + (hours === "ALL_NEEDED" ? 0 : hours.scaled), 0);
