import { parseDay } from "../../kernel/Day";
import { parseMonth } from "../../kernel/Month";
import { CsvExport, type ExportCsvArguments } from "../../schema/csv/Csv";
import { badInput } from "../../schema/relay/pageRequest";
import { checkMayRead } from "../access/mayRead";
import { seesPay } from "../access/seesPay";
import type { Context } from "../Context";
import { CONTRACT_ROWS } from "./contractRows";
import { type CsvStyle, DELIMITERS, writeDay, writeMonth, writeNumber } from "./csvStyle";
import { exportedContracts, exportedInvoices, type ExportedRow, MOST_ROWS } from "./exportLookUps";
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
]);
const DAYS = new Set(["issuedOn", "dueOn", "paidOn", "noticeGivenOn"]);
const MONTHS = new Set(["month", "start", "from"]);

/**
 * The contracts or invoices of an organization, whose uuid is given, as a file that importCsv reads again.
 * @throws GraphQLError when the viewer may not export, or there are more rows than one answer holds
 */
export async function exportCsv(
  ctx: Context,
  organizationId: string,
  { kind, from, until, ...style }: ExportCsvArguments,
): Promise<CsvExport> {
  checkMayRead(ctx.viewer, organizationId, "Organization.exportCsv");
  const lookUp =
    kind === "INVOICES"
      ? exportedInvoices({ from, until }, seesPay(ctx.viewer, organizationId))
      : exportedContracts;
  const rows = (await ctx.find(lookUp, organizationId)) ?? [];
  if (rows.length > MOST_ROWS)
    throw badInput(`There are more than ${MOST_ROWS} rows. Ask for fewer months with from and until.`);
  const { columns } = kind === "INVOICES" ? INVOICE_ROWS : CONTRACT_ROWS;
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
