import { Decimal } from "../../../src/kernel/Decimal";
import type { PublishedCase } from "./PublishedCase";

const SSA =
  "Social Security Administration announcement of 24 October 2025, as reported by EY Tax News 2025-2158: maximum employee and employer Social Security tax 10,918.20 in 2025 and 11,439.00 in 2026";

/** A notice's rate, because the rule data has no default of 2025: not what the case is about. */
const MASSACHUSETTS_NOTICE = [{ ruleId: "us-ma.sui", rate: new Decimal("0.02") }];

/** Federal charges and those of states and cities. Agency pages were read as stored copies, some as search excerpts. */
export const UNITED_STATES: readonly PublishedCase[] = [
  {
    title: "US 2025: the maximum of Social Security, at the wage base",
    jurisdictions: ["US"],
    taxYear: 2025,
    annualWage: "176100.00",
    charges: { "us.fica.oasdi": "10918.20" },
    arithmetic: "176,100 x 6.2 % = 10,918.20",
    source: SSA,
  },
  {
    title: "US 2026: the maximum of Social Security, above the wage base; Medicare has none",
    jurisdictions: ["US"],
    taxYear: 2026,
    annualWage: "250000.00",
    charges: { "us.fica.oasdi": "11439.00", "us.fica.medicare": "3625.00" },
    arithmetic: "184,500 x 6.2 % = 11,439.00; 250,000 x 1.45 % = 3,625.00, without the employee's 0.9 %",
    source: `${SSA}; "There is no corresponding employer tax" of the Additional Medicare Tax (same alert)`,
  },
  {
    title: "California 2025: federal unemployment tax of 126 an employee with the credit reduction",
    jurisdictions: ["US-CA"],
    taxYear: 2025,
    annualWage: "60000.00",
    charges: { "us.futa": "42.00", "us-ca.futa-credit-reduction": "84.00" },
    arithmetic: "7,000 x 0.6 % = 42.00; 7,000 x 1.2 % = 84.00; together 126.00",
    source:
      "Barbara Weltman, bigideasforsmallbusiness.com: instead of the usual FUTA tax of $42 per employee annually, California employers will pay $126 per employee for 2025",
  },
  {
    title: "California 2024: a reduction of 63 an employee",
    jurisdictions: ["US-CA"],
    taxYear: 2024,
    annualWage: "7000.00",
    charges: { "us.futa": "42.00", "us-ca.futa-credit-reduction": "63.00" },
    arithmetic: "7,000 x 0.9 % = 63.00",
    source: "futaca.com/calculator, table: 2024, credit reduction 0.9 %, extra cost/employee $63",
  },
  {
    title: "California 2026: a potential reduction of 105 an employee",
    jurisdictions: ["US-CA"],
    taxYear: 2026,
    annualWage: "7000.01",
    charges: { "us-ca.futa-credit-reduction": "105.00" },
    arithmetic: "7,000 x 1.5 % = 105.00, and nothing of the cent above",
    source: "futaca.com/calculator, table: 2026 (projected), 1.5 %, $105",
  },
  {
    title: "Washington 2025: paid leave of 75,000 costs an employer of 50 or more 196.51",
    jurisdictions: ["US-WA"],
    taxYear: 2025,
    annualWage: "75000.00",
    employer: { headcount: 50, rateOverrides: [{ ruleId: "us-wa.sui", rate: new Decimal("0.01") }] },
    charges: { "us-wa.pfml": "196.51" },
    arithmetic: "75,000 x 0.92 % = 690.00, of which 28.48 % = 196.512",
    source: "mybenefitadvisor.com, Washington increases 2026 PFML premium: 2025 employer cost $196.51",
  },
  {
    title: "Washington 2026: the same wage costs 242.13",
    jurisdictions: ["US-WA"],
    taxYear: 2026,
    annualWage: "75000.00",
    employer: { headcount: 120 },
    charges: { "us-wa.pfml": "242.13" },
    arithmetic: "75,000 x 1.13 % = 847.50, of which 28.57 % = 242.13075",
    source:
      "mybenefitadvisor.com: 2026 employer cost $242.13; paidleave.wa.gov/updates: 1.13 %, employers pay 28.57 %",
  },
  {
    title: "Washington 2026: an employer of 49 pays no premium",
    jurisdictions: ["US-WA"],
    taxYear: 2026,
    annualWage: "75000.00",
    employer: { headcount: 49 },
    charges: { "us-wa.pfml": "0.00" },
    arithmetic: "fewer than 50 employees: none",
    source:
      "paidleave.wa.gov/updates: businesses with fewer than 50 employees are not required to pay the employer portion",
  },
  {
    title: "Nevada: wages of 101,000 in a quarter cost 596.70 more than 50,000 do",
    jurisdictions: ["US-NV"],
    payPeriods: [{ payDate: "2026-03-31", salary: "51000.00" }],
    employer: { otherQuarterlyPayroll: new Decimal("50000") },
    charges: { "us-nv.mbt": "596.70" },
    arithmetic: "(101,000 - 50,000) x 1.17 % = 596.70; the other 50,000 alone cost nothing",
    source:
      "Nevada Department of Taxation, Modified Business Tax FAQ: $101,000 - $50,000 = $51,000 x 0.0117 = $596.70",
  },
  {
    title: "Nevada: a quarter of 180,000 at the rate in force, not at an old one",
    jurisdictions: ["US-NV"],
    payPeriods: [{ payDate: "2026-06-30", salary: "130000.00" }],
    employer: { otherQuarterlyPayroll: new Decimal("50000") },
    charges: { "us-nv.mbt": "1521.00" },
    arithmetic: "130,000 x 1.17 % = 1,521.00",
    source: "profitfirstpayroll.com, Nevada modified business tax (2026)",
    refuted:
      "It prints 130,000 x 1.378 % = 1,791.40. The Department of Taxation: effective 1 July 2023 the rate was reduced to 1.17 % from 1.378 %.",
  },
  {
    title:
      "New York City, third quarter of 2025: payroll of 400,000 in the district, 0.115 % of this hire's 25,000",
    jurisdictions: ["US-NY-MCTD"],
    workLocation: "NY-MCTD-1",
    payPeriods: [{ payDate: "2025-08-29", salary: "25000.00" }],
    employer: { employerQuarterlyPayroll: new Decimal("400000") },
    charges: { "us-ny-mctd.zone1": "28.75" },
    arithmetic: "over 375,000 but not over 437,500: 25,000 x 0.115 % = 28.75",
    source:
      "PayrollOrg, NY MCTMT rate changes effective July 1, 2025; N.Y. Tax Law section 801: greater than and no greater than",
  },
  {
    title: "New York City: a payroll of exactly 437,500 is still in the lower band",
    jurisdictions: ["US-NY-MCTD"],
    workLocation: "NY-MCTD-1",
    payPeriods: [{ payDate: "2026-02-27", salary: "10000.00" }],
    employer: { employerQuarterlyPayroll: new Decimal("437500") },
    charges: { "us-ny-mctd.zone1": "11.50" },
    arithmetic: "no greater than 437,500: 10,000 x 0.115 % = 11.50",
    source: "N.Y. Tax Law section 801 (a) (1): greater than ... and no greater than",
  },
  {
    title: "Westchester: over 2,500,000 in a quarter, 0.635 %",
    jurisdictions: ["US-NY-MCTD"],
    workLocation: "NY-MCTD-2",
    payPeriods: [{ payDate: "2026-02-27", salary: "10000.00" }],
    employer: { employerQuarterlyPayroll: new Decimal("2500000.01") },
    charges: { "us-ny-mctd.zone2": "63.50" },
    arithmetic: "10,000 x 0.635 % = 63.50",
    source: "PayrollOrg, table of zone 2: over $2,500,000, 0.635%",
  },
  {
    title: "Portland, Oregon 2026: 8.237 of every 1,000",
    jurisdictions: ["US-OR-LOCAL"],
    workLocation: "OR-TRIMET",
    taxYear: 2026,
    annualWage: "100000.00",
    charges: { "us-or.trimet": "823.70" },
    arithmetic: "100,000 x 0.8237 % = 823.70",
    source: "trimet.org/taxinfo, updated February 2026: 0.8237% of the wages paid by an employer",
  },
  {
    title: "Denver: 4.00 a month for an employee",
    jurisdictions: ["US-CO-LOCAL"],
    workLocation: "CO-DENVER",
    payPeriods: [
      { payDate: "2026-01-30", salary: "5000.00" },
      { payDate: "2026-02-27", salary: "5000.00" },
    ],
    payFrequency: "MONTHLY",
    charges: { "us-co.opt-denver": "8.00" },
    arithmetic: "2 x 4.00",
    source:
      "denvergov.org, Occupational Privilege Tax: employer pays the business OPT at $4.00 per month for each taxable employee (at least $500 a month)",
  },
  {
    title: "Massachusetts 2025: an employer of 25 pays 60 % of the medical leave contribution",
    jurisdictions: ["US-MA"],
    taxYear: 2025,
    annualWage: "100000.00",
    employer: { headcount: 25, rateOverrides: MASSACHUSETTS_NOTICE },
    charges: { "us-ma.pfml": "420.00" },
    arithmetic: "0.70 % x 60 % = 0.42 %; 100,000 x 0.42 % = 420.00",
    source:
      "Seyfarth, Massachusetts Wage & Hour Peculiarities 2025, p. 148: 0.70% for medical leave, of which employers may deduct up to 40%",
  },
  {
    title: "Massachusetts 2025: an employer of 24 pays none of it",
    jurisdictions: ["US-MA"],
    taxYear: 2025,
    annualWage: "100000.00",
    employer: { headcount: 24, rateOverrides: MASSACHUSETTS_NOTICE },
    charges: { "us-ma.pfml": "0.00" },
    arithmetic: "fewer than 25 employees: no employer share",
    source: "the same page: employers with fewer than 25 employees do not have to pay the employer share",
  },
  {
    title: "Minnesota 2026: half of 0.88 %",
    jurisdictions: ["US-MN"],
    taxYear: 2026,
    annualWage: "50000.00",
    charges: { "us-mn.pfml": "220.00" },
    arithmetic: "50,000 x 0.44 % = 220.00",
    source: "info.paidleave.mn.gov: total 0.88 %, employers pay at least half, 0.44 %",
  },
  {
    title: "Texas: at least 2.7 % of the first 9,000 for a new employer",
    jurisdictions: ["US-TX"],
    taxYear: 2026,
    annualWage: "48000.00",
    charges: { "us-tx.sui": "243.00" },
    arithmetic: "9,000 x 2.7 % = 243.00",
    source:
      "Texas Workforce Commission, as quoted by payrollsystemsjrbt.com: maximum of taxable wages $9,000 by statute; new employers the greater of 2.7 % and the industry's average",
  },
  {
    title: "Texas: the rate of a notice replaces it",
    jurisdictions: ["US-TX"],
    taxYear: 2026,
    annualWage: "48000.00",
    employer: { rateOverrides: [{ ruleId: "us-tx.sui", rate: new Decimal("0.0025") }] },
    charges: { "us-tx.sui": "22.50" },
    arithmetic: "9,000 x 0.25 % = 22.50",
    source: "the same page: tax owed is taxable wages x the employer's tax rate",
  },
];
