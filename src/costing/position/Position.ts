import type { Day } from "../../kernel/Day";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import type { Path } from "../../kernel/Problem";
import type { Purpose } from "../../kernel/Purpose";
import type { Escalation } from "../escalation";
import type { HeadcountPath } from "../HeadcountPath";
import type { Given } from "../input/Given";
import type { EmployerFacts } from "../statutory/EmployerFacts";
import type { Jurisdiction } from "../statutory/Jurisdiction";
import type {
  BenefitBase,
  BenefitContent,
  BillingPeriod,
  CostPool,
  PayFrequency,
  RecurringCostKind,
  Role,
  TurnoverMethod,
} from "../vocabulary";

/** A seat of in-house IT staff, every number resolved. */
export interface Position {
  readonly title: string;
  readonly path: Path;
  /** Seats of this job, each priced alike. */
  readonly count: number;
  readonly start: Month;
  /** The first month in which the seat no longer exists. */
  readonly end: Month | undefined;
  /** The planned end is no dismissal. */
  readonly fixedTerm: boolean;
  readonly purpose: Purpose;
  readonly salary: Given;
  readonly fte: Given;
  readonly hoursPerWeek: Given;
  readonly paidDaysAway: Given;
  readonly pay: { readonly frequency: PayFrequency; readonly payday: Day };
  readonly raise: Escalation;
  readonly bonus: { readonly rate: Given; readonly month: number };
  readonly onCall: OnCall | undefined;
  readonly seat: SeatStart;
  readonly turnover: Turnover;
  readonly jurisdictions: readonly Jurisdiction[];
  /** With what is known of the place of work and of who is in the seat. */
  readonly employer: EmployerFacts;
  readonly headcount: HeadcountPath | undefined;
  /** Seats of the plan under the same law: they share credits of the employer's. */
  readonly seatsOfPlan: number;
  /** What the employee pays before tax for benefits, a year. */
  readonly preTaxDeductions: Given;
  readonly otherCharges: readonly EmployerCharge[];
  readonly insurance: {
    readonly amount: Given;
    readonly increase: Escalation;
    readonly waiting: Waiting;
  };
  readonly match: { readonly rate: Given; readonly upTo: Given; readonly waiting: Waiting };
  readonly benefits: BenefitsPercentage | undefined;
  readonly recurringCosts: readonly RecurringCost[];
  readonly equipment: readonly Equipment[];
  readonly hiring: Hiring;
  readonly separation: Separation;
  readonly backfill: Backfill | undefined;
  readonly management: { readonly hours: Given; readonly hourlyCost: Given } | undefined;
  readonly roles: readonly { readonly role: Role; readonly share: Given }[];
  readonly skills: readonly string[];
  readonly frameworks: readonly string[];
  /** What an hour of other people's time costs: interviewers, trainers. */
  readonly staffHourlyCost: Given;
}

/** How a seat begins: empty, or with somebody in it. */
export type SeatStart =
  | { readonly state: "OPEN" }
  | { readonly state: "INCUMBENT"; readonly hireDate: Month; readonly wagesToDate: Given | undefined };

export interface Turnover {
  readonly method: TurnoverMethod;
  readonly value: Given;
  /** Chance of leaving at the end of each month, 0 to 1. */
  readonly monthlyRate: number;
  /** Other chances from a completed month of service on, in rising order. */
  readonly byTenure: readonly {
    readonly fromMonth: number;
    readonly value: Given;
    readonly monthlyRate: number;
  }[];
}

/** Pay for being reachable out of hours. */
interface OnCall {
  readonly weeklyAmount: Given;
  readonly weeksPerYear: Given;
  readonly increase: Escalation;
}

/** Completed months of service before a benefit begins. */
export interface Waiting {
  readonly months: number;
  readonly path: Path;
}

export interface EmployerCharge {
  readonly label: string;
  readonly basis: { readonly rateOfPay: Given } | { readonly annualAmount: Given };
}

interface BenefitsPercentage {
  readonly rate: Given;
  readonly base: BenefitBase;
  readonly contents: ReadonlySet<BenefitContent>;
}

export interface RecurringCost {
  readonly label: string;
  readonly kind: RecurringCostKind;
  readonly pool: CostPool;
  readonly amount: Given;
  readonly per: BillingPeriod;
  readonly increase: Escalation;
  readonly stopsWhenVacant: boolean;
}

export interface Equipment {
  readonly label: string;
  readonly price: Given;
  /** Months until it is bought again; `undefined` when it is bought once. */
  readonly refreshMonths: number | undefined;
  readonly increase: Escalation;
  readonly treatment: Expenditure;
  /** Months of straight-line depreciation, where it is CAPEX. */
  readonly usefulLifeMonths: number;
}

export interface Hiring {
  /** What the chances of each vacancy rest on. */
  readonly vacancyInputs: readonly Given[];
  /** How many months a seat stays vacant; the chances add up to 1. */
  readonly vacancy: readonly { readonly months: number; readonly share: number }[];
  /** Pay of a replacement over the pay of whoever left. */
  readonly replacementPayFactor: Given;
  readonly agencyFeeShare: Given;
  readonly costPerHire: Given;
  readonly interviewHours: Given;
  readonly trainerHours: Given;
  /** Productivity in the first, second, ... month after a hire; full afterwards. */
  readonly ramp: readonly Given[];
  readonly coverShare: Given;
  readonly coverHourlyRate: Given;
}

export interface Separation {
  readonly severanceWeeks: Given;
  readonly leavePayoutDays: Given;
  readonly exitHours: Given;
}

/** Cover bought for days away. */
interface Backfill {
  readonly daysPerYear: Given;
  readonly dayRate: Given;
  readonly increase: Escalation;
}
