import { type EntityManager, QueryFailedError } from "typeorm";
import { NotPortable } from "./NotPortable";
import type { OrganizationTable } from "./organizationTables";

/** Rows that are stored by one statement at most, and characters of them. */
const ROWS_AT_ONCE = 500;
const CHARACTERS_AT_ONCE = 4_000_000;

/**
 * Stores rows of an export in their table, and compares each as PostgreSQL has it now with what was exported.
 * @throws NotPortable that names the table and the row that is refused or comes out otherwise
 */
export async function storeRows(
  manager: EntityManager,
  table: OrganizationTable,
  rows: AsyncIterable<string>,
): Promise<void> {
  let stored = 0;
  let batch: string[] = [];
  let characters = 0;
  const flush = async () => {
    if (batch.length > 0) await storeBatch(manager, table, batch, stored);
    stored += batch.length;
    batch = [];
    characters = 0;
  };
  for await (const row of rows) {
    batch.push(row);
    characters += row.length;
    if (batch.length === ROWS_AT_ONCE || characters > CHARACTERS_AT_ONCE) await flush();
  }
  await flush();
}

/** Of several rows PostgreSQL does not say which it refuses, so they are then tried one by one. */
async function storeBatch(
  manager: EntityManager,
  table: OrganizationTable,
  rows: readonly string[],
  before: number,
): Promise<void> {
  await manager.query("SAVEPOINT batch");
  try {
    const stored = await insert(manager, table, rows);
    const index = rows.findIndex((row, at) => stored[at] !== row);
    if (index >= 0) throw refused(table, before + index, "it would not be stored as it was exported");
    await manager.query("RELEASE SAVEPOINT batch");
  } catch (error) {
    if (!(error instanceof QueryFailedError)) throw error;
    if (rows.length === 1) throw refused(table, before, error.message);
    await manager.query("ROLLBACK TO SAVEPOINT batch");
    for (const [at, row] of rows.entries()) await storeBatch(manager, table, [row], before + at);
    throw error;
  }
}

async function insert(
  manager: EntityManager,
  { name, columns }: OrganizationTable,
  rows: readonly string[],
): Promise<readonly string[]> {
  const stored = await manager.query<{ row: string }[]>(
    `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE
       SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)
     RETURNING to_jsonb(${name})::text AS row`,
    [`[${rows.join(",")}]`],
  );
  return stored.map(({ row }) => row);
}

const refused = ({ name }: OrganizationTable, index: number, why: string): NotPortable =>
  new NotPortable("ROW_REFUSED", `Row ${index + 1} of ${name} cannot be stored: ${why}. Nothing was stored.`);
