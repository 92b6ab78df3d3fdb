import type { EntityManager } from "typeorm";
import type { Path, Problem } from "../../kernel/Problem";
import type { InvoiceContent } from "../../schema/invoices/InvoiceIntentions";
import { problemsOfContractLimits, problemsOfCredited } from "../invoices/invoiceLimits";
import { type InvoiceToStore, numberKey, problemsOfInvoices } from "../invoices/invoiceProblems";
import { type InvoiceFact, readInvoice } from "../invoices/readInvoice";
import { writeInvoices } from "../invoices/writeInvoices";
import { NOBODY } from "../links/Link";
import { type CsvRecord, noteProblems, placeOf } from "./CsvRecords";
import type { Faults } from "./Faults";
import { type Importer, readBatch, type Target } from "./Importer";
import { INVOICE_ROWS } from "./invoiceRows";

/** Imports invoices as saveInvoice stores them; limits are looked at once, when all are there. */
export const invoiceImporter = (target: Target, faults: Faults): Importer<InvoiceContent> =>
  new InvoiceImporter(target, faults);

class InvoiceImporter implements Importer<InvoiceContent> {
  readonly kind = INVOICE_ROWS;
  /** Where each contract and each credited invoice is named last: row and column. */
  private readonly contracts = new Map<string, Path>();
  private readonly credited = new Map<string, Path>();

  constructor(
    private readonly target: Target,
    private readonly faults: Faults,
  ) {}

  async store(manager: EntityManager, batch: readonly CsvRecord<InvoiceContent>[]): Promise<void> {
    const { target, faults } = this;
    const { organizationId, personId, currency, newId } = target;
    const facts = readBatch(batch, INVOICE_ROWS, { currency, faults }, readInvoice);
    if (facts === undefined) return;
    const ids = facts.map(() => newId());
    const originals = await this.originalsOf(manager, batch, facts, ids);
    const invoices = facts.map((fact, index): InvoiceToStore => {
      const sent = batch[index]?.content.creditOfId;
      return {
        id: ids[index] ?? newId(),
        fact,
        creditOf: sent == null ? undefined : { sent, uuid: originals.get(keyOf(fact, sent)) ?? NOBODY },
        at: [index],
        lineIds: fact.lines.map(() => newId()),
      };
    });
    const problems = await problemsOfInvoices(manager, organizationId, invoices);
    noteProblems(problems, batch, INVOICE_ROWS, faults);
    if (problems.length > 0) return;
    await writeInvoices(manager, organizationId, personId, invoices);
    this.remember(batch, invoices);
  }

  async finish(manager: EntityManager): Promise<void> {
    const { organizationId, allowOverContract } = this.target;
    this.note(await problemsOfCredited(manager, organizationId, this.credited));
    if (!allowOverContract)
      this.note(await problemsOfContractLimits(manager, organizationId, this.contracts));
  }

  /** The invoices that credit notes take from: stored already, or of the same batch. */
  private async originalsOf(
    manager: EntityManager,
    batch: readonly CsvRecord<InvoiceContent>[],
    facts: readonly InvoiceFact[],
    ids: readonly string[],
  ): Promise<Map<string, string>> {
    const numbers = facts.flatMap(({ supplier }, index) => {
      const number = batch[index]?.content.creditOfId;
      return number == null ? [] : [{ supplier, number }];
    });
    const stored =
      numbers.length === 0
        ? []
        : await manager.query<{ id: string; supplier: string; number: string }[]>(
            `SELECT invoice.id, invoice.supplier, invoice.number
               FROM unnest($2::text[], $3::text[]) AS wanted (supplier, number)
               JOIN invoices invoice ON invoice.organization_id = $1
                AND invoice.supplier = wanted.supplier AND invoice.number = wanted.number`,
            [
              this.target.organizationId,
              numbers.map(({ supplier }) => supplier),
              numbers.map(({ number }) => number),
            ],
          );
    const known = new Map(stored.map(({ id, ...key }) => [numberKey(key), id]));
    facts.forEach((fact, index) => known.set(numberKey(fact), ids[index] ?? NOBODY));
    return known;
  }

  private remember(batch: readonly CsvRecord<InvoiceContent>[], invoices: readonly InvoiceToStore[]): void {
    for (const { fact, creditOf, at } of invoices) {
      if (creditOf !== undefined) this.credited.set(creditOf.uuid, [placeOf(at, batch).row, "creditOf"]);
      for (const line of fact.lines)
        if (line.contractId !== undefined)
          this.contracts.set(line.contractId.uuid, [placeOf(line.at, batch).row, "contractId"]);
    }
  }

  private note(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const [row, column] = problem.path;
      this.faults.add(problem, Number(row), column);
    }
  }
}

const keyOf = ({ supplier }: InvoiceFact, number: string): string => numberKey({ supplier, number });
