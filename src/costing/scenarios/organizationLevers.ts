import { leverRows } from "../../kernel/levers/LeverRow";

const pathRows = (code: string, path: string, unit: string, what: string) =>
  leverRows(`ORGANIZATION_${code}`, `organization.${path}.`, {
    COUNT: [
      "count",
      "VOLUME",
      "1",
      `${what} in the path's first month, and those that grow from them.`,
      { unit },
    ],
    GROWTH: ["annualGrowth", "VOLUME", "0.001", `How fast the number of ${unit} grows.`],
    FROM: [
      "from",
      "TIMING",
      "1",
      `The month in which the number of ${unit} holds.`,
      { unit: "month", onlyGiven: true },
    ],
    STEP: ["steps[].count", "VOLUME", "1", `${what} from a later month on.`, { unit }],
    STEP_FROM: ["steps[].from", "TIMING", "1", `When the number of ${unit} changes.`, { unit: "month" }],
  });

/** What can be moved of the business: its people, and the employer that statutory rules ask about. */
export const organizationLevers = [
  ...pathRows("USERS", "users", "users", "Users"),
  ...pathRows("DEVICES", "devices", "devices", "Devices"),
  ...pathRows("SITES", "sites", "sites", "Sites"),
  ...pathRows("HEADCOUNT", "headcount", "employees", "Employees"),
  ...leverRows("ORGANIZATION", "organization.", {
    STAFF_HOURLY_COST: [
      "staffHourlyCost",
      "PRICE",
      "0.01",
      "What an hour of the staff's own time costs: coordination, interviews, training.",
    ],
  }),
  ...leverRows("EMPLOYER", "organization.employer.", {
    RATE_OVERRIDE: [
      "rateOverrides[].rate",
      "PRICE",
      "0.0001",
      "A statutory rate of the employer's own, in place of the rule data's.",
    ],
    OTHER_CHARGE: [
      "otherCharges[].annualAmount",
      "PRICE",
      "0.01",
      "What the employer owes of a charge for everybody else, which uses up credits.",
    ],
    INDEX_RATE: ["indexRate", "PRICE", "0.001", "How statutory amounts grow beyond the last version."],
    HEADCOUNT: [
      "headcount",
      "SCOPE",
      "1",
      "Thresholds of statutory rules.",
      { unit: "employees", onlyGiven: true },
    ],
    YEARS_SUBJECT: [
      "yearsSubject",
      "SCOPE",
      "1",
      "Rates of new employers.",
      { unit: "years", onlyGiven: true },
    ],
    PRIOR_YEAR_PAYROLL: ["employerPriorYearPayroll", "SCOPE", "0.01", "Thresholds by payroll."],
    CURRENT_YEAR_PAYROLL: ["employerCurrentYearPayroll", "SCOPE", "0.01", "Thresholds by payroll."],
    QUARTERLY_PAYROLL: ["employerQuarterlyPayroll", "SCOPE", "0.01", "Thresholds by payroll."],
    OTHER_ANNUAL_PAYROLL: ["otherAnnualPayroll", "SCOPE", "0.01", "Thresholds by payroll."],
    OTHER_QUARTERLY_PAYROLL: ["otherQuarterlyPayroll", "SCOPE", "0.01", "Thresholds by payroll."],
    SEATTLE_LOWER_BAND: ["seattlePayrollLowerBand", "SCOPE", "0.01", "Seattle's payroll expense tax."],
    SEATTLE_UPPER_BAND: ["seattlePayrollUpperBand", "SCOPE", "0.01", "Seattle's payroll expense tax."],
    SEATTLE_EXCESS: ["seattleExcessCompensation", "SCOPE", "0.01", "Seattle's tax on excess compensation."],
  }),
];
