import type { Field, WholeField } from "./Field";
import { standards } from "./standards";

const money = (label: string, unit: string, max: string, more: Partial<Field> = { neutral: "0" }): Field => ({
  label,
  kind: "MONEY",
  unit,
  min: "0",
  max,
  ...more,
});

const number = (
  label: string,
  unit: string,
  min: string,
  max: string,
  more: Partial<Field> = { neutral: "0" },
): Field => ({
  label,
  kind: "NUMBER",
  unit,
  min,
  max,
  ...more,
});

const PER_HOUR = "an hour";
const HOURS_A_MONTH = "hours a month";

/** Numbers of a position. */
export const positionFields = {
  salary: money("Annual salary", "a year, full time", "10000000", {}),
  fte: number("Full-time equivalent", "of full time", "0.01", "1", { neutral: "1" }),
  hoursPerWeek: number("Hours a week", "hours a week, full time", "1", "80", { neutral: "40" }),
  paidDaysAway: number("Paid days away", "days a year", "0", "260", {
    neutral: "0",
    standard: standards.daysAway,
  }),
  raise: number("Raise", "a year", "-0.5", "1"),
  bonusRate: number("Bonus target", "of annual salary", "0", "5"),
  turnover: number("Turnover", "see method", "0", "1200", {
    neutral: "0",
    standard: standards.separationRate,
  }),
  onCallAmount: money("On-call pay", "a week", "100000"),
  onCallWeeks: number("Weeks on call", "weeks a year", "0", "53", { neutral: "52" }),
  preTaxDeductions: money("Employee's deductions before tax", "a year", "1000000"),
  wagesToDate: money("Wages paid this tax year before the first month", "", "10000000"),
} satisfies Record<string, Field>;

/** Charges and benefits of a position. */
export const benefitFields = {
  chargeRate: number("Rate of pay", "of pay", "0", "1"),
  chargeAmount: money("Annual amount", "a year", "1000000"),
  insurance: money("Employer share of insurance", "a year", "1000000", {
    neutral: "0",
    standard: standards.insurance,
  }),
  matchRate: number("Retirement match", "of what the employee saves", "0", "5", {
    neutral: "0",
    standard: standards.matchRate,
  }),
  matchUpTo: number("Share of pay matched", "of pay", "0", "1", {
    neutral: "0",
    standard: standards.matchUpTo,
  }),
  benefitsRate: number("Benefits percentage", "of its base", "0", "3"),
} satisfies Record<string, Field>;

/** Things a position needs. */
export const supplyFields = {
  recurringCost: money("Cost", "", "10000000", {}),
  equipmentPrice: money("Equipment price", "each", "10000000", {}),
  backfillDays: number("Days away that are backfilled", "days a year", "0", "260"),
  backfillRate: money("Backfill", "a day", "100000"),
  managementHours: number("Management", HOURS_A_MONTH, "0", "1000"),
  managementCost: money("Loaded cost of an hour of the manager's time", PER_HOUR, "10000"),
  increase: number("Price increase", "a year", "-0.5", "1"),
} satisfies Record<string, Field>;

/** Filling a seat, and leaving it. */
export const hiringFields = {
  timeToFill: number("Time to fill", "days", "0", "730", { neutral: "0", standard: standards.timeToFill }),
  vacancyChance: number("Chance of this vacancy", "of 1", "0", "1", {}),
  replacementPayFactor: number("Pay of a replacement", "of the pay of whoever left", "0.5", "2", {
    neutral: "1",
  }),
  agencyFeeShare: number("Agency fee", "of first-year salary", "0", "1"),
  costPerHire: money("Advertising, checks and other cost per hire", "a hire", "1000000", {
    neutral: "0",
    standard: standards.costPerHire,
  }),
  interviewHours: number("Interviewers' hours", "hours a hire", "0", "1000"),
  trainerHours: number("Trainers' hours", "hours a hire", "0", "5000"),
  productivity: number("Productivity in a month after the hire", "of full productivity", "0", "1"),
  coverShare: number("Share of the work covered in a vacancy", "of the work", "0", "1"),
  coverHourlyRate: money("Price of cover", PER_HOUR, "10000"),
  severanceWeeks: number("Severance", "weeks of pay", "0", "104"),
  leavePayoutDays: number("Leave paid out", "days of pay", "0", "260"),
  exitHours: number("Exit and knowledge capture", "hours a departure", "0", "5000"),
} satisfies Record<string, Field>;

