import type { Decimal } from "../../kernel/Decimal";
import { COST_POOLS } from "../../costing/vocabulary";
import { LINE_STATUSES } from "../../costing/budget/LineStatus";
import { EXPENDITURES } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import { PURPOSES } from "../../kernel/Purpose";
import type { BudgetLineContent } from "../../schema/budgets/BudgetIntentions";
import type { RecordKind } from "./CsvRecords";
import type { RowReader } from "./RowReader";

/** A line of a fiscal year, or the money of any twelve months in a row. */
export interface BudgetRow extends BudgetLineContent {
  readonly fiscalYear: number | null;
  /** The month of the first of the twelve. */
  readonly from: Month | null;
}

/** The money of twelve months, in order. */
export const MONTH_COLUMNS: readonly string[] = Array.from({ length: 12 }, (_, i) => `month${i + 1}`);

/** A row for each line of a fiscal year. */
export const BUDGET_LINE_ROWS: RecordKind<BudgetRow> = {
  columns: [
    ...["fiscalYear", "from", "name", "expenditure", "account", "costCentre", "pool", "purpose", "status"],
    ...["quantity", "unitPrice", "amount", ...MONTH_COLUMNS],
  ],
  required: ["name", "expenditure", "pool", "purpose"],
  key: [],
  shared: [],
  columnOf: (field) => (field === "annual" ? "amount" : field),
  laidOut: { months: MONTH_COLUMNS },
  read: ([row]) => {
    if (row === undefined) return undefined;
    const when = whenOf(row);
    const months = monthsOf(row);
    const expenditure = row.required("expenditure", row.word("expenditure", EXPENDITURES));
    const pool = row.required("pool", row.word("pool", COST_POOLS));
    const purpose = row.required("purpose", row.word("purpose", PURPOSES));
    const line = {
      name: row.text("name"),
      account: row.optional("account"),
      costCentre: row.optional("costCentre"),
      status: row.word("status", LINE_STATUSES),
      quantity: row.number("quantity"),
      unitPrice: row.number("unitPrice"),
      annual: row.number("amount"),
      months,
    };
    if (expenditure === undefined || pool === undefined || purpose === undefined) return undefined;
    return { ...when, ...line, expenditure, pool, purpose };
  },
};

/** The fiscal year, the first month, or both. */
function whenOf(row: RowReader): Pick<BudgetRow, "fiscalYear" | "from"> {
  if (row.text("fiscalYear").trim() === "" && row.text("from").trim() === "")
    row.fault(
      "REQUIRED",
      "fiscalYear",
      "The row says neither its fiscal year nor its first month.",
      "Give fiscalYear, such as 2027 for FY2027, or the first of its twelve months in from.",
    );
  return { fiscalYear: row.whole("fiscalYear"), from: row.month("from") };
}

/** All twelve or none: an empty month is no 0. */
function monthsOf(row: RowReader): Decimal[] | null {
  if (MONTH_COLUMNS.every((column) => row.text(column).trim() === "")) return null;
  return MONTH_COLUMNS.flatMap((column) => row.required(column, row.number(column)) ?? []);
}
