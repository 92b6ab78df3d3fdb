import type { Cents } from "../../kernel/Cents";
import type { CurrencyCode } from "../../kernel/Money";
import type { Month } from "../../kernel/Month";
import type { Rate } from "../../kernel/Rate";
import type { Confidence, Source } from "../Source";

/** A place whose law charges employers: a country, a state. */
export interface Jurisdiction {
  /** "US", "US-CA". */
  readonly code: string;
  readonly name: string;
  /** The jurisdiction whose rules apply here too. */
  readonly parent: string | undefined;
  readonly currency: CurrencyCode;
  /** Date on which the facts were compiled, "2026-11-22". */
  readonly compiledOn: string;
  /** Month in which the tax year starts, 1 to 12. */
  readonly taxYearStartMonth: number;
  readonly notCovered: readonly string[];
  readonly rules: readonly StatutoryRule[];
}

/**
 * A charge on an employee's wages of a tax year: a rate on the part below the wage base.
 * Cumulative: the base is used up over the year, per employee, so a replacement starts it again.
 */
export interface StatutoryRule {
  readonly id: string;
  readonly name: string;
  readonly assessment: "CUMULATIVE_TAX_YEAR";
  readonly countsAsWages: ReadonlySet<WageKind>;
  /** What is counted and taken off as one text, by which rules that count alike are found. */
  readonly wagesKey: string;
  /** Wages are counted less what the employee pays before tax for benefits (US section 125). */
  readonly lessPreTaxDeductions: boolean;
  /** The charge of a tax year is paid in the first month of the next. */
  readonly dueAfterYear: boolean;
  /** What the default rate stands for, where each employer has its own. */
  readonly rateMeaning: string | undefined;
  readonly experienceRated: boolean;
  /** All must hold; otherwise `rateOtherwise` applies, or nothing. */
  readonly conditions: readonly Condition[];
  /** In order of date, without overlap. */
  readonly versions: readonly RuleVersion[];
}

export type WageKind = "SALARY" | "BONUS" | "LEAVE_PAYOUT" | "SEVERANCE";

/** A fact about the employer that must have a value. */
export interface Condition {
  readonly field: EmployerFact;
  readonly value: boolean;
}

export type EmployerFact = "stateUnemploymentPaidOnTime" | "uiReservePositive";

/** What a rule says over some months. */
export interface RuleVersion {
  readonly from: Month;
  /** The first month it no longer holds; `undefined` while it is in force without an end. */
  readonly until: Month | undefined;
  readonly rate: Rate;
  readonly rateOtherwise: Rate | undefined;
  /** Wages of the tax year above which nothing is charged. */
  readonly wageBase: Cents | undefined;
  /** The law does not fix it yet: a potential value. */
  readonly projection: boolean;
  readonly confidence: Confidence;
  readonly source: Source;
  readonly notes: string | undefined;
}
