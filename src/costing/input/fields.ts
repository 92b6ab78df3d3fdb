import type { Field } from "./Field";
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
  perUserFee: money("Fee per user", "a user and month", "100000"),
  escalation: number("Escalator", "a year", "-0.5", "1"),
  providedHours: number("Hours provided", HOURS_A_MONTH, "0", "100000"),
  includedHours: number("Included hours", HOURS_A_MONTH, "0", "100000"),
  overageRate: money("Overage rate", PER_HOUR, "10000"),
  coordinationHours: number("Client's own coordination", HOURS_A_MONTH, "0", "10000"),
} satisfies Record<string, Field>;

/** Numbers of the organization and of the comparison. */
export const organizationFields = {
  growth: number("Growth", "a year", "-0.9", "10"),
  staffHourlyCost: money("Loaded cost of an hour of staff time", PER_HOUR, "10000", {
    neutral: "0",
    standard: standards.staffHourlyCost,
  }),
  neededHours: number("Hours needed", HOURS_A_MONTH, "0", "1000000"),
  unservedRate: money("Value of an hour of unserved work", PER_HOUR, "10000"),
  overrideRate: number("Rate from the employer's notice", "of taxable wages", "0", "1"),
} satisfies Record<string, Field>;

/** Amounts of a budget given inline. */
export const budgetFields = {
  amount: money("Budget", "a fiscal year", "100000000000", {}),
  transfers: { ...money("Approved transfers", "", "100000000000"), min: "-100000000000" },
  actuals: money("Actuals to date", "", "100000000000"),
  commitments: money("Open commitments", "", "100000000000"),
  planned: money("Planned, not contracted", "", "100000000000"),
} satisfies Record<string, Field>;
