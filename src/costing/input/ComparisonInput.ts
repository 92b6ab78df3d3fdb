import type { Day } from "../../kernel/Day";
import type { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import type { Month } from "../../kernel/Month";
import type { Assumptions, FiscalYearLabel, Role } from "../vocabulary";
import type { PositionInput } from "./PositionInput";
import type { EmployerFactsInput } from "./EmployerFactsInput";
import type { EngagementInput } from "./EngagementInput";
import type { Maybe } from "../../kernel/Maybe";

export interface ComparisonInput {
  /** First month of the comparison. */
  start: Month;
  /** Number of months, 1 to 120. Default 60. */
  months?: Maybe<number>;
  /** Currency of every amount. Default USD. */
  currency?: Maybe<CurrencyCode>;
  /** First month of the fiscal year, 1 to 12. Default 1. */
  fiscalYearStartMonth?: Maybe<number>;
  fiscalYearLabel?: Maybe<FiscalYearLabel>;
  assumptions?: Maybe<Assumptions>;
  /** What an amount in another currency is worth in the comparison's, stated by the caller. */
  exchangeRates?: Maybe<readonly ExchangeRateInput[]>;
  organization?: Maybe<OrganizationInput>;
  needs?: Maybe<readonly NeedInput[]>;
  plans: readonly PlanInput[];
  budgets?: Maybe<readonly BudgetInput[]>;
}

export interface ExchangeRateInput {
  currency: CurrencyCode;
  rate: Decimal;
  asOf: Day;
}

export interface OrganizationInput {
  users?: Maybe<HeadcountPathInput>;
  devices?: Maybe<HeadcountPathInput>;
  sites?: Maybe<HeadcountPathInput>;
  headcount?: Maybe<HeadcountPathInput>;
  /** What an hour of the staff's own time costs the business, loaded. */
  staffHourlyCost?: Maybe<Decimal>;
  employer?: Maybe<EmployerFactsInput>;
}

export interface HeadcountPathInput {
  count: number;
  /** The month in which the count holds. Default: the comparison's first month. */
  from?: Maybe<Month>;
  annualGrowth?: Maybe<Decimal>;
  /** Counts known for later months; growth goes on from each. */
  steps?: Maybe<readonly { from: Month; count: number }[]>;
}

export interface NeedInput {
  role: Role;
  hoursPerMonth: Decimal;
  /** What an hour of this work is worth when nobody does it. */
  unservedHourlyRate?: Maybe<Decimal>;
}

export interface PlanInput {
  name: string;
  positions?: Maybe<readonly PositionInput[]>;
  engagements?: Maybe<readonly EngagementInput[]>;
  /** Whole cents by month for which contracts and invoices of each part stand, positions first: the budgets count them already. */
  replacements?: Maybe<readonly (readonly { month: Month; cents: number }[])[]>;
}

export interface BudgetInput {
  /** The year in the fiscal year's name: 2027 for FY2027. */
  fiscalYear: number;
  amount: Decimal;
  approvedTransfers?: Maybe<Decimal>;
  actualsToDate?: Maybe<Decimal>;
  openCommitments?: Maybe<Decimal>;
  planned?: Maybe<Decimal>;
}
