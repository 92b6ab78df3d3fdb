import type { Field } from "../input/Field";

const amount = (label: string, unit: string, max: string): Field => ({
  label,
  kind: "MONEY",
  unit,
  min: "0",
  max,
  neutral: "0",
});

const MOST = "10000000";

/** Amounts of one employee's pay. */
export const chargeFields = {
  annualWage: amount("Annual wage", "a tax year", MOST),
  annualBonus: amount("Bonus", "a tax year", MOST),
  wagesToDate: amount("Wages of the tax year before the first pay period", "", MOST),
  salary: amount("Salary", "a pay period", MOST),
  bonus: amount("Bonus", "a pay period", MOST),
  leavePayout: amount("Leave paid out", "a pay period", MOST),
  severance: amount("Severance", "a pay period", MOST),
  preTaxDeductions: amount("Employee's deductions before tax", "", MOST),
} satisfies Record<string, Field>;
