import type { EntityManager } from "typeorm";
import { type ImportCsvInput, ImportedCsv, InvalidCsv } from "../../schema/csv/Csv";
import type { CsvKind } from "../../schema/csv/enums";
import { NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "../intentions/carryOut";
import { changeableOrganization, problemsOfKey, type Refusal } from "../intentions/mayIntend";
import { organizationById } from "../organizations/organizationLookUps";
import { budgetLineImporter } from "./budgetLineImporter";
import { contractImporter } from "./contractImporter";
import { readRecords } from "./CsvRecords";
import { Faults } from "./Faults";
import type { Importer, Target } from "./Importer";
import { invoiceImporter } from "./invoiceImporter";
import { planAnew } from "./planAnew";

/** A file to import. */
export interface CsvFile extends Omit<ImportCsvInput, "text"> {
  /** What tells this file from another: the text itself, or a hash of it. */
  readonly contentKey: string;
  /** The file from its beginning, in pieces; it is read again when the transaction runs again. */
  readonly pieces: () => AsyncIterable<string> | Iterable<string>;
}

/** Imports the whole of a text, or nothing of it. */
export const importCsv = (ctx: Context, { text, ...input }: ImportCsvInput): Promise<CsvAnswer> =>
  importFile(ctx, { ...input, contentKey: text, pieces: () => [text] });

export type CsvAnswer = ImportedCsv | InvalidCsv | Refusal;

/** Imports the whole of a file, or nothing of it: read and stored in batches, in one transaction. */
export async function importFile(ctx: Context, file: CsvFile): Promise<CsvAnswer> {
  const target = changeableOrganization(ctx, file.organizationId, "importCsv");
  if ("refusal" in target) return target.refusal;
  const { organizationId } = target;
  const organization = await ctx.find(organizationById, organizationId);
  if (organization === undefined) return new NotFound(file.organizationId);
  const problems = problemsOfKey(file.idempotencyKey);
  if (problems.length > 0) return new InvalidInput(problems);

  const { kind } = file;
  const intention = intentionOf("importCsv", organizationId, file);
  const { dryRun } = intention;
  const { currency } = organization;
  const into: Target = {
    organizationId,
    currency,
    personId: ctx.viewer.personId,
    newId: ctx.newId,
    allowOverContract: file.allowOverContract ?? false,
  };
  const done = await carryOut(ctx, intention, (manager) => storeFile(manager, file, into));
  if (done.kind === "refused") return done.answer;
  // What is remembered of an import is how much it was: it made many things, and none of them is the one it made.
  return new ImportedCsv(kind, JSON.parse(done.id) as { rows: number; records: number }, dryRun);
}

type Store = (
  manager: EntityManager,
  file: CsvFile,
  target: Target,
  faults: Faults,
) => Promise<{ rows: number; records: number }>;

/** How the rows of each kind are stored. */
const STORED: Readonly<Record<CsvKind, Store>> = {
  INVOICES: (manager, file, target, faults) =>
    storeRecords(manager, file, invoiceImporter(target, faults), faults),
  CONTRACTS: (manager, file, target, faults) =>
    storeRecords(manager, file, contractImporter(target, faults), faults),
  BUDGET_LINES: (manager, file, target, faults) =>
    storeRecords(manager, file, budgetLineImporter(target, faults), faults),
};

async function storeFile(manager: EntityManager, file: CsvFile, target: Target): Promise<Work<InvalidCsv>> {
  const faults = new Faults();
  const counts = await STORED[file.kind](manager, file, target, faults);
  if (faults.count > 0) return { kind: "refused", answer: new InvalidCsv(faults.kept, faults.count) };
  return { kind: "done", id: JSON.stringify(counts) };
}

async function storeRecords<Content>(
  manager: EntityManager,
  { pieces, delimiter, decimals, dates }: CsvFile,
  importer: Importer<Content>,
  faults: Faults,
): Promise<{ rows: number; records: number }> {
  const style = { delimiter, decimals, dates };
  const counts = await readRecords(pieces(), importer.kind, { style, faults }, async (batch) => {
    await planAnew(manager);
    await importer.store(manager, batch);
  });
  if (faults.count === 0) await importer.finish(manager);
  return counts;
}
