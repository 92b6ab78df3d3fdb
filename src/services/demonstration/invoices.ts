import type { CostPool } from "../../costing/vocabulary";
import type { Day } from "../../kernel/Day";
import type { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import { SMALL_PURCHASES } from "./budgets";
import { MANAGED_SERVICE, TAX_SOFTWARE } from "./contracts";
import { day, decimal, month } from "./written";

/** An invoice as saveInvoice takes it, but for whose it is; what it is matched to stands by its name. */
export interface InvoiceContent {
  readonly number: string;
  readonly supplier: string;
  readonly issuedOn: Day;
  readonly paidOn?: Day;
  readonly notes?: string;
  /** The number of the invoice that a credit note takes from. */
  readonly creditOf?: string;
  readonly lines: readonly LineContent[];
}

interface LineContent {
  readonly description: string;
  readonly month: Month;
  readonly amount: Decimal;
  readonly planned: boolean;
  readonly expenditure: Expenditure;
  readonly account: string;
  readonly pool: CostPool;
  readonly budgetLine?: string;
  readonly contract?: string;
  /** The position of the plan of record, by its title. */
  readonly position?: string;
}

const KINDS = {
  SUBSCRIPTION: { expenditure: "OPEX", account: "6420 Software", pool: "SOFTWARE" },
  SERVICE: { expenditure: "OPEX", account: "6440 IT services", pool: "OUTSIDE_SERVICES" },
  OUTSIDE_TEAM: { expenditure: "OPEX", account: "6450 Outside IT team", pool: "OUTSIDE_SERVICES" },
  STAFF: { expenditure: "OPEX", account: "6010 Pay and benefits", pool: "INTERNAL_LABOR" },
  EQUIPMENT: { expenditure: "CAPEX", account: "1620 Computers and equipment", pool: "HARDWARE" },
  OTHER: { expenditure: "OPEX", account: "6490 Other IT cost", pool: "OTHER" },
} as const satisfies Readonly<Record<string, Pick<LineContent, "expenditure" | "account" | "pool">>>;

export const line = (
  kind: keyof typeof KINDS,
  description: string,
  inMonth: string,
  amount: string,
  more: Partial<LineContent> = {},
): LineContent => ({
  ...KINDS[kind],
  description,
  month: month(inMonth),
  amount: decimal(amount),
  planned: true,
  ...more,
});

/** The months of the fiscal year 2027. */
export const YEAR = [
  ...["2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"],
  ...["2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06"],
];

/** What comes every month, paid two weeks later. */
export const monthly = (
  supplier: string,
  prefix: string,
  months: readonly string[],
  lineOf: (inMonth: string) => LineContent,
): InvoiceContent[] =>
  months.map((inMonth) => ({
    number: `${prefix}-${inMonth}`,
    supplier,
    issuedOn: day(`${inMonth}-05`),
    paidOn: day(`${inMonth}-19`),
    lines: [lineOf(inMonth)],
  }));

/** The fiscal year 2027 as it was billed: mostly as planned, with a renewal in October that nobody had in mind. */
export const INVOICES: readonly InvoiceContent[] = [
  ...monthly("Tulare Basin Fiber", "TBF", YEAR, (inMonth) =>
    line("SERVICE", "Internet and telephones", inMonth, "1450.00", { budgetLine: "Internet and telephones" }),
  ),
  ...monthly("Cloud Corner", "CC", YEAR, (inMonth) =>
    line("SUBSCRIPTION", "Microsoft 365, 45 users", inMonth, "990.00", {
      budgetLine: "Microsoft 365, 45 users",
    }),
  ),
  ...monthly("Sequoia Managed IT", "SMI", YEAR.slice(6), (inMonth) =>
    line("OUTSIDE_TEAM", "Managed service", inMonth, "5000.00", {
      budgetLine: "Outside services for IT",
      contract: MANAGED_SERVICE,
    }),
  ),
  {
    number: "LW-2026-7731",
    supplier: "Ledgerwood Software",
    issuedOn: day("2026-11-02"),
    paidOn: day("2026-11-16"),
    lines: [
      line("SUBSCRIPTION", "Tax and audit software, a year", "2026-11", "41000.00", {
        budgetLine: TAX_SOFTWARE,
        contract: TAX_SOFTWARE,
      }),
    ],
  },
  {
    number: "FS-40417",
    supplier: "Foldwell Scanning",
    issuedOn: day("2026-10-14"),
    paidOn: day("2026-10-28"),
    notes: "Renewed by itself: nobody knew of the contract. It is paid from the contingency.",
    lines: [
      line("SUBSCRIPTION", "Scanning software, renewed for a year", "2026-10", "6480.00", {
        planned: false,
        budgetLine: SMALL_PURCHASES,
      }),
    ],
  },
  {
    number: "1187",
    supplier: "Night Owl Networks",
    issuedOn: day("2026-12-21"),
    notes: "Nobody remembers who called them.",
    lines: [line("SERVICE", "Call-out on a Sunday", "2026-12", "385.00", { planned: false })],
  },
  {
    number: "TBF-C-2027-03",
    supplier: "Tulare Basin Fiber",
    issuedOn: day("2027-03-25"),
    creditOf: "TBF-2027-03",
    lines: [
      line("SERVICE", "Three days without internet", "2027-03", "145.00", {
        budgetLine: "Internet and telephones",
      }),
    ],
  },
  {
    number: "OR-5520",
    supplier: "Orchard Row Insurance",
    issuedOn: day("2027-05-03"),
    paidOn: day("2027-05-17"),
    lines: [
      line("OTHER", "Cyber insurance, a year", "2027-05", "9800.00", { budgetLine: "Cyber insurance" }),
    ],
  },
];
