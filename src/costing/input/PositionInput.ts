import type { Day } from "../../kernel/Day";
import type { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { CurrencyCode } from "../../kernel/Money";
import type { Month } from "../../kernel/Month";
import type { Purpose } from "../../kernel/Purpose";
import type {
  BenefitBase,
  BenefitContent,
  BillingPeriod,
  CostPool,
  PayFrequency,
  RecurringCostKind,
  Role,
  SeatState,
  TurnoverMethod,
} from "../vocabulary";
import type { EscalationInput } from "./EscalationInput";
import type { Maybe } from "../../kernel/Maybe";

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
  /** A place within it whose own charges apply, for example NY-MCTD-1. */
  workLocation?: Maybe<string>;
  /** Age in years of whoever is in the seat, where a charge depends on it. */
  age?: Maybe<number>;
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

export interface BackfillInput {
  /** Default: the paid days away. */
  daysPerYear?: Maybe<Decimal>;
  dayRate: Decimal;
  increase?: Maybe<EscalationInput>;
}

export interface ManagementInput {
  hoursPerMonth: Decimal;
  /** Default: the organization's cost of an hour of staff time. */
  hourlyCost?: Maybe<Decimal>;
}
