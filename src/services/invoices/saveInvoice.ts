import type { EntityManager } from "typeorm";
import type { Warning } from "../../costing/Warning";
import type { Path } from "../../kernel/Problem";
import { NotFound, type VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { SavedInvoice, type SaveInvoiceInput } from "../../schema/invoices/InvoiceIntentions";
import { readGlobalId } from "../../schema/relay/globalId";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "../intentions/carryOut";
import { inputReader } from "../intentions/inputReader";
import { changeableOrganization, type Refusal } from "../intentions/mayIntend";
import { problemsOfIds } from "../intentions/problemsOfIds";
import { readVersion } from "../intentions/readMoney";
import { NOBODY } from "../links/Link";
import { organizationById } from "../organizations/organizationLookUps";
import { conflictOf } from "./invoiceConflict";
import { problemsOfContractLimits, problemsOfCredited, warningsOfContractLimits } from "./invoiceLimits";
import { invoiceById, linesOfInvoice } from "./invoiceLookUps";
import { type InvoiceToStore, problemsOfInvoices, problemsOfSupplier } from "./invoiceProblems";
import { invoiceOf } from "./invoices";
import { type InvoiceFact, readInvoice } from "./readInvoice";
import { clearLines, writeInvoices } from "./writeInvoices";

/** Makes an invoice or a credit note, or replaces one as a whole. */
export async function saveInvoice(
  ctx: Context,
  input: SaveInvoiceInput,
): Promise<SavedInvoice | Refusal | VersionConflict> {
  const target = changeableOrganization(ctx, input.organizationId, "saveInvoice");
  if ("refusal" in target) return target.refusal;
  const { organizationId } = target;
  const key = input.id == null ? undefined : readGlobalId(input.id);
  if (input.id != null && key?.type !== "Invoice") return new NotFound(input.id);
  const organization = await ctx.find(organizationById, organizationId);
  if (organization === undefined) return new NotFound(input.organizationId);
  const reader = inputReader(input, organization.currency);
  readVersion(reader, input);
  const fact = readInvoice(reader, input);
  if (reader.reading.problems.length > 0) return new InvalidInput(reader.reading.problems);

  const intention = intentionOf("saveInvoice", organizationId, input);
  const { dryRun } = intention;
  const save: Save = { organizationId, storedId: key?.uuid, input, fact };
  let onPaper: readonly Warning[] = [];
  const done = await carryOut(ctx, intention, async (manager) => {
    const work = await storeInvoice(manager, ctx, save);
    if (dryRun && work.kind === "done") onPaper = await warningsOf(manager, save);
    return work;
  });
  if (done.kind === "refused") return done.answer;
  if (dryRun) return new SavedInvoice(undefined, onPaper, true);
  const invoice = await invoiceOf(ctx, done.id);
  return new SavedInvoice(invoice, await ctx.read((manager) => warningsOf(manager, save)), false);
}

interface Save {
  readonly organizationId: string;
  /** The uuid of the invoice to replace; undefined for a new one. */
  readonly storedId: string | undefined;
  readonly input: SaveInvoiceInput;
  readonly fact: InvoiceFact;
}

const warningsOf = (manager: EntityManager, { organizationId, fact }: Save): Promise<Warning[]> =>
  warningsOfContractLimits(manager, organizationId, [...contractsIn(fact).keys()]);

/** Where each contract is named first. */
function contractsIn({ lines }: InvoiceFact): Map<string, Path> {
  const touched = new Map<string, Path>();
  for (const { contractId, at } of lines)
    if (contractId !== undefined && !touched.has(contractId.uuid))
      touched.set(contractId.uuid, [...at, "contractId"]);
  return touched;
}

async function storeInvoice(
  manager: EntityManager,
  { viewer: { personId }, newId }: Context,
  { organizationId, storedId, input, fact }: Save,
): Promise<Work<NotFound | InvalidInput | VersionConflict>> {
  const lookUp = storedId === undefined ? [] : [storedId];
  const stored = (await invoiceById.batch(manager, lookUp, [organizationId])).get(storedId ?? "");
  if (storedId !== undefined && stored === undefined)
    return { kind: "refused", answer: new NotFound(input.id ?? "") };
  const lines = (await linesOfInvoice.batch(manager, lookUp, [organizationId])).get(storedId ?? "") ?? [];
  const creditOf = originalOf(input.creditOfId);
  if (stored !== undefined && stored.version !== input.version)
    return {
      kind: "refused",
      answer: conflictOf(input.version ?? 0, { fact, creditOf }, stored, lines),
    };
  const id = storedId ?? newId();
  const lineIds = input.lines.map((line) => line.id ?? newId());
  const invoice: InvoiceToStore = { id, fact, creditOf, at: [], lineIds };
  const problems = [
    ...problemsOfIds("lines", input.lines, new Set(lines.map((line) => line.id))),
    ...(await problemsOfInvoices(manager, organizationId, [invoice])),
    ...(await problemsOfSupplier(manager, organizationId, invoice)),
  ];
  if (problems.length > 0) return { kind: "refused", answer: new InvalidInput(problems) };
  if (storedId !== undefined) await clearLines(manager, organizationId, id);
  await writeInvoices(manager, organizationId, personId, [invoice]);
  const beyond = [
    ...(await problemsOfCredited(manager, organizationId, creditedBy(id, creditOf?.uuid))),
    ...(input.allowOverContract === true
      ? []
      : await problemsOfContractLimits(manager, organizationId, contractsIn(fact))),
  ];
  if (beyond.length > 0) return { kind: "refused", answer: new InvalidInput(beyond) };
  return { kind: "done", id };
}

/** The invoice itself may have come down below its credit notes; the one it takes from may be used up. */
const creditedBy = (id: string, original: string | undefined): Map<string, Path> =>
  new Map<string, Path>([
    [id, ["lines"]],
    ...(original === undefined ? [] : ([[original, ["lines"]]] as const)),
  ]);

function originalOf(sent: string | null | undefined): InvoiceToStore["creditOf"] {
  if (sent == null) return undefined;
  const key = readGlobalId(sent);
  return { sent, uuid: key?.type === "Invoice" ? key.uuid : NOBODY };
}
