import type { Month } from "../../kernel/Month";
import type { Path } from "../../kernel/Problem";
import type { Escalation } from "../escalation";
import type { Given } from "../input/Given";
import type { EmployerFacts } from "../statutory/EmployerFacts";
import type { Jurisdiction } from "../statutory/Jurisdiction";
import type { BenefitBase, BenefitContent, CostPool, Role, TurnoverMethod } from "../vocabulary";

/** A seat of in-house IT staff, every number resolved. */
export interface Position {
  readonly title: string;
  readonly path: Path;
  readonly start: Month;
  /** The first month in which the seat no longer exists. */
  readonly end: Month | undefined;
  readonly salary: Given;
  readonly fte: Given;
  readonly hoursPerWeek: Given;
  readonly paidDaysAway: Given;
  readonly raise: Escalation;
  readonly bonus: { readonly rate: Given; readonly month: number };
  readonly seat: SeatStart;
  readonly turnover: Turnover;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly employer: EmployerFacts;
  readonly otherCharges: readonly EmployerCharge[];
  readonly insurance: { readonly amount: Given; readonly increase: Escalation };
  readonly match: { readonly rate: Given; readonly upTo: Given };
  readonly benefits: BenefitsPercentage | undefined;
  readonly recurringCosts: readonly RecurringCost[];
  readonly equipment: readonly Equipment[];
  readonly hiring: Hiring;
  readonly separation: Separation;
  readonly roles: readonly { readonly role: Role; readonly share: Given }[];
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
  readonly pool: CostPool;
  readonly amount: Given;
  readonly per: "MONTH" | "YEAR";
  readonly increase: Escalation;
  readonly stopsWhenVacant: boolean;
}

export interface Equipment {
  readonly label: string;
  readonly price: Given;
  /** Months until it is bought again; `undefined` when it is bought once. */
  readonly refreshMonths: number | undefined;
  readonly increase: Escalation;
}

export interface Hiring {
  readonly timeToFillDays: Given;
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
