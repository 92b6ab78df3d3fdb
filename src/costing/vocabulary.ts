/** The closed lists of words of the cost model. GraphQL publishes each as an enum with these descriptions. */

export { ROLES, type Role } from "../kernel/Role";

export const NATURES = {
  CASH: "Money that leaves the business.",
  PRODUCTIVITY:
    "Value of work not done, or of staff time diverted, at loaded hourly cost. No extra money leaves.",
} as const;
export type Nature = keyof typeof NATURES;

export const ASSUMPTIONS = {
  STANDARD: "What is left out is filled with published figures, each labelled DEFAULT with its source.",
  NONE: "What is left out costs nothing and takes no time.",
} as const;
export type Assumptions = keyof typeof ASSUMPTIONS;

export const FISCAL_YEAR_LABELS = {
  ENDING: "Named after the calendar year it ends in: July 2026 to June 2027 is FY2027.",
  STARTING: "Named after the calendar year it starts in: July 2026 to June 2027 is FY2026.",
} as const;
export type FiscalYearLabel = keyof typeof FISCAL_YEAR_LABELS;

export const ESCALATION_TIMINGS = {
  ANNIVERSARY:
    "Each year in the month of the seat's or agreement's first month (of an incumbent: of the hire date).",
  JANUARY: "Each January after the first month.",
  CALENDAR_MONTH: "Each year in the calendar month given as `month`, after the first month.",
} as const;
export type EscalationTiming = keyof typeof ESCALATION_TIMINGS;

export const SEAT_STATES = {
  OPEN: "Nobody is in it: the time to fill runs before the first pay.",
  INCUMBENT: "Somebody is in it already, past ramp-up, with wage bases partly used.",
} as const;
export type SeatState = keyof typeof SEAT_STATES;

export const TURNOVER_METHODS = {
  ANNUAL_SEPARATION_RATE:
    "Separations a year over average headcount; may exceed 1. Monthly rate = rate / 12.",
  ANNUAL_PROBABILITY: "Chance p that the person leaves within a year. Monthly rate = 1 - (1 - p)^(1/12).",
  EXPECTED_TENURE: "Average completed stay in months. Monthly rate = 1 / months.",
  MONTHLY_RATE: "Chance of leaving at the end of each month.",
  MEDIAN_TENURE:
    "Refused: the median stay so far of people still employed does not determine a leaving rate.",
} as const;
export type TurnoverMethod = keyof typeof TURNOVER_METHODS;

export const BENEFIT_BASES = {
  OF_SALARY: "Share of salary, which includes pay for leave.",
  OF_WAGES_WORKED: "Share of the wages of days worked: salary less pay for days away.",
  OF_TOTAL_COMPENSATION:
    "Share of pay and benefits together, as in the BLS compensation survey: benefits are r / (1 - r) of salary.",
} as const;
export type BenefitBase = keyof typeof BENEFIT_BASES;

export const BENEFIT_CONTENTS = {
  PAID_LEAVE: "Holidays, vacation, sick leave.",
  SUPPLEMENTAL_PAY: "Overtime, shift pay, bonuses.",
  INSURANCE: "Health, life and disability insurance.",
  RETIREMENT: "Retirement and savings.",
  LEGALLY_REQUIRED: "Payroll taxes, unemployment insurance, workers' compensation.",
} as const;
export type BenefitContent = keyof typeof BENEFIT_CONTENTS;

export const ENGAGEMENT_KINDS = {
  VCIO: "Virtual chief information officer.",
  VCISO: "Virtual chief information security officer.",
  FRACTIONAL_CIO: "A CIO for some days of the month.",
  INTERIM_CIO: "A CIO for a limited time.",
  MSP: "Managed service provider.",
  CO_MANAGED: "A provider that shares the work with in-house staff.",
} as const;
export type EngagementKind = keyof typeof ENGAGEMENT_KINDS;

/** Cost pools of the TBM taxonomy, as far as staffing touches them. */
export const COST_POOLS = {
  INTERNAL_LABOR: "Pay, charges, benefits and time of the business's own people.",
  EXTERNAL_LABOR: "Contractors and temporary cover.",
  OUTSIDE_SERVICES: "Agreements with providers: MSP, vCIO, recruiters.",
  HARDWARE: "Equipment.",
  SOFTWARE: "Licences and subscriptions.",
  FACILITIES: "Space and what belongs to it.",
  OTHER: "Everything else.",
} as const;
export type CostPool = keyof typeof COST_POOLS;

