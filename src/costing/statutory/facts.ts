/** Facts that are true or false. */
export const FLAG_FACTS = [
  "stateUnemploymentPaidOnTime",
  "uiReservePositive",
  "employmentAllowanceEligible",
] as const;

/** Facts that are whole numbers. */
export const COUNT_FACTS = ["headcount", "age", "yearsSubject"] as const;

/** Facts that are amounts of money, in cents of the jurisdiction's currency. */
export const AMOUNT_FACTS = [
  "annualWage",
  "employerPriorYearPayroll",
  "employerCurrentYearPayroll",
  "employerQuarterlyPayroll",
  "otherAnnualPayroll",
  "otherQuarterlyPayroll",
  "seattlePayrollLowerBand",
  "seattlePayrollUpperBand",
  "seattleExcessCompensation",
] as const;

/** Facts that are words: a place within the jurisdiction. */
export const WORD_FACTS = ["workLocation"] as const;

type FlagFact = (typeof FLAG_FACTS)[number];
type CountFact = (typeof COUNT_FACTS)[number];
export type AmountFact = (typeof AMOUNT_FACTS)[number];
export type Fact = FlagFact | CountFact | AmountFact | (typeof WORD_FACTS)[number];

export const FACTS: readonly Fact[] = [...FLAG_FACTS, ...COUNT_FACTS, ...AMOUNT_FACTS, ...WORD_FACTS];

/** What is known about the employer, the employee and the place: amounts in cents. */
export type Facts = Readonly<Partial<Record<Fact, FactValue>>>;
export type FactValue = boolean | number | string;

/** How a reader of messages knows each fact. */
export const FACT_NAMES: Readonly<Record<Fact, string>> = {
  stateUnemploymentPaidOnTime: "State unemployment contributions are paid on time",
  uiReservePositive: "The unemployment reserve account is positive",
  employmentAllowanceEligible: "The employer may claim the Employment Allowance",
  headcount: "Employees of the employer",
  age: "Age of the employee",
  yearsSubject: "Years for which the employer has been subject to the charge",
  annualWage: "Annual wage",
  employerPriorYearPayroll: "The employer's payroll of the prior year",
  employerCurrentYearPayroll: "The employer's payroll of the current year",
  employerQuarterlyPayroll: "The employer's payroll of a quarter in the district, this employee included",
  otherAnnualPayroll: "What the employer pays everybody else in a year",
  otherQuarterlyPayroll: "What the employer pays everybody else in a quarter",
  seattlePayrollLowerBand:
    "Payroll in Seattle that this employee adds to the lower compensation band, a year",
  seattlePayrollUpperBand:
    "Payroll in Seattle that this employee adds to the upper compensation band, a year",
  seattleExcessCompensation: "Compensation of this employee above Seattle's statutory amount, a year",
  workLocation: "Place of work",
};

export const isAmount = (fact: Fact): boolean => (AMOUNT_FACTS as readonly string[]).includes(fact);
