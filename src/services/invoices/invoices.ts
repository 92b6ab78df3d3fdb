import { printCents } from "../../kernel/Cents";
import { Invoice } from "../../schema/invoices/Invoice";
import type { InvoiceOrder } from "../../schema/invoices/enums";
import { allocationOf, InvoiceLine, type InvoiceLineRow } from "../../schema/invoices/InvoiceLine";
import type { Page } from "../../schema/relay/connection";
import type { PageRequest } from "../../schema/relay/pageRequest";
import { seesPay } from "../access/seesPay";
import type { Context } from "../Context";
import { pageOf } from "../pages/pagesOf";
import {
  invoiceById,
  type InvoiceFilter,
  invoiceRow,
  invoicesOfOrganization,
  linesOfInvoice,
  type WrittenInvoice,
} from "./invoiceLookUps";

/** The invoice of a uuid, if the viewer may see it: one that names a position shows what that position is paid. */
export async function invoiceOf(ctx: Context, uuid: string): Promise<Invoice | undefined> {
  const row = await ctx.find(invoiceById, uuid);
  const isHidden = row?.showsPay === true && !seesPay(ctx.viewer, row.organizationId);
  return row && !isHidden ? new Invoice(row) : undefined;
}

/** A page of the invoices of an organization, whose uuid is given. */
export const invoicesOf = (
  ctx: Context,
  organizationId: string,
  request: PageRequest<InvoiceOrder>,
  filter: Omit<InvoiceFilter, "withPay">,
): Promise<Page<Invoice>> => {
  const list = invoicesOfOrganization({ ...filter, withPay: seesPay(ctx.viewer, organizationId) });
  return pageOf(ctx, list, request, organizationId, InvoiceOfList);
};

/** An invoice made of what the list selects, in which dates are written. */
class InvoiceOfList extends Invoice {
  constructor(row: WrittenInvoice) {
    super(invoiceRow(row));
  }
}

/** The lines of an invoice, in order. */
export const linesOf = async (ctx: Context, invoice: Invoice): Promise<InvoiceLine[]> =>
  (await rowsOf(ctx, invoice)).map((row) => new InvoiceLine(row));

/** What the whole paper comes to, never negative. */
export const totalOf = async (ctx: Context, invoice: Invoice): Promise<string> =>
  printCents(Math.abs(centsOfLines(await rowsOf(ctx, invoice))));

/** What the whole adds to spending: negative for a credit note. */
export const spendOf = async (ctx: Context, invoice: Invoice): Promise<string> =>
  printCents(centsOfLines(await rowsOf(ctx, invoice)));

/** What of it is matched to nothing. */
export async function unallocatedOf(ctx: Context, invoice: Invoice): Promise<string> {
  const lines = await rowsOf(ctx, invoice);
  return printCents(centsOfLines(lines.filter((line) => allocationOf(line) === "UNALLOCATED")));
}

const centsOfLines = (lines: readonly InvoiceLineRow[]): number =>
  lines.reduce((sum, { cents }) => sum + cents, 0);

const rowsOf = async (ctx: Context, { uuid }: Invoice): Promise<InvoiceLineRow[]> =>
  (await ctx.find(linesOfInvoice, uuid)) ?? [];
