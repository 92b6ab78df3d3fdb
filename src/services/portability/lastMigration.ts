import type { EntityManager } from "typeorm";

/** The last migration that the database ran, which says what its tables look like. */
export async function lastMigration(manager: EntityManager): Promise<string> {
  const [last] = await manager.query<{ name: string }[]>(
    "SELECT name FROM migrations ORDER BY timestamp DESC LIMIT 1",
  );
  return last?.name ?? "none";
}
