import { type DataSource } from "typeorm";
import { dataSourceFor } from "../../models/createDataSource";
import { StartFailure } from "../StartFailure";
import { connect, type DatabaseUrl, roleIn } from "./connect";

/** Any number that nothing else in the database uses ("FLMG" in ASCII): one server migrates, the others wait for it. */
const MIGRATION_LOCK = 0x464c4d47;

/**
 * Runs the migrations that have not run yet, as the role that owns the tables.
 * @param owner must reach the server directly, not through a pooler, because the lock belongs to the session.
 * @returns the names of the migrations that ran.
 */
export async function migrate(owner: DatabaseUrl): Promise<readonly string[]> {
  const lock = await connect(owner);
  try {
    await lock.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const dataSource = await dataSourceFor(owner.url, 1).initialize();
    try {
      const ran = await dataSource.runMigrations({ transaction: "each" });
      return ran.map(({ name }) => name);
    } finally {
      await dataSource.destroy();
    }
  } catch (error) {
    throw isRefusal(error) ? mayNotMigrate(owner) : error;
  } finally {
    await lock.end();
  }
}

/** The names of migrations that this program brings and the database has not run; asked as the application role. */
export async function pendingMigrations(dataSource: DataSource): Promise<readonly string[]> {
  const [table] = await dataSource.query<{ exists: boolean }[]>(
    "SELECT to_regclass('public.migrations') IS NOT NULL AS exists",
  );
  const done =
    table?.exists === true ? await dataSource.query<{ name: string }[]>("SELECT name FROM migrations") : [];
  const names = new Set(done.map(({ name }) => name));
  return dataSource.migrations
    .map((migration) => migration.name ?? migration.constructor.name)
    .filter((name) => !names.has(name));
}

function isRefusal(error: unknown): boolean {
  return (error as { readonly code?: string }).code === "42501";
}

function mayNotMigrate(owner: DatabaseUrl): StartFailure {
  const role = roleIn(owner.url);
  return new StartFailure(
    `The role "${role}" of ${owner.variable} may not create tables here. Have an administrator run: ` +
      `GRANT CREATE ON SCHEMA public TO "${role}";`,
  );
}
