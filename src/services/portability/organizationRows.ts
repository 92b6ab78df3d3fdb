import type { EntityManager } from "typeorm";
import type { OrganizationTable } from "./organizationTables";

/** Rows that are fetched at once: few, because a schedule or a revision of a budget may be large. */
const FETCHED = 200;

/**
 * The rows of an organization in a table, each as the JSON that PostgreSQL writes, in the order of the primary key. They
 * stay text, because a number of JavaScript does not hold every amount.
 * @param manager of a transaction that sees the organization and whose time zone is UTC
 */
export async function* organizationRows(
  manager: EntityManager,
  { name, owner, order }: OrganizationTable,
  organizationId: string,
): AsyncGenerator<string> {
  await manager.query(
    `DECLARE exported NO SCROLL CURSOR FOR
       SELECT to_jsonb(item)::text AS row FROM ${name} item WHERE ${owner} = $1 ORDER BY ${order}`,
    [organizationId],
  );
  for (;;) {
    const rows = await manager.query<{ row: string }[]>(`FETCH ${FETCHED} FROM exported`);
    for (const { row } of rows) yield row;
    if (rows.length < FETCHED) break;
  }
  await manager.query("CLOSE exported");
}

/** How many rows an organization has in each table. */
export async function countRows(
  manager: EntityManager,
  tables: readonly OrganizationTable[],
  organizationId: string,
): Promise<readonly RowCount[]> {
  const counts: RowCount[] = [];
  for (const { name, owner } of tables) {
    const [found] = await manager.query<{ rows: number }[]>(
      `SELECT count(*)::int AS rows FROM ${name} WHERE ${owner} = $1`,
      [organizationId],
    );
    counts.push({ name, rows: found?.rows ?? 0 });
  }
  return counts;
}

/** A table and how many rows it has. */
export interface RowCount {
  readonly name: string;
  readonly rows: number;
}
