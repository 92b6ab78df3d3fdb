import { publishEnum } from "../publishEnum";

export const JurisdictionLevelEnum = publishEnum("JurisdictionLevel", "How wide a jurisdiction is.", {
  COUNTRY: "A country.",
  STATE: "A state of the United States, or its capital district.",
  PROVINCE: "A province of Canada with rules in place of the country's.",
  LOCAL: "A city or district within a state.",
});
export const StatutoryRuleKindEnum = publishEnum("StatutoryRuleKind", "How a statutory rule charges.", {
  PERCENT: "A rate on the part of wages between a floor and a wage base.",
  SLAB: "The rate of one tier on all wages; what chooses the tier is named.",
  FIXED: "An amount for each month.",
  CREDIT: "Lowers other rules, never below nothing.",
});
export const StatutoryBasisEnum = publishEnum("StatutoryBasis", "Whose money a statutory rule charges.", {
  EMPLOYEE_WAGES: "The wages of each employee.",
  EMPLOYER_PAYROLL: "The employer's whole payroll: one employee has a marginal effect on it.",
  EMPLOYER_LIABILITY: "What the employer owes under other rules.",
});
export const StatutoryKindEnum = publishEnum("StatutoryKind", "What a statutory charge pays for.", {
  TAX: "A tax or a contribution to public insurance.",
  MANDATORY_BENEFIT: "A benefit of the employee's own that the law prescribes, such as a pension.",
});
export const AssessmentEnum = publishEnum("Assessment", "Over which wages a statutory rule counts.", {
  CUMULATIVE_TAX_YEAR: "Wages of the tax year together, for each employee from nothing.",
  PAY_PERIOD: "Each payment, or each quarter where the period says so, stands alone.",
  PRORATED_YEAR: "Amounts of a year are spread evenly over it.",
});
export const LawPeriodEnum = publishEnum("LawPeriod", "The period that the amounts of a rule are for.", {
  YEAR: "A tax year.",
  QUARTER: "A calendar quarter.",
  MONTH: "A month.",
  WEEK: "A week.",
});
export const WageKindEnum = publishEnum("WageKind", "A kind of pay.", {
  SALARY: "Regular pay.",
  BONUS: "Pay that comes once.",
  LEAVE_PAYOUT: "Leave paid out on departure.",
  SEVERANCE: "Severance.",
});
