import type { Decimal } from "../../kernel/Decimal";
import type { Confidence } from "../Source";
import type { BeyondLastVersion } from "../vocabulary";
import type { Maybe } from "../../kernel/Maybe";

/** What statutory rules ask about the employer, and how they are to be applied. */
export interface EmployerFactsInput {
  stateUnemploymentPaidOnTime?: Maybe<boolean>;
  unemploymentReservePositive?: Maybe<boolean>;
  employmentAllowanceEligible?: Maybe<boolean>;
  /** Employees. In a comparison the organization's headcount, where it is known, comes first. */
  headcount?: Maybe<number>;
  /** Years for which the employer has been subject to a charge. */
  yearsSubject?: Maybe<number>;
  employerPriorYearPayroll?: Maybe<Decimal>;
  employerCurrentYearPayroll?: Maybe<Decimal>;
  /** In the district whose tax is asked for, the employee included. */
  employerQuarterlyPayroll?: Maybe<Decimal>;
  /** What everybody else is paid. */
  otherAnnualPayroll?: Maybe<Decimal>;
  otherQuarterlyPayroll?: Maybe<Decimal>;
  seattlePayrollLowerBand?: Maybe<Decimal>;
  seattlePayrollUpperBand?: Maybe<Decimal>;
  seattleExcessCompensation?: Maybe<Decimal>;
  /** Rates from the employer's own notices, by rule id. */
  rateOverrides?: Maybe<readonly { ruleId: string; rate: Decimal }[]>;
  /** What the employer owes of a rule for everybody else in a tax year. */
  otherCharges?: Maybe<readonly { ruleId: string; annualAmount: Decimal }[]>;
  beyondLastVersion?: Maybe<BeyondLastVersion>;
  /** By how much amounts grow a year beyond the last version. */
  indexRate?: Maybe<Decimal>;
  minConfidence?: Maybe<Confidence>;
}
