import type { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import type { Month } from "../../kernel/Month";
import type {
  Assumptions,
  BenefitBase,
  BenefitContent,
  CostPool,
  EngagementKind,
  EscalationTiming,
  FiscalYearLabel,
  Role,
  SeatState,
  TurnoverMethod,
} from "../vocabulary";

/** What a caller may leave out, or send as null. */
type Maybe<T> = T | null | undefined;

/** What to compare, as a caller writes it. Everything left out is filled by a labelled default or counts as nothing. */
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
  organization?: Maybe<OrganizationInput>;
  needs?: Maybe<readonly NeedInput[]>;
  plans: readonly PlanInput[];
  budgets?: Maybe<readonly BudgetInput[]>;
}

export interface OrganizationInput {
  users?: Maybe<HeadcountPathInput>;
  headcount?: Maybe<HeadcountPathInput>;
  /** What an hour of the staff's own time costs the business, loaded. */
  staffHourlyCost?: Maybe<Decimal>;
  employer?: Maybe<EmployerFactsInput>;
}

/** A number of people that grows. */
export interface HeadcountPathInput {
  count: number;
  /** The month in which the count holds. Default: the comparison's first month. */
  from?: Maybe<Month>;
  annualGrowth?: Maybe<Decimal>;
  /** Counts known for later months; growth goes on from each. */
  steps?: Maybe<readonly { from: Month; count: number }[]>;
}

/** Facts about the employer that statutory rules ask for. */
export interface EmployerFactsInput {
  stateUnemploymentPaidOnTime?: Maybe<boolean>;
  unemploymentReservePositive?: Maybe<boolean>;
  /** Rates from the employer's own notices, by rule id. */
  rateOverrides?: Maybe<readonly { ruleId: string; rate: Decimal }[]>;
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
}

/** A raise of a price: how much a year, and when. */
export interface EscalationInput {
  rate: Decimal;
  timing?: Maybe<EscalationTiming>;
}

export interface PositionInput {
  title: string;
  /** First month of the seat in this plan. Default: the comparison's first month. */
  start?: Maybe<Month>;
  /** First month in which the seat no longer exists. Default: none. */
  end?: Maybe<Month>;
  salary: Decimal;
  fte?: Maybe<Decimal>;
  hoursPerWeek?: Maybe<Decimal>;
  paidDaysAway?: Maybe<Decimal>;
  raise?: Maybe<EscalationInput>;
  bonus?: Maybe<{ rate: Decimal; month?: Maybe<number> }>;
  seat?: Maybe<SeatInput>;
  turnover?: Maybe<{ method: TurnoverMethod; value: Decimal }>;
  /** Code of the place of work, for example US-CA. Its parents' rules apply too. */
  jurisdiction?: Maybe<string>;
  otherEmployerCharges?: Maybe<readonly EmployerChargeInput[]>;
  insurance?: Maybe<{ annualEmployerShare: Decimal; increase?: Maybe<EscalationInput> }>;
  retirementMatch?: Maybe<{ rate: Decimal; upToShareOfPay: Decimal }>;
  benefitsPercentage?: Maybe<BenefitsPercentageInput>;
  recurringCosts?: Maybe<readonly RecurringCostInput[]>;
  equipment?: Maybe<readonly EquipmentInput[]>;
  hiring?: Maybe<HiringInput>;
  separation?: Maybe<SeparationInput>;
  roles?: Maybe<readonly { role: Role; share: Decimal }[]>;
}

export interface SeatInput {
  state: SeatState;
  hireDate?: Maybe<Month>;
  wagesToDate?: Maybe<Decimal>;
}

export interface EmployerChargeInput {
  label: string;
  rateOfPay?: Maybe<Decimal>;
  annualAmount?: Maybe<Decimal>;
}

export interface BenefitsPercentageInput {
  rate: Decimal;
  base: BenefitBase;
  contents: readonly BenefitContent[];
}

export interface RecurringCostInput {
  label: string;
  pool?: Maybe<CostPool>;
  amount: Decimal;
  per?: Maybe<"MONTH" | "YEAR">;
  increase?: Maybe<EscalationInput>;
  stopsWhenVacant?: Maybe<boolean>;
}

export interface EquipmentInput {
  label: string;
  price: Decimal;
  refreshMonths?: Maybe<number>;
  increase?: Maybe<EscalationInput>;
}

export interface HiringInput {
  timeToFillDays?: Maybe<Decimal>;
  agencyFeeShare?: Maybe<Decimal>;
  costPerHire?: Maybe<Decimal>;
  interviewHours?: Maybe<Decimal>;
  trainerHours?: Maybe<Decimal>;
  rampProductivity?: Maybe<readonly Decimal[]>;
  coverShare?: Maybe<Decimal>;
  coverHourlyRate?: Maybe<Decimal>;
}

export interface SeparationInput {
  severanceWeeks?: Maybe<Decimal>;
  leavePayoutDays?: Maybe<Decimal>;
  exitHours?: Maybe<Decimal>;
}

export interface EngagementInput {
  name: string;
  kind: EngagementKind;
  start?: Maybe<Month>;
  end?: Maybe<Month>;
  onboardingFee?: Maybe<Decimal>;
  monthlyRetainer?: Maybe<Decimal>;
  perUserMonthlyFee?: Maybe<Decimal>;
  escalation?: Maybe<EscalationInput>;
  provides?: Maybe<readonly { role: Role; hoursPerMonth?: Maybe<Decimal>; allNeeded?: Maybe<boolean> }[]>;
  includedHoursPerMonth?: Maybe<Decimal>;
  overageHourlyRate?: Maybe<Decimal>;
  coordinationHoursPerMonth?: Maybe<Decimal>;
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