export const OCCURRENCES = {
  RECURRING: "Falls due month after month.",
  ONE_TIME: "Falls due at an event: a start, a hire, a departure, a purchase.",
} as const;
export type Occurrence = keyof typeof OCCURRENCES;

export const PRECISIONS = {
  EXACT: "Follows from the inputs alone, exact to the cent.",
  EXPECTED: "Weighted by probability: an expectation, rounded to the cent once.",
} as const;
export type Precision = keyof typeof PRECISIONS;

export const BASES = {
  ACCRUAL: "Costs in the month they are incurred, with depreciation: the profit-and-loss view.",
  CASH: "Costs in the month they are paid: paydays, yearly bills, purchases.",
} as const;
export type Basis = keyof typeof BASES;

export const PAY_FREQUENCIES = {
  MONTHLY: "Once a month.",
  SEMIMONTHLY: "Twice a month: 24 paydays a year.",
  BIWEEKLY: "Every fourteen days, a 26th of the annual pay each: some months have three paydays.",
  WEEKLY: "Every seven days, a 52nd of the annual pay each: some months have five paydays.",
} as const;
export type PayFrequency = keyof typeof PAY_FREQUENCIES;

export const BILLING_PERIODS = {
  MONTH: "A month.",
  QUARTER: "Three months.",
  HALF_YEAR: "Six months.",
  YEAR: "Twelve months.",
  TWO_YEARS: "Twenty-four months.",
  THREE_YEARS: "Thirty-six months.",
} as const;
export type BillingPeriod = keyof typeof BILLING_PERIODS;

/** Months of each billing period. */
export const MONTHS_OF_PERIOD: Readonly<Record<BillingPeriod, number>> = {
  MONTH: 1,
  QUARTER: 3,
  HALF_YEAR: 6,
  YEAR: 12,
  TWO_YEARS: 24,
  THREE_YEARS: 36,
};

export const RECURRING_COST_KINDS = {
  TOOLS: "Tools and services that the seat works with.",
  LICENCES: "Licences and subscriptions.",
  TRAINING: "Courses, conferences, material.",
  CERTIFICATION: "Examinations and their renewal.",
  WORKSPACE: "Desk, space, telephone.",
  OTHER: "Anything else.",
} as const;
export type RecurringCostKind = keyof typeof RECURRING_COST_KINDS;

export const FEE_UNITS = {
  USER: "A user: not the same as an employee.",
  DEVICE: "A managed device.",
  SITE: "A site.",
} as const;
export type FeeUnit = keyof typeof FEE_UNITS;

export const TIER_METHODS = {
  VOLUME: "Every unit at the price of the tier that the whole count falls in.",
  GRADUATED: "The units of each tier at that tier's price.",
} as const;
export type TierMethod = keyof typeof TIER_METHODS;

export const TRUE_UPS = {
  MONTHLY: "The count of each month is charged.",
  ANNIVERSARY: "The count of the agreement's latest anniversary is charged for the year.",
} as const;
export type TrueUp = keyof typeof TRUE_UPS;

export const UNUSED_HOURS = {
  EXPIRE: "Included hours not used in their month are lost.",
  ROLL_OVER: "Included hours not used can be used later, the oldest first.",
} as const;
export type UnusedHours = keyof typeof UNUSED_HOURS;

export const PRESENT_VALUE_TIMINGS = {
  END: "Each month's cost at its end: factor (1 + r)^(-k/12) for the k-th month.",
  BEGIN: "Each month's cost at its beginning: factor (1 + r)^(-(k-1)/12).",
  MID: "Each month's cost in its middle: factor (1 + r)^(-(k-1/2)/12).",
  EXCEL_NPV:
    "What =NPV(r/12, months) gives in a spreadsheet: a nominal rate compounded monthly, factor (1 + r/12)^(-k).",
} as const;
export type PresentValueTiming = keyof typeof PRESENT_VALUE_TIMINGS;

export const BEYOND_LAST_VERSION = {
  PROJECT: "The last version is used on, and a warning says so.",
  INDEX: "The last version's amounts grow by a stated rate for each year or part of one; rates stay.",
  REFUSE: "Nothing is priced: a problem says what is not known.",
} as const;
export type BeyondLastVersion = keyof typeof BEYOND_LAST_VERSION;
