import type { BillingPeriod, CostPool } from "../../costing/vocabulary";
import type { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import type { Purpose } from "../../kernel/Purpose";
import { decimal, month } from "./written";

/** A contract as saveContract takes it, but for whose it is. */
export interface ContractContent {
  readonly name: string;
  readonly supplier: string;
  readonly reference: string;
  readonly notes: string;
  readonly start: Month;
  readonly termMonths: number;
  readonly billing: BillingPeriod;
  readonly prices: readonly { readonly from: Month; readonly amount: Decimal }[];
  readonly uplift: Decimal;
  readonly autoRenews: boolean;
  readonly noticeDays: number;
  readonly expenditure: Expenditure;
  readonly account: string;
  readonly costCentre: string;
  readonly pool: CostPool;
  readonly purpose: Purpose;
  /** The engagement of the plan of record that it puts into force, by its name. */
  readonly engagement?: string;
}

/** The names by which invoices are matched to them. */
export const MANAGED_SERVICE = "Managed service";
export const TAX_SOFTWARE = "Tax and audit software";

/** Suppliers and prices are invented; the amounts are those of the budgets, and their rises too. */
export const CONTRACTS: readonly ContractContent[] = [
  {
    name: MANAGED_SERVICE,
    supplier: "Sequoia Managed IT",
    reference: "SMI-2027-014",
    notes: "Help desk, monitoring and backup. Signed in December 2026.",
    start: month("2027-01"),
    termMonths: 12,
    billing: "MONTH",
    prices: [{ from: month("2027-01"), amount: decimal("5000.00") }],
    uplift: decimal("0.03"),
    autoRenews: true,
    noticeDays: 90,
    expenditure: "OPEX",
    account: "6450 Outside IT team",
    costCentre: "IT",
    pool: "OUTSIDE_SERVICES",
    purpose: "RUN",
    engagement: "Co-managed service",
  },
  {
    name: TAX_SOFTWARE,
    supplier: "Ledgerwood Software",
    reference: "LW-88120",
    notes: "Paid for a year in advance, before each tax season.",
    start: month("2026-11"),
    termMonths: 12,
    billing: "YEAR",
    prices: [{ from: month("2026-11"), amount: decimal("41000.00") }],
    uplift: decimal("0.05"),
    autoRenews: true,
    noticeDays: 60,
    expenditure: "OPEX",
    account: "6420 Software",
    costCentre: "Tax",
    pool: "SOFTWARE",
    purpose: "RUN",
  },
];
