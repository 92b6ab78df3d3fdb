import { printCents } from "../../kernel/Cents";
import { printDay, type Day } from "../../kernel/Day";
import { printMonth } from "../../kernel/Month";
import { VersionConflict } from "../../schema/intentions/answers";
import type { InvoiceRow } from "../../schema/invoices/Invoice";
import type { InvoiceLineRow } from "../../schema/invoices/InvoiceLine";
import { differencesOf } from "../access/differences";
import type { InvoiceToStore } from "./invoiceProblems";

/** What was sent and what is stored, where they differ: the lines by their order. */
export function conflictOf(
  version: number,
  { fact, creditOf }: Pick<InvoiceToStore, "fact" | "creditOf">,
  stored: InvoiceRow,
  lines: readonly InvoiceLineRow[],
): VersionConflict {
  const yours = {
    ...comparable({ ...fact, creditOf: creditOf?.uuid ?? null }),
    lines: fact.lines.map((line) =>
      comparableLine({
        ...line,
        budgetLineId: line.budgetLineId?.uuid,
        contractId: line.contractId?.uuid,
        projectId: line.projectId?.uuid,
        engagementId: line.engagementId?.uuid,
        positionId: line.positionId?.uuid,
      }),
    ),
  };
  const theirs = {
    ...comparable(stored),
    lines: lines.map((line) => comparableLine({ ...line, cents: Math.abs(line.cents) })),
  };
  return new VersionConflict(version, stored.version, differencesOf(yours, theirs));
}

type Nullable<T> = { readonly [Key in keyof T]?: T[Key] | null | undefined };

const comparable = (
  invoice: Pick<InvoiceRow, "number" | "supplier" | "kind" | "issuedOn"> &
    Nullable<Pick<InvoiceRow, "creditOf" | "dueOn" | "paidOn" | "notes">>,
): object => ({
  number: invoice.number,
  supplier: invoice.supplier,
  kind: invoice.kind,
  creditOfId: invoice.creditOf,
  issuedOn: printDay(invoice.issuedOn),
  dueOn: written(invoice.dueOn),
  paidOn: written(invoice.paidOn),
  notes: invoice.notes,
});

const comparableLine = (
  line: Pick<InvoiceLineRow, "description" | "month" | "cents" | "planned" | "expenditure"> &
    Nullable<InvoiceLineRow>,
): object => ({
  description: line.description,
  month: printMonth(line.month),
  amount: printCents(line.cents),
  planned: line.planned,
  expenditure: line.expenditure,
  account: line.account,
  costCentre: line.costCentre,
  pool: line.pool,
  purpose: line.purpose,
  budgetLineId: line.budgetLineId,
  contractId: line.contractId,
  projectId: line.projectId,
  engagementId: line.engagementId,
  positionId: line.positionId,
  quantity: line.quantity?.toFixed(),
  unitPrice: line.unitPrice?.toFixed(),
});

const written = (day: Day | null | undefined): string | undefined =>
  day == null ? undefined : printDay(day);
