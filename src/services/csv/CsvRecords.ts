import type { Problem } from "../../kernel/Problem";
import { CsvReader, NoCsv, type CsvRow } from "./readCsv";
import { CsvTable } from "./CsvTable";
import { type CsvStyle, DELIMITERS } from "./csvStyle";
import type { Faults } from "./Faults";
import type { RowReader } from "./RowReader";

/** How rows make records of a kind: what belongs together stands beside each other. */
export interface RecordKind<Content> {
  /** Every column, in the order in which it is exported. */
  readonly columns: readonly string[];
  readonly required: readonly string[];
  /** The columns that tell one record from the next; none where every row is a record. */
  readonly key: readonly string[];
  /** The columns that say something of the whole record, and so the same in each of its rows. */
  readonly shared: readonly string[];
  /** What a record says; undefined with a fault. */
  readonly read: (rows: readonly RowReader[]) => Content | undefined;
  /** The columns whose fields are called otherwise. */
  readonly columnOf: (field: string) => string;
  /** The columns of a field that has a column for each of its parts instead of a row. */
  readonly laidOut?: Readonly<Record<string, readonly string[]>>;
}

/** What some rows make. */
export interface CsvRecord<Content> {
  readonly content: Content;
  readonly rows: readonly number[];
}

const ROWS_AT_A_TIME = 1_000;

/**
 * Reads records out of the pieces of a file and hands them on in batches, so that no more than one batch is in memory.
 * @returns how many rows and records there are
 */
export async function readRecords<Content>(
  pieces: AsyncIterable<string> | Iterable<string>,
  kind: RecordKind<Content>,
  { style, faults }: { readonly style: CsvStyle; readonly faults: Faults },
  take: (batch: readonly CsvRecord<Content>[]) => Promise<void>,
): Promise<{ rows: number; records: number }> {
  const csv = new CsvReader(DELIMITERS[style.delimiter]);
  const table = new CsvTable(kind.columns, kind.required, style, faults);
  const gathered = new Gathering(kind, faults);
  const counts = { rows: 0, records: 0 };
  const flush = async () => {
    const batch = gathered.takeBatch();
    counts.records += batch.records;
    if (batch.read.length > 0) await take(batch.read);
  };
  const add = async (rows: readonly CsvRow[]) => {
    for (const each of rows) {
      const row = table.rowOf(each);
      if (row === undefined) continue;
      counts.rows += 1;
      gathered.add(row);
      if (gathered.rows >= ROWS_AT_A_TIME) await flush();
    }
  };
  try {
    for await (const piece of pieces) {
      await add(csv.push(piece));
      if (table.isUnusable) return counts;
    }
    await add(csv.end());
    gathered.close();
    await flush();
    if (counts.rows === 0 && faults.count === 0)
      faults.add(
        {
          code: "REQUIRED",
          message: "The file has no rows.",
          advice: "Give the names of the columns and at least one row.",
          value: undefined,
        },
        1,
      );
  } catch (error) {
    if (!(error instanceof NoCsv)) throw error;
    const { row, cell, message, advice } = error;
    faults.add(
      { code: "UNSUPPORTED", message: `${message} (cell ${cell + 1})`, advice, value: undefined },
      row,
    );
  }
  return counts;
}

/** Rows that stand beside each other and have the same key, gathered into records. */
class Gathering<Content> {
  /** Rows of the records that are complete. */
  rows = 0;
  private open: RowReader[] = [];
  private batch: CsvRecord<Content>[] = [];
  private records = 0;

  constructor(
    private readonly kind: RecordKind<Content>,
    private readonly faults: Faults,
  ) {}

  add(row: RowReader): void {
    const [first] = this.open;
    if (first !== undefined && !this.belongTogether(row, first)) this.close();
    this.open.push(row);
  }

  private belongTogether(row: RowReader, first: RowReader): boolean {
    const { key } = this.kind;
    return key.length > 0 && key.every((column) => row.text(column) === first.text(column));
  }

  /** No more rows belong to the record that is open. */
  close(): void {
    const [first, ...others] = this.open;
    if (first === undefined) return;
    const before = this.faults.count;
    for (const row of others)
      for (const column of this.kind.shared)
        if (!row.agrees(column, first))
          row.fault(
            "CONTRADICTION",
            column,
            `The ${column} is "${row.text(column)}", and in row ${first.row} of the same ${this.kind.key.join(" and ")} "${first.text(column)}".`,
            "Say the same in every row that belongs together, or leave it empty after the first.",
            row.text(column),
          );
    const content = this.kind.read(this.open);
    // What cannot be read is told once, and not again as something that is missing.
    if (content !== undefined && this.faults.count === before)
      this.batch.push({ content, rows: this.open.map(({ row }) => row) });
    this.rows += this.open.length;
    this.records += 1;
    this.open = [];
  }

  takeBatch(): { readonly read: readonly CsvRecord<Content>[]; readonly records: number } {
    const taken = { read: this.batch, records: this.records };
    [this.batch, this.rows, this.records] = [[], 0, 0];
    return taken;
  }
}

/**
 * Notes problems of records of a batch at the rows and columns that they come from. A path begins with the place of the
 * record in the batch; in a list of its parts, each part has a row of its own.
 */
export function noteProblems<Content>(
  problems: readonly Problem[],
  batch: readonly CsvRecord<Content>[],
  { columnOf, laidOut = {} }: Pick<RecordKind<Content>, "columnOf" | "laidOut">,
  faults: Faults,
): void {
  for (const problem of problems) {
    const [record = 0, field, part] = problem.path;
    const parts = field === undefined || part === undefined ? undefined : laidOut[field];
    const { row, column } = placeOf(parts === undefined ? problem.path : [record], batch);
    const own = column === undefined ? undefined : columnOf(column);
    faults.add(problem, row, parts === undefined ? own : parts[Number(part)]);
  }
}

/** The row of a place in a record, and the field. */
export function placeOf<Content>(
  path: readonly (string | number)[],
  batch: readonly CsvRecord<Content>[],
): { readonly row: number; readonly column: string | undefined } {
  const [record, field, part, inPart] = path;
  const rows = batch[Number(record)]?.rows ?? [];
  if (part === undefined)
    return { row: rows[0] ?? 1, column: field === undefined ? undefined : String(field) };
  return {
    row: rows[Number(part)] ?? rows[0] ?? 1,
    column: inPart === undefined ? undefined : String(inPart),
  };
}