/** Numbers of an engagement. */
export const engagementFields = {
  onboardingFee: money("Onboarding fee", "once", "10000000"),
  retainer: money("Retainer", "a month", "10000000"),
  unitPrice: money("Price of a unit", "a unit and month", "100000", {}),
  escalation: number("Escalator", "a year", "-0.5", "1"),
  providedHours: number("Hours provided", HOURS_A_MONTH, "0", "100000"),
  includedHours: number("Included hours", HOURS_A_MONTH, "0", "100000"),
  expectedHours: number("Hours expected", "hours of the calendar month", "0", "100000", {}),
  overageRate: money("Overage rate", PER_HOUR, "10000"),
  hourlyRate: money("Rate of the rate card", PER_HOUR, "10000", {}),
  projectHours: number("Hours of the project work", "hours", "0", "100000", {}),
  passThrough: money("Pass-through price", "a billing period", "10000000", {}),
  increase: number("Price increase", "a year", "-0.5", "1"),
  terminationFee: money("Early-termination fee", "once", "10000000"),
  terminationShare: number("Share of the retainers still to come", "of those retainers", "0", "1"),
  serviceTax: number("Tax on services", "of the fees", "0", "1"),
  transitionHours: number("Client's own hours of the transition", "hours", "0", "100000"),
  overlapCost: money("Cost of what it replaces", "a month", "10000000"),
  coordinationHours: number("Client's own coordination", HOURS_A_MONTH, "0", "10000"),
  coverageHours: number("Hours in which somebody can be reached", "hours a week", "0", "168", {
    neutral: "40",
  }),
} satisfies Record<string, Field>;

/** Whole numbers of an engagement. */
export const engagementCounts = {
  tierEnd: { label: "The last unit of a tier", unit: "units", min: 1, max: 1_000_000 },
  minimumCount: { label: "The least count charged", unit: "units", min: 0, max: 1_000_000 },
  rollOverMonths: { label: "The time for which unused hours last", unit: "months", min: 1, max: 60 },
  workMonths: { label: "The duration of the project work", unit: "months", min: 1, max: 120 },
  termMonths: { label: "The term", unit: "months", min: 1, max: 240 },
  renewalMonths: { label: "The renewal", unit: "months", min: 1, max: 240 },
  noticeMonths: { label: "The notice", unit: "months", min: 0, max: 60 },
  overlapMonths: { label: "The overlap", unit: "months", min: 0, max: 60 },
} satisfies Record<string, WholeField>;

/** Numbers of the organization and of the comparison. */
export const organizationFields = {
  growth: number("Growth", "a year", "-0.9", "10"),
  staffHourlyCost: money("Loaded cost of an hour of staff time", PER_HOUR, "10000", {
    neutral: "0",
    standard: standards.staffHourlyCost,
  }),
  neededHours: number("Hours needed", HOURS_A_MONTH, "0", "1000000"),
  unservedRate: money("Value of an hour of unserved work", PER_HOUR, "10000"),
  exchangeRate: number(
    "Exchange rate",
    "of the comparison's currency for one of the other",
    "0.000001",
    "1000000",
    {},
  ),
  overrideRate: number("Rate from the employer's notice", "of taxable wages", "0", "1"),
  otherCharge: money("What the employer owes for everybody else", "a tax year", "100000000000"),
  indexRate: number("Growth beyond the last version", "a year", "0", "1"),
} satisfies Record<string, Field>;

/** Amounts of a budget given inline. */
export const budgetFields = {
  amount: money("Budget", "a fiscal year", "100000000000", {}),
  transfers: { ...money("Approved transfers", "", "100000000000"), min: "-100000000000" },
  // Credit notes may exceed what was booked.
  actuals: { ...money("Actuals to date", "", "100000000000"), min: "-100000000000" },
  commitments: money("Open commitments", "", "100000000000"),
  planned: money("Planned, not contracted", "", "100000000000"),
} satisfies Record<string, Field>;
