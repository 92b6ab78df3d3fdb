import type { ContractContent } from "./contracts";
import { type InvoiceContent, line, monthly, YEAR } from "./invoices";
import { CO_MANAGED } from "./plans";
import { day, decimal, month } from "./written";

/** The plan by which the firm goes: its second half of FY2027 was budgeted for it in December 2026. */
export const ADOPTED_PLAN = CO_MANAGED;

const VCIO_SERVICE = "Virtual CIO";
const SPECIALIST = "Support specialist";

/** The second of the contracts that put the plan into force; the first is the managed service. */
export const PLAN_CONTRACTS: readonly ContractContent[] = [
  {
    name: VCIO_SERVICE,
    supplier: "Sierra Gate Advisers",
    reference: "SGA-31",
    notes: "Four hours a month, at the price of the adopted plan. Signed in December 2026.",
    start: month("2027-01"),
    termMonths: 12,
    billing: "MONTH",
    prices: [{ from: month("2027-01"), amount: decimal("2500.00") }],
    uplift: decimal("0.03"),
    autoRenews: true,
    noticeDays: 30,
    expenditure: "OPEX",
    account: "6450 Outside IT team",
    costCentre: "IT",
    pool: "OUTSIDE_SERVICES",
    purpose: "RUN",
    engagement: "vCIO",
  },
];

/** What the vCIO billed, and what the support specialist cost: until December outside of any plan, then within it. */
export const PLAN_INVOICES: readonly InvoiceContent[] = [
  ...monthly("Sierra Gate Advisers", "SGA", YEAR.slice(6), (inMonth) =>
    line("OUTSIDE_TEAM", "vCIO, four hours", inMonth, "2500.00", {
      budgetLine: "Outside services for IT",
      contract: VCIO_SERVICE,
    }),
  ),
  ...monthly("Payroll", "PAY", YEAR, (inMonth) =>
    line("STAFF", "Support specialist: pay, taxes and benefits", inMonth, "6250.00", {
      budgetLine: SPECIALIST,
      ...(YEAR.indexOf(inMonth) < 6 ? {} : { position: SPECIALIST }),
    }),
  ),
  {
    number: "PC-2291",
    supplier: "Poppy Computers",
    issuedOn: day("2027-05-10"),
    paidOn: day("2027-05-24"),
    lines: [
      line("EQUIPMENT", "Laptop of the support specialist, after four years", "2027-05", "1980.00", {
        budgetLine: "Windows 11 laptops",
        position: SPECIALIST,
      }),
    ],
  },
];
