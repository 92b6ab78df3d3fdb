import type { CostPool } from "../../costing/vocabulary";
import type { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Purpose } from "../../kernel/Purpose";
import { decimal } from "./written";

/** A budget as saveBudget takes it, but for whose it is. */
export interface BudgetContent {
  readonly fiscalYear: number;
  readonly notes: string;
  readonly contingency: Decimal;
  readonly lines: readonly LineContent[];
}

interface LineContent extends Kind {
  readonly name: string;
  readonly purpose: Purpose;
  readonly costCentre: string;
  readonly annual?: Decimal;
  readonly months?: readonly Decimal[];
}

const FISCAL_YEAR = [
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
] as const;
type OfYear = (typeof FISCAL_YEAR)[number];

/** What a line is paid for: the money of the year, spread evenly, or the money of its months. */
type Amounts = string | Readonly<Partial<Record<OfYear, string>>>;

interface Kind {
  readonly expenditure: Expenditure;
  readonly account: string;
  readonly pool: CostPool;
}

/** How the books of this firm treat what it buys. */
const KINDS = {
  SUBSCRIPTION: { expenditure: "OPEX", account: "6420 Software", pool: "SOFTWARE" },
  STAFF: { expenditure: "OPEX", account: "6010 Pay and benefits", pool: "INTERNAL_LABOR" },
  SERVICE: { expenditure: "OPEX", account: "6440 IT services", pool: "OUTSIDE_SERVICES" },
  OUTSIDE_TEAM: { expenditure: "OPEX", account: "6450 Outside IT team", pool: "OUTSIDE_SERVICES" },
  OTHER: { expenditure: "OPEX", account: "6490 Other IT cost", pool: "OTHER" },
  PREMISES: { expenditure: "OPEX", account: "6310 Premises", pool: "FACILITIES" },
  EQUIPMENT: { expenditure: "CAPEX", account: "1620 Computers and equipment", pool: "HARDWARE" },
  FITTING_OUT: { expenditure: "CAPEX", account: "1640 Leasehold improvements", pool: "FACILITIES" },
} as const satisfies Readonly<Record<string, Kind>>;

export function line(
  name: string,
  kind: keyof typeof KINDS,
  purpose: Purpose,
  amounts: Amounts,
  costCentre = "IT",
): LineContent {
  const money = typeof amounts === "string" ? { annual: decimal(amounts) } : { months: monthsOf(amounts) };
  return { name, ...KINDS[kind], purpose, costCentre, ...money };
}

const monthsOf = (amounts: Exclude<Amounts, string>): Decimal[] =>
  FISCAL_YEAR.map((ofYear) => decimal(amounts[ofYear] ?? "0.00"));
