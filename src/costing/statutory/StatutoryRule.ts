import type { Condition } from "./Condition";
import type { Fact, Facts } from "./facts";
import type { RuleVersion } from "./RuleVersion";

export const RULE_KINDS = ["PERCENT", "SLAB", "FIXED", "CREDIT"] as const;
export const BASES = ["EMPLOYEE_WAGES", "EMPLOYER_PAYROLL", "EMPLOYER_LIABILITY"] as const;
export const ALLOCATIONS = ["SHARE_OF_EMPLOYER_PAYROLL", "EMPLOYER_LEVEL"] as const;
export const WAGE_KINDS = ["SALARY", "BONUS", "LEAVE_PAYOUT", "SEVERANCE"] as const;

export type WageKind = (typeof WAGE_KINDS)[number];

/** By which a tier of a rule is chosen: a fact, or what the employee earns in a week. */
export type TierBy = Exclude<Fact, "workLocation" | "annualWage"> | "weeklyEarnings";

/** A payroll tax or mandatory contribution of employers, with what it said from when to when. */
export interface StatutoryRule {
  readonly id: string;
  readonly name: string;
  /**
   * PERCENT: a rate on the part of wages between floor and wage base. SLAB: the rate of one tier on all wages.
   * FIXED: an amount for each month. CREDIT: lowers other rules, never below nothing.
   */
  readonly kind: (typeof RULE_KINDS)[number];
  /** Whose money it is charged on; the last two are the employer's, and one hire has its marginal effect on them. */
  readonly basis: (typeof BASES)[number];
  readonly statutoryKind: "TAX" | "MANDATORY_BENEFIT";
  readonly allocation: (typeof ALLOCATIONS)[number] | undefined;
  readonly countsAsWages: ReadonlySet<WageKind>;
  /** What is counted and taken off as one text, by which rules that count alike are found. */
  readonly wagesKey: string;
  /** Wages are counted less what the employee pays before tax for benefits (US section 125). */
  readonly lessPreTaxDeductions: boolean;
  /** Pay that comes once, such as a bonus, counts up to the ceilings of the year to date, not only of its month. */
  readonly paidOnceToDate: boolean;
  /** Where the law rounds each payment: what happens to an exact half cent. Otherwise the tax year is rounded. */
  readonly roundedPerPayment: "HALF_UP" | "HALF_DOWN" | undefined;
  /** The charge of a tax year is paid in the first month of the next. */
  readonly dueAfterYear: boolean;
  /** What the default rate stands for, where each employer has its own. */
  readonly rateMeaning: string | undefined;
  readonly experienceRated: boolean;
  /** The rules that a credit lowers. */
  readonly appliesTo: readonly string[];
  /** The fact that holds the taxable payroll, where the data cannot tell it from pay. */
  readonly payrollInput: Fact | undefined;
  readonly tierBy: TierBy | undefined;
  /** A value exactly on a tier's lower bound still belongs to the tier below. */
  readonly tierBoundsAreExclusive: boolean;
  /** All must hold; otherwise `rateOtherwise` applies, or nothing. */
  readonly conditions: readonly Condition[];
  /** What stands for a fact that nobody stated; every use of it warns. */
  readonly assumed: Facts;
  /** In order of date, without overlap. */
  readonly versions: readonly RuleVersion[];
}
