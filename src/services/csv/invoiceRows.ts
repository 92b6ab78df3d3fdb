import { COST_POOLS } from "../../costing/vocabulary";
import { EXPENDITURES } from "../../kernel/Expenditure";
import { isCurrencyCode } from "../../kernel/Money";
import { PURPOSES } from "../../kernel/Purpose";
import type { InvoiceContent, InvoiceLineContent } from "../../schema/invoices/InvoiceIntentions";
import { INVOICE_KINDS } from "../../schema/invoices/enums";
import type { RecordKind } from "./CsvRecords";
import type { RowReader } from "./RowReader";

const SHARED = ["kind", "creditOf", "issuedOn", "dueOn", "paidOn", "currency", "notes"] as const;

/** A row for each line of an invoice; what a credit note takes from is named by its number. */
export const INVOICE_ROWS: RecordKind<InvoiceContent> = {
  columns: [
    ...["number", "supplier", ...SHARED],
    ...[
      "description",
      "month",
      "amount",
      "planned",
      "expenditure",
      "account",
      "costCentre",
      "pool",
      "purpose",
    ],
    ...["budgetLineId", "contractId", "projectId", "engagementId", "positionId", "quantity", "unitPrice"],
  ],
  required: ["number", "supplier", "issuedOn", "description", "month", "planned", "expenditure"],
  key: ["number", "supplier"],
  shared: SHARED,
  columnOf: (field) => (field === "creditOfId" ? "creditOf" : field),
  read: (rows) => {
    const [first] = rows;
    if (first === undefined) return undefined;
    const lines = rows.map(lineOf);
    const issuedOn = first.required("issuedOn", first.day("issuedOn"));
    const currency = currencyOf(first);
    const content = {
      number: first.text("number"),
      supplier: first.text("supplier"),
      kind: first.word("kind", INVOICE_KINDS),
      creditOfId: first.optional("creditOf"),
      dueOn: first.day("dueOn"),
      paidOn: first.day("paidOn"),
      currency,
      notes: first.optional("notes"),
    };
    const read = lines.filter((line) => line !== undefined);
    return issuedOn === undefined || read.length < lines.length
      ? undefined
      : { ...content, issuedOn, lines: read };
  },
};

function currencyOf(row: RowReader): string | null {
  const currency = row.optional("currency")?.trim() ?? null;
  if (currency === null || isCurrencyCode(currency)) return currency;
  const message = `"${currency}" is no currency.`;
  row.fault("UNKNOWN", "currency", message, "Give three capital letters such as USD, or nothing.", currency);
  return null;
}

function lineOf(row: RowReader): InvoiceLineContent | undefined {
  const month = row.required("month", row.month("month"));
  const planned = row.required("planned", row.boolean("planned"));
  const expenditure = row.required("expenditure", row.word("expenditure", EXPENDITURES));
  const line = {
    description: row.text("description"),
    amount: row.number("amount"),
    account: row.optional("account"),
    costCentre: row.optional("costCentre"),
    pool: row.word("pool", COST_POOLS),
    purpose: row.word("purpose", PURPOSES),
    budgetLineId: row.optional("budgetLineId"),
    contractId: row.optional("contractId"),
    projectId: row.optional("projectId"),
    engagementId: row.optional("engagementId"),
    positionId: row.optional("positionId"),
    quantity: row.number("quantity"),
    unitPrice: row.number("unitPrice"),
  };
  if (month === undefined || planned === undefined || expenditure === undefined) return undefined;
  return { ...line, month, planned, expenditure };
}
