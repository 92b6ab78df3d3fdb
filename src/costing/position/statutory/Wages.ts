import type { Cells } from "../../cells";
import type { ChargedRule, ChargedWages } from "./ChargedRule";
import type { StatutoryRule, WageKind } from "../../statutory/StatutoryRule";

/** The lines that hold each kind of wages. */
export const WAGE_LINES: Readonly<Record<WageKind, readonly string[]>> = {
  SALARY: ["BASE_SALARY", "ON_CALL"],
  BONUS: ["BONUS"],
  LEAVE_PAYOUT: ["LEAVE_PAYOUT"],
  SEVERANCE: ["SEVERANCE"],
};

/** Wages of one person, in cents by month: while employed, and on top for leaving at its end. */
export interface WagesOfOne {
  readonly monthly: Float64Array;
  readonly departure: Float64Array;
}

/** The wages of a seat as its rules count them. Rules that count the same kinds share one reckoning. */
export interface Wages {
  /** Of everybody who is in the seat, where that is certain. */
  readonly certain: (rule: StatutoryRule) => Cells;
  /** Of somebody paid so many times the seat's pay. */
  readonly ofOne: (rule: StatutoryRule, payFactor: number) => WagesOfOne;
  /** What a rule charges of them, worked out once for all rules with the same wage bases. */
  readonly below: (charged: ChargedRule, work: () => ChargedWages) => ChargedWages;
}
