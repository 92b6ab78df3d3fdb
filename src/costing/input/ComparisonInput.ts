import type { Decimal } from "../../kernel/Decimal";
import type { Day } from "../../kernel/Day";
import type { Expenditure } from "../../kernel/Expenditure";
import type { CurrencyCode } from "../../kernel/Money";
import type { Month } from "../../kernel/Month";
import type { Purpose } from "../../kernel/Purpose";
import type {
  Assumptions,
  BenefitBase,
  BenefitContent,
  BillingPeriod,
  CostPool,
  EngagementKind,
  EscalationTiming,
  FeeUnit,
  FiscalYearLabel,
  PayFrequency,
  RecurringCostKind,
  Role,
  SeatState,
  TierMethod,
  TrueUp,
  TurnoverMethod,
  UnusedHours,
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
  /** What an amount in another currency is worth in the comparison's, stated by the caller. */
  exchangeRates?: Maybe<readonly ExchangeRateInput[]>;
  organization?: Maybe<OrganizationInput>;
  needs?: Maybe<readonly NeedInput[]>;
  plans: readonly PlanInput[];
  budgets?: Maybe<readonly BudgetInput[]>;
}

/** One unit of `currency` is `rate` units of the comparison's currency. */
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
  /** The calendar month of the raise, 1 to 12, where timing is CALENDAR_MONTH. */
  month?: Maybe<number>;
  /** An index known or expected by calendar year; `rate` in the years it does not name. */
  indexRates?: Maybe<readonly { year: number; rate: Decimal }[]>;
  /** No raise is higher. */
  cap?: Maybe<Decimal>;
  /** No raise is lower. */
  floor?: Maybe<Decimal>;
}

export interface PositionInput {
  title: string;
  /** Seats of this job, each priced alike. Default 1. */
  count?: Maybe<number>;
  /** First month of the seat in this plan. Default: the comparison's first month. */
  start?: Maybe<Month>;
  /** First month in which the seat no longer exists. Default: none. */
  end?: Maybe<Month>;
  /** The appointment itself is for that time: its planned end is no dismissal, so no severance is due then. */
  fixedTerm?: Maybe<boolean>;
  /** Currency of this position's amounts. Default: the comparison's. */
  currency?: Maybe<CurrencyCode>;
  purpose?: Maybe<Purpose>;
  salary: Decimal;
  fte?: Maybe<Decimal>;
  hoursPerWeek?: Maybe<Decimal>;
  paidDaysAway?: Maybe<Decimal>;
  payFrequency?: Maybe<PayFrequency>;
  /** A payday, from which the others follow every seven or fourteen days. Default: the first Friday of the seat's first month. */
  payday?: Maybe<Day>;
  raise?: Maybe<EscalationInput>;
  bonus?: Maybe<{ rate: Decimal; month?: Maybe<number> }>;
  onCall?: Maybe<OnCallInput>;
  seat?: Maybe<SeatInput>;
  turnover?: Maybe<TurnoverInput>;
  /** Code of the place of work, for example US-CA. Its parents' rules apply too. */
  jurisdiction?: Maybe<string>;
  /** What the employee pays before tax for benefits (US section 125), a year: it lowers the wages of the rules that say so. */
  preTaxDeductions?: Maybe<Decimal>;
  otherEmployerCharges?: Maybe<readonly EmployerChargeInput[]>;
  insurance?: Maybe<InsuranceInput>;
  retirementMatch?: Maybe<RetirementMatchInput>;
  benefitsPercentage?: Maybe<BenefitsPercentageInput>;
  recurringCosts?: Maybe<readonly RecurringCostInput[]>;
  equipment?: Maybe<readonly EquipmentInput[]>;
  hiring?: Maybe<HiringInput>;
  separation?: Maybe<SeparationInput>;
  backfill?: Maybe<BackfillInput>;
  management?: Maybe<ManagementInput>;
  roles?: Maybe<readonly { role: Role; share: Decimal }[]>;
  skills?: Maybe<readonly string[]>;
  frameworks?: Maybe<readonly string[]>;
}

/** Being reachable out of hours, paid for by the week. */
export interface OnCallInput {
  weeklyAmount: Decimal;
  /** Default 52. */
  weeksPerYear?: Maybe<Decimal>;
  increase?: Maybe<EscalationInput>;
}

export interface SeatInput {
  state: SeatState;
  hireDate?: Maybe<Month>;
  wagesToDate?: Maybe<Decimal>;
}

export interface TurnoverInput {
  method: TurnoverMethod;
  value: Decimal;
  /** Other values, by the same method, from a completed month of service on. */
  byTenure?: Maybe<readonly { fromMonth: number; value: Decimal }[]>;
}

export interface EmployerChargeInput {
  label: string;
  rateOfPay?: Maybe<Decimal>;
  annualAmount?: Maybe<Decimal>;
}

export interface InsuranceInput {
  annualEmployerShare: Decimal;
  increase?: Maybe<EscalationInput>;
  /** Completed months of service before it begins. Default 0. */
  waitingMonths?: Maybe<number>;
}

export interface RetirementMatchInput {
  rate: Decimal;
  upToShareOfPay: Decimal;
  /** Completed months of service before it begins. Default 0. */
  waitingMonths?: Maybe<number>;
}

export interface BenefitsPercentageInput {
  rate: Decimal;
  base: BenefitBase;
  contents: readonly BenefitContent[];
}

