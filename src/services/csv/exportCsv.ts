import { parseDay } from "../../kernel/Day";
import { parseMonth } from "../../kernel/Month";
import { CsvExport, type ExportCsvArguments } from "../../schema/csv/Csv";
import type { CsvKind } from "../../schema/csv/enums";
import { badInput } from "../../schema/relay/pageRequest";
import { checkMayRead } from "../access/mayRead";
import { seesPay } from "../access/seesPay";
import type { Context } from "../Context";
import type { LookUp } from "../LookUp";
import { BUDGET_LINE_ROWS, MONTH_COLUMNS } from "./budgetLineRows";
import { CONTRACT_ROWS } from "./contractRows";
import { type CsvStyle, DELIMITERS, writeDay, writeMonth, writeNumber } from "./csvStyle";
import { exportedBudgetLines } from "./exportedBudgetLines";
import {
  exportedContracts,
  exportedInvoices,
  type ExportedRow,
  type Months,
  MOST_ROWS,
} from "./exportLookUps";
import { INVOICE_ROWS } from "./invoiceRows";
import { type Cell, writeRow } from "./writeCsv";

const NUMBERS = new Set([
  "amount",
  "quantity",
  "unitPrice",
  "uplift",
  "termMonths",
  "renewalMonths",
  "noticeDays",
  "fiscalYear",
  ...MONTH_COLUMNS,
]);
const DAYS = new Set(["issuedOn", "dueOn", "paidOn", "noticeGivenOn"]);
const MONTHS = new Set(["month", "start", "from"]);

interface Exported {
  readonly columns: readonly string[];
  readonly lookUp: (months: Months, withPay: boolean) => LookUp<ExportedRow[]>;
}

const EXPORTED: Readonly<Record<CsvKind, Exported>> = {
  INVOICES: { columns: INVOICE_ROWS.columns, lookUp: exportedInvoices },
  CONTRACTS: { columns: CONTRACT_ROWS.columns, lookUp: () => exportedContracts },
  BUDGET_LINES: { columns: BUDGET_LINE_ROWS.columns, lookUp: exportedBudgetLines },
};

/**
 * The invoices, contracts or budget lines of an organization, whose uuid is given, as a file that importCsv reads again.
 * @throws GraphQLError when the viewer may not export, or there are more rows than one answer holds
 */
export async function exportCsv(
  ctx: Context,
  organizationId: string,
  { kind, from, until, ...style }: ExportCsvArguments,
): Promise<CsvExport> {
  checkMayRead(ctx.viewer, organizationId, "Organization.exportCsv");
  const { columns, lookUp } = EXPORTED[kind];
  const rows =
    (await ctx.find(lookUp({ from, until }, seesPay(ctx.viewer, organizationId)), organizationId)) ?? [];
  if (rows.length > MOST_ROWS)
    throw badInput(`There are more than ${MOST_ROWS} rows. Ask for fewer months with from and until.`);
  const delimiter = DELIMITERS[style.delimiter];
  const header = writeRow(
    columns.map((own) => ({ own })),
    delimiter,
  );
  const lines = rows.map((row) =>
    writeRow(
      columns.map((column) => cellOf(column, row, style)),
      delimiter,
    ),
  );
  return new CsvExport(header + lines.join(""), rows.length);
}

/** Numbers and dates are ours, in the declared style; everything else was written by people. */
function cellOf(column: string, row: ExportedRow, style: CsvStyle): Cell {
  const text = row[column] ?? null;
  if (text === null) return { own: null };
  if (NUMBERS.has(column)) return { own: writeNumber(style, text) };
  const day = DAYS.has(column) ? parseDay(text) : undefined;
  if (day !== undefined) return { own: writeDay(style, day) };
  const month = MONTHS.has(column) ? parseMonth(text) : undefined;
  return month === undefined ? { text } : { own: writeMonth(style, month) };
}
