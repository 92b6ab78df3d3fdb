import type { EntityManager } from "typeorm";
import { InputReader } from "../../costing/input/InputReader";
import type { CurrencyCode } from "../../kernel/Money";
import { problemsOfTexts } from "../intentions/problemsOfTexts";
import { type CsvRecord, noteProblems, type RecordKind } from "./CsvRecords";
import type { Faults } from "./Faults";

/** Into what records are imported, and by whom. */
export interface Target {
  readonly organizationId: string;
  readonly currency: CurrencyCode;
  readonly personId: string;
  readonly newId: () => string;
  readonly allowOverContract: boolean;
}

/** Stores records of one kind, batch by batch, in a transaction that is undone when there is any fault in the end. */
export interface Importer<Content> {
  readonly kind: RecordKind<Content>;
  readonly store: (manager: EntityManager, batch: readonly CsvRecord<Content>[]) => Promise<void>;
  /** What can be checked only when everything is stored. */
  readonly finish: (manager: EntityManager) => Promise<void>;
}

/** Reads the records of a batch as the API reads its inputs; undefined when there is any fault so far. */
export function readBatch<Content, Fact>(
  batch: readonly CsvRecord<Content>[],
  kind: RecordKind<Content>,
  { currency, faults }: { readonly currency: CurrencyCode; readonly faults: Faults },
  read: (reader: InputReader, content: Content) => Fact,
): Fact[] | undefined {
  const reader = new InputReader({ currency, assumptions: "NONE", problems: [], warnings: [] }, []);
  const { problems } = reader.reading;
  const facts = batch.map(({ content }, index) => {
    problems.push(...problemsOfTexts(content, [index]));
    return read(reader.in(index), content);
  });
  noteProblems(problems, batch, kind, faults);
  return faults.count > 0 ? undefined : facts;
}
