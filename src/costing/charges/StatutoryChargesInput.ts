import type { Day } from "../../kernel/Day";
import type { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import type { EmployerFactsInput } from "../input/EmployerFactsInput";
import type { Maybe } from "../../kernel/Maybe";
import type { PayFrequency } from "../vocabulary";

/** One employee, where they work, what they are paid, and what is known of the employer. */
export interface StatutoryChargesInput {
  /** Codes; those around each apply too. */
  jurisdictions: readonly string[];
  /** A place whose own charges apply, for example NY-MCTD-1. */
  workLocation?: Maybe<string>;
  /** Default: that of the jurisdictions. */
  currency?: Maybe<CurrencyCode>;
  /** The calendar year in which the tax year starts. */
  taxYear?: Maybe<number>;
  /** The law of this day applies to all pay. */
  asOf?: Maybe<Day>;
  /** Salary of a whole tax year, held against the year's own floors and caps. */
  annualWage?: Maybe<Decimal>;
  annualBonus?: Maybe<Decimal>;
  /** What the employee pays before tax for benefits in the year, with an annual wage. */
  preTaxDeductions?: Maybe<Decimal>;
  payPeriods?: Maybe<readonly PayPeriodInput[]>;
  /** Default: as the pay dates say. */
  payFrequency?: Maybe<PayFrequency>;
  /** Wages of the tax year before the first pay period. */
  wagesToDate?: Maybe<Decimal>;
  age?: Maybe<number>;
  employer?: Maybe<EmployerFactsInput>;
}

export interface PayPeriodInput {
  /** The day on which it is paid. */
  payDate: Day;
  salary?: Maybe<Decimal>;
  bonus?: Maybe<Decimal>;
  leavePayout?: Maybe<Decimal>;
  severance?: Maybe<Decimal>;
  preTaxDeductions?: Maybe<Decimal>;
}
