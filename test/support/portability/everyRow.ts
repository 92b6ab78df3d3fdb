import type { TestDatabase } from "../openTestDatabase";

/** Every row of every table, as JSON, by table; of `migrations` none, because every database has its own times. */
export type EveryRow = Readonly<Record<string, readonly string[]>>;

export async function everyRow({ owner }: Pick<TestDatabase, "owner">): Promise<EveryRow> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> 'migrations' ORDER BY relname`,
  );
  const found: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await owner.query<{ row: string }>(
      `SELECT to_jsonb(item)::text AS row FROM ${name} item ORDER BY to_jsonb(item)::text COLLATE "C"`,
    );
    found[name] = rows.map(({ row }) => row);
  }
  return found;
}

/** How many rows each table has. */
export const countsOf = (every: EveryRow): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(every).map(([name, rows]) => [name, rows.length]));

/** The rows that are about an organization, by whichever column; those of others are left out. */
export const rowsAbout = (every: EveryRow, organizationId: string): EveryRow =>
  Object.fromEntries(
    Object.entries(every).map(([name, rows]) => [name, rows.filter((row) => row.includes(organizationId))]),
  );

/** The rows that are not about an organization. */
export const rowsBeside = (every: EveryRow, organizationId: string): EveryRow =>
  Object.fromEntries(
    Object.entries(every).map(([name, rows]) => [name, rows.filter((row) => !row.includes(organizationId))]),
  );
