import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { addMonths, printMonth, type Month } from "../../kernel/Month";
import type { Allocation, InvoiceOrder } from "../../schema/invoices/enums";
import type { InvoiceRow } from "../../schema/invoices/Invoice";
import type { InvoiceLineRow } from "../../schema/invoices/InvoiceLine";
import { linkTo, NOBODY } from "../links/Link";
import { eachBy, listsBy, type LookUp } from "../LookUp";
import type { Filter, ListOf } from "../pages/pagesOf";
import { STAMP_NAMES, STAMPS } from "../pages/stamps";
import { storedDay } from "../storedDay";
import { storedMonth } from "../storedMonth";

const COLUMNS = `
  item.id, item.organization_id AS "organizationId", item.number, item.supplier, item.kind,
  item.credit_of AS "creditOf", item.issued_on::text AS "issuedOn", item.due_on::text AS "dueOn",
  item.paid_on::text AS "paidOn", item.currency, item.notes, item.shows_pay AS "showsPay", ${STAMPS}`;

/** An invoice as PostgreSQL writes it. */
export type WrittenInvoice = Omit<InvoiceRow, "issuedOn" | "dueOn" | "paidOn"> & {
  readonly issuedOn: string;
  readonly dueOn: string | null;
  readonly paidOn: string | null;
};

export function invoiceRow(row: WrittenInvoice): InvoiceRow {
  const issuedOn = storedDay(row.issuedOn);
  if (issuedOn === undefined) throw new Error("An invoice was stored without its day of issue.");
  return { ...row, issuedOn, dueOn: storedDay(row.dueOn), paidOn: storedDay(row.paidOn) };
}

/** An invoice by its id. */
export const invoiceById: LookUp<InvoiceRow> = {
  name: "invoiceById",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<WrittenInvoice[]>(
      `SELECT ${COLUMNS} FROM invoices item ${STAMP_NAMES}
        WHERE item.organization_id = ANY ($1::uuid[]) AND item.id = ANY ($2::uuid[])`,
      [organizationIds, ids],
    );
    return eachBy(rows.map(invoiceRow), ({ id }) => id);
  },
};

/** What narrows a list of invoices. */
export interface InvoiceFilter {
  /** The first and the last month of issue. */
  readonly from?: Month | null | undefined;
  readonly until?: Month | null | undefined;
  readonly supplier?: string | null | undefined;
  /** The global id of a contract that a line is matched to. */
  readonly contractId?: string | null | undefined;
  readonly allocation?: Allocation | null | undefined;
  /** Whether those that name a position are in it. */
  readonly withPay: boolean;
}

const LINES =
  "SELECT FROM invoice_lines WHERE organization_id = item.organization_id AND invoice_id = item.id";
const LOOSE = "num_nonnulls(budget_line_id, contract_id, project_id, plan_part_id) = 0";

/** The invoices of an organization. */
export function invoicesOfOrganization(filter: InvoiceFilter): ListOf<InvoiceOrder> {
  const { from, until, supplier, contractId, allocation, withPay } = filter;
  const filters: Filter[] = [];
  const narrow = (condition: string, parameter: string) => filters.push({ condition, parameter });
  if (from != null) narrow("item.issued_on >= ?::date", firstOf(from));
  if (until != null) narrow("item.issued_on < ?::date", firstOf(addMonths(until, 1)));
  if (supplier != null) narrow("item.supplier = ?::text", supplier);
  // An empty text is no id either, and finds nothing.
  if (contractId != null)
    narrow(`EXISTS (${LINES} AND contract_id = ?::uuid)`, linkTo("contractId", contractId)?.uuid ?? NOBODY);
  if (allocation != null) narrow(`EXISTS (${LINES} AND ${LOOSE}) = (?::text = 'UNALLOCATED')`, allocation);
  if (!withPay) narrow("item.shows_pay = ?::boolean", "false");
  return {
    name: "invoicesOfOrganization",
    table: "invoices",
    columns: COLUMNS,
    joins: STAMP_NAMES,
    belongs: "item.organization_id = owner.id AND item.organization_id = ANY ($1::uuid[])",
    orders: { ISSUED: "issued_on", NUMBER: "number", CREATED: "created_at" },
    filters,
  };
}

const firstOf = (month: Month): string => `${printMonth(month)}-01`;

type WrittenLine = Omit<InvoiceLineRow, "month" | "cents" | "quantity" | "unitPrice"> & {
  readonly invoiceId: string;
  readonly month: string;
  readonly amount: string;
  readonly quantity: string | null;
  readonly unitPrice: string | null;
};

/** The lines of an invoice, in order. */
export const linesOfInvoice: LookUp<InvoiceLineRow[]> = {
  name: "linesOfInvoice",
  batch: async (manager, invoiceIds, organizationIds) => {
    const rows = await manager.query<WrittenLine[]>(
      `SELECT invoice_id AS "invoiceId", line.id, description, to_char(month, 'YYYY-MM') AS month, amount::text AS amount,
              planned, expenditure, account, cost_centre AS "costCentre", pool, purpose,
              budget_line_id AS "budgetLineId", contract_id AS "contractId", project_id AS "projectId",
              CASE part.kind WHEN 'ENGAGEMENT' THEN part.id END AS "engagementId",
              CASE part.kind WHEN 'POSITION' THEN part.id END AS "positionId",
              quantity::text AS quantity, unit_price::text AS "unitPrice"
         FROM invoice_lines line
         LEFT JOIN plan_parts part ON part.organization_id = line.organization_id AND part.id = line.plan_part_id
        WHERE line.organization_id = ANY ($1::uuid[]) AND invoice_id = ANY ($2::uuid[])
        ORDER BY line.ordinal, line.id`,
      [organizationIds, invoiceIds],
    );
    const lists = listsBy(rows, ({ invoiceId }) => invoiceId);
    return new Map([...lists].map(([invoiceId, lines]) => [invoiceId, lines.map(lineRow)]));
  },
};

const lineRow = ({ amount, ...line }: WrittenLine): InvoiceLineRow => ({
  ...line,
  month: storedMonth(line.month),
  cents: centsOf(new Decimal(amount)),
  quantity: decimalOf(line.quantity),
  unitPrice: decimalOf(line.unitPrice),
});

const decimalOf = (text: string | null): Decimal | null => (text === null ? null : new Decimal(text));

/** Whether an invoice of an organization names a position, where it has invoices. */
export const payInvoices: LookUp<boolean> = {
  name: "payInvoices",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<{ organizationId: string; showPay: boolean }[]>(
      `SELECT organization_id AS "organizationId", bool_or(shows_pay) AS "showPay" FROM invoices
        WHERE organization_id = ANY ($1::uuid[]) AND organization_id = ANY ($2::uuid[])
        GROUP BY organization_id`,
      [organizationIds, ids],
    );
    return new Map(rows.map(({ organizationId, showPay }) => [organizationId, showPay]));
  },
};
