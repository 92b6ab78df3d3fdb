import type { EntityManager } from "typeorm";
import { printCents } from "../../kernel/Cents";
import { printDay, type Day } from "../../kernel/Day";
import { printMonth } from "../../kernel/Month";
import type { InvoiceToStore } from "./invoiceProblems";

/** Stores invoices, each new or in place of the one of its id, with their lines: two statements for any number. */
export async function writeInvoices(
  manager: EntityManager,
  organizationId: string,
  personId: string | null,
  invoices: readonly InvoiceToStore[],
): Promise<void> {
  await manager.query(insert("invoices", INVOICE_COLUMNS, REPLACED), [
    organizationId,
    JSON.stringify(invoices.map((invoice) => rowOf(invoice, personId))),
  ]);
  await manager.query(insert("invoice_lines", LINE_COLUMNS, ""), [
    organizationId,
    JSON.stringify(invoices.flatMap(linesOf)),
  ]);
}

/** Removes the lines of an invoice that is about to be written again. */
export const clearLines = (
  manager: EntityManager,
  organizationId: string,
  invoiceId: string,
): Promise<unknown> =>
  manager.query("DELETE FROM invoice_lines WHERE organization_id = $1 AND invoice_id = $2", [
    organizationId,
    invoiceId,
  ]);

/** Each column with the type in which it is sent. */
const INVOICE_COLUMNS = {
  id: "uuid",
  number: "text",
  supplier: "text",
  kind: "text",
  credit_of: "uuid",
  issued_on: "date",
  due_on: "date",
  paid_on: "date",
  currency: "text",
  notes: "text",
  created_by: "uuid",
  updated_by: "uuid",
  shows_pay: "boolean",
} as const;

const LINE_COLUMNS = {
  id: "uuid",
  invoice_id: "uuid",
  ordinal: "int",
  description: "text",
  month: "date",
  amount: "numeric",
  planned: "boolean",
  expenditure: "text",
  account: "text",
  cost_centre: "text",
  pool: "text",
  purpose: "text",
  budget_line_id: "uuid",
  contract_id: "uuid",
  project_id: "uuid",
  plan_part_id: "uuid",
  quantity: "numeric",
  unit_price: "numeric",
} as const;

const REPLACED = `
  ON CONFLICT (organization_id, id) DO UPDATE
     SET ${Object.keys(INVOICE_COLUMNS)
       .filter((name) => name !== "created_by" && name !== "shows_pay")
       .map((name) => `${name} = excluded.${name}`)
       .join(", ")}, shows_pay = invoices.shows_pay OR excluded.shows_pay,
         version = invoices.version + 1, updated_at = now()`;

function insert(table: string, columns: Readonly<Record<string, string>>, onConflict: string): string {
  const names = Object.keys(columns).join(", ");
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  return `
    INSERT INTO ${table} (organization_id, ${names})
    SELECT $1, ${names} FROM jsonb_to_recordset($2::jsonb) AS record (${typed.join(", ")}) ${onConflict}`;
}

type Row<Columns> = Readonly<Record<keyof Columns, unknown>>;

const rowOf = (
  { id, fact, creditOf }: InvoiceToStore,
  personId: string | null,
): Row<typeof INVOICE_COLUMNS> => ({
  id,
  number: fact.number,
  supplier: fact.supplier,
  kind: fact.kind,
  credit_of: creditOf?.uuid,
  issued_on: printDay(fact.issuedOn),
  due_on: written(fact.dueOn),
  paid_on: written(fact.paidOn),
  currency: fact.currency,
  notes: fact.notes,
  created_by: personId,
  updated_by: personId,
  shows_pay: fact.lines.some(({ positionId }) => positionId !== undefined),
});

/** The lines of a credit note are stored as what they add to spending: less than nothing. */
const linesOf = ({ id: invoiceId, fact, lineIds }: InvoiceToStore): Row<typeof LINE_COLUMNS>[] =>
  fact.lines.map((line, ordinal) => ({
    id: lineIds[ordinal],
    invoice_id: invoiceId,
    ordinal,
    description: line.description,
    month: `${printMonth(line.month)}-01`,
    amount: printCents(line.cents * (fact.kind === "CREDIT_NOTE" ? -1 : 1)),
    planned: line.planned,
    expenditure: line.expenditure,
    account: line.account,
    cost_centre: line.costCentre,
    pool: line.pool,
    purpose: line.purpose,
    budget_line_id: line.budgetLineId?.uuid,
    contract_id: line.contractId?.uuid,
    project_id: line.projectId?.uuid,
    plan_part_id: (line.engagementId ?? line.positionId)?.uuid,
    quantity: line.quantity?.toFixed(),
    unit_price: line.unitPrice?.toFixed(),
  }));

const written = (day: Day | null): string | null => (day === null ? null : printDay(day));