export interface RecurringCostInput {
  label: string;
  kind?: Maybe<RecurringCostKind>;
  pool?: Maybe<CostPool>;
  amount: Decimal;
  /** What the amount is for, and how often it is billed (at the beginning). Default MONTH. */
  per?: Maybe<BillingPeriod>;
  increase?: Maybe<EscalationInput>;
  stopsWhenVacant?: Maybe<boolean>;
}

export interface EquipmentInput {
  label: string;
  price: Decimal;
  refreshMonths?: Maybe<number>;
  increase?: Maybe<EscalationInput>;
  treatment?: Maybe<Expenditure>;
  /** Months of straight-line depreciation where it is CAPEX. Default: the refresh cycle. */
  usefulLifeMonths?: Maybe<number>;
}

export interface HiringInput {
  timeToFillDays?: Maybe<Decimal>;
  /** How long a seat stays vacant, as chances that add up to 1; instead of timeToFillDays. */
  vacancyMonths?: Maybe<readonly { months: number; chance: Decimal }[]>;
  /** Pay of a replacement over the pay of whoever left. Default 1. */
  replacementPayFactor?: Maybe<Decimal>;
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

/** Cover that is bought for days away. */
export interface BackfillInput {
  /** Default: the paid days away. */
  daysPerYear?: Maybe<Decimal>;
  dayRate: Decimal;
  increase?: Maybe<EscalationInput>;
}

/** The time of whoever manages the person in the seat. */
export interface ManagementInput {
  hoursPerMonth: Decimal;
  /** Default: the organization's cost of an hour of staff time. */
  hourlyCost?: Maybe<Decimal>;
}

export interface EngagementInput {
  name: string;
  kind: EngagementKind;
  start?: Maybe<Month>;
  end?: Maybe<Month>;
  /** Currency of this engagement's amounts. Default: the comparison's. */
  currency?: Maybe<CurrencyCode>;
  purpose?: Maybe<Purpose>;
  onboardingFee?: Maybe<Decimal>;
  monthlyRetainer?: Maybe<Decimal>;
  unitFees?: Maybe<readonly UnitFeeInput[]>;
  escalation?: Maybe<EscalationInput>;
  provides?: Maybe<readonly { role: Role; hoursPerMonth?: Maybe<Decimal>; allNeeded?: Maybe<boolean> }[]>;
  includedHoursPerMonth?: Maybe<Decimal>;
  /** Twelve numbers, January first: the hours expected to be used. Default: the hours provided, every month. */
  expectedHoursByMonth?: Maybe<readonly Decimal[]>;
  overageHourlyRate?: Maybe<Decimal>;
  unusedHours?: Maybe<UnusedHours>;
  /** Months for which unused hours can still be used, where they roll over. Default 12. */
  rollOverMonths?: Maybe<number>;
  rateCard?: Maybe<readonly { role: Role; hourlyRate: Decimal }[]>;
  projectWork?: Maybe<readonly ProjectWorkInput[]>;
  passThrough?: Maybe<readonly PassThroughInput[]>;
  term?: Maybe<TermInput>;
  /** Sales tax, VAT or GST that cannot be recovered, as a share of the fees. */
  serviceTaxRate?: Maybe<Decimal>;
  coordinationHoursPerMonth?: Maybe<Decimal>;
  transition?: Maybe<TransitionInput>;
  /** Hours a week in which somebody can be reached: 168 is around the clock. Default 40. */
  coverageHoursPerWeek?: Maybe<Decimal>;
  skills?: Maybe<readonly string[]>;
  frameworks?: Maybe<readonly string[]>;
}

/** A price for each user, device or site and month, on the organization's own path of them. */
export interface UnitFeeInput {
  unit: FeeUnit;
  monthlyPrice?: Maybe<Decimal>;
  /** Prices by count, in rising order, instead of monthlyPrice; the last one without `upTo`. */
  tiers?: Maybe<readonly { upTo?: Maybe<number>; monthlyPrice: Decimal }[]>;
  tierMethod?: Maybe<TierMethod>;
  trueUp?: Maybe<TrueUp>;
  minimumCount?: Maybe<number>;
  /** The count charged never falls below an earlier one. */
  neverFalls?: Maybe<boolean>;
}

/** Hours of project work by the rate card, spread evenly over its months. */
export interface ProjectWorkInput {
  label: string;
  role: Role;
  start: Month;
  /** Default 1. */
  months?: Maybe<number>;
  hours: Decimal;
}

/** What the provider buys for the client and charges on. */
export interface PassThroughInput {
  label: string;
  pool?: Maybe<CostPool>;
  amount: Decimal;
  per?: Maybe<BillingPeriod>;
  /** For each of these; once for the whole business where none is named. */
  unit?: Maybe<FeeUnit>;
  increase?: Maybe<EscalationInput>;
}

/** How long the agreement binds. */
export interface TermInput {
  months: number;
  /** Default true. */
  autoRenews?: Maybe<boolean>;
  /** Length of each renewal. Default: the term's. */
  renewalMonths?: Maybe<number>;
  noticeMonths?: Maybe<number>;
  /** What an end inside a term costs: an amount, and a share of the retainers that were still to come. */
  earlyTerminationFee?: Maybe<Decimal>;
  earlyTerminationShare?: Maybe<Decimal>;
}

/** Changing over to the provider. */
export interface TransitionInput {
  /** The client's own hours, in the first month. */
  hours?: Maybe<Decimal>;
  /** Months at the beginning in which what it replaces is paid as well. */
  overlapMonths?: Maybe<number>;
  overlapMonthlyCost?: Maybe<Decimal>;
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
