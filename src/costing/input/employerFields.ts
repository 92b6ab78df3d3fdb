import type { Field } from "./Field";

const amount = (label: string, unit: string): Field => ({
  label,
  kind: "MONEY",
  unit,
  min: "0",
  max: "100000000000",
  neutral: "0",
});

/** Amounts about the employer that statutory rules ask for. */
export const employerFields = {
  employerPriorYearPayroll: amount("The employer's payroll of the prior year", ""),
  employerCurrentYearPayroll: amount("The employer's payroll of the current year", ""),
  employerQuarterlyPayroll: amount(
    "The employer's payroll in the district, this employee included",
    "a quarter",
  ),
  otherAnnualPayroll: amount("What the employer pays everybody else", "a year"),
  otherQuarterlyPayroll: amount("What the employer pays everybody else", "a quarter"),
  seattlePayrollLowerBand: amount("Payroll that this employee adds to Seattle's lower band", "a year"),
  seattlePayrollUpperBand: amount("Payroll that this employee adds to Seattle's upper band", "a year"),
  seattleExcessCompensation: amount("Compensation above Seattle's statutory amount", "a year"),
} satisfies Record<string, Field>;
