import type { EntityManager } from "typeorm";
import { problemAt, type Path, type Problem } from "../../kernel/Problem";
import type { InvoiceKind } from "../../schema/invoices/enums";
import { type Link, linksIn, problemsOfLinks } from "../links/Link";
import type { InvoiceFact } from "./readInvoice";

/** An invoice to be stored under an id, and where in the input it stands. */
export interface InvoiceToStore {
  readonly id: string;
  readonly fact: InvoiceFact;
  /** The invoice that a credit note takes from. */
  readonly creditOf: Link | undefined;
  readonly at: Path;
  /** The uuids of the lines, in their order. */
  readonly lineIds: readonly string[];
}

/** What of an invoice says which it is. */
interface Known {
  readonly id: string;
  readonly supplier: string;
  readonly number: string;
  readonly kind: InvoiceKind;
}

/**
 * What keeps invoices from being stored beside those that are: numbers that are taken, links to what the organization
 * has not, and credit notes of nothing. Looked up before anything is written, so that two at the same time are told apart.
 */
export async function problemsOfInvoices(
  manager: EntityManager,
  organizationId: string,
  invoices: readonly InvoiceToStore[],
): Promise<Problem[]> {
  const links = invoices.flatMap(({ fact }) => fact.lines.flatMap((line) => linksIn(line, line.at)));
  return [
    ...(await problemsOfNumbers(manager, organizationId, invoices)),
    ...(await problemsOfCredits(manager, organizationId, invoices)),
    ...(await problemsOfLinks(manager, organizationId, links)),
    ...invoices.flatMap(({ fact }) => fact.lines.flatMap(problemsOfPart)),
  ];
}

/** A line pays for one part of a plan, whose place it takes. */
function problemsOfPart({ engagementId, positionId, at }: InvoiceFact["lines"][number]): Problem[] {
  if (engagementId === undefined || positionId === undefined) return [];
  const message = "It names an engagement and a position, and pays for one of them.";
  const advice = "Split the amount over two lines.";
  return [problemAt([...at, "positionId"], "CONTRADICTION", message, advice, positionId.sent)];
}

async function problemsOfNumbers(
  manager: EntityManager,
  organizationId: string,
  invoices: readonly InvoiceToStore[],
): Promise<Problem[]> {
  const stored = await manager.query<{ id: string; supplier: string; number: string }[]>(
    `SELECT invoice.id, invoice.supplier, invoice.number
       FROM unnest($2::text[], $3::text[]) AS wanted (supplier, number)
       JOIN invoices invoice
         ON invoice.organization_id = $1 AND invoice.supplier = wanted.supplier AND invoice.number = wanted.number`,
    [organizationId, invoices.map(({ fact }) => fact.supplier), invoices.map(({ fact }) => fact.number)],
  );
  const taken = new Map(stored.map(({ id, ...key }) => [numberKey(key), id]));
  return invoices.flatMap(({ id, fact, at }): Problem[] => {
    const other = taken.get(numberKey(fact)) ?? id;
    taken.set(numberKey(fact), id);
    if (other === id) return [];
    const message = `There is an invoice ${fact.number} of ${fact.supplier} already.`;
    const advice = "Enter each invoice once; to correct one, replace it by its id.";
    return [problemAt([...at, "number"], "DUPLICATE", message, advice, fact.number)];
  });
}

/** What no two invoices have in common. */
export const numberKey = ({ supplier, number }: { readonly supplier: string; readonly number: string }) =>
  JSON.stringify([supplier, number]);

async function problemsOfCredits(
  manager: EntityManager,
  organizationId: string,
  invoices: readonly InvoiceToStore[],
): Promise<Problem[]> {
  const credits = invoices.flatMap(({ creditOf, fact, at }) =>
    creditOf === undefined ? [] : [{ creditOf, fact, at }],
  );
  if (credits.length === 0) return [];
  const stored = await manager.query<Known[]>(
    "SELECT id, supplier, number, kind FROM invoices WHERE organization_id = $1 AND id = ANY ($2::uuid[])",
    [organizationId, credits.map(({ creditOf }) => creditOf.uuid)],
  );
  const known = new Map(stored.map((each) => [each.id, each]));
  for (const { id, fact } of invoices) known.set(id, { ...fact, id });
  return credits.flatMap(({ creditOf, fact, at }): Problem[] => {
    const path = [...at, "creditOfId"];
    const original = known.get(creditOf.uuid);
    if (original === undefined) {
      const message = "The organization has no such invoice.";
      const advice = "Enter the invoice first, and name it in the credit note.";
      return [problemAt(path, "UNKNOWN", message, advice, creditOf.sent)];
    }
    const name = `${original.number} of ${original.supplier}`;
    if (original.kind === "CREDIT_NOTE") {
      const advice = "Name the invoice that both take from.";
      return [problemAt(path, "CONTRADICTION", `${name} is a credit note itself.`, advice, creditOf.sent)];
    }
    if (original.supplier === fact.supplier) return [];
    const message = `The credit note is of ${fact.supplier}, the invoice ${name}.`;
    return [
      problemAt(path, "CONTRADICTION", message, "Name an invoice of the same supplier.", creditOf.sent),
    ];
  });
}

/** An invoice from which credit notes take stays with its supplier: they are of the same, and are not moved with it. */
export async function problemsOfSupplier(
  manager: EntityManager,
  organizationId: string,
  { id, fact, at }: InvoiceToStore,
): Promise<Problem[]> {
  const others = await manager.query<Pick<Known, "number" | "supplier">[]>(
    `SELECT number, supplier FROM invoices
      WHERE organization_id = $1 AND credit_of = $2 AND supplier <> $3 ORDER BY number`,
    [organizationId, id, fact.supplier],
  );
  const [first] = others;
  if (first === undefined) return [];
  const numbers = others.map(({ number }) => number).join(", ");
  const message = `Credit notes of ${first.supplier} take from it: ${numbers}. The supplier would be ${fact.supplier}.`;
  const advice = `Keep ${first.supplier}, or remove the credit notes first and enter them again for ${fact.supplier}.`;
  return [problemAt([...at, "supplier"], "CONTRADICTION", message, advice, fact.supplier)];
}
