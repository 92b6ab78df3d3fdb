import "reflect-metadata";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DataSource } from "typeorm";
import { dataSourceFor } from "../../models/createDataSource";
import { ensureEmbeddedDatabase } from "../database/embedded/embeddedDatabase";
import { startEmbeddedServer } from "../database/embedded/startEmbeddedServer";
import { schemaDrift } from "../database/schemaDrift";
import { StartFailure } from "../StartFailure";
import { runCommand } from "./runCommand";

/**
 * Proves on a scratch database that every migration goes up, down and up again, that going down leaves nothing
 * behind, and that the tables are those the entities describe.
 */
async function checkMigrations(): Promise<void> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "fairlead-migrations-"));
  const server = await startEmbeddedServer(folder, "scratch");
  try {
    const { ownerUrl } = await ensureEmbeddedDatabase(server, "scratch");
    const dataSource = await dataSourceFor(ownerUrl, 1).initialize();
    try {
      await dataSource.runMigrations({ transaction: "each" });
      await undoAll(dataSource);
      await refuseLeftovers(dataSource);
      await dataSource.runMigrations({ transaction: "each" });
      await refuseDrift(dataSource);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function undoAll(dataSource: DataSource): Promise<void> {
  let left = dataSource.migrations.length;
  while (left-- > 0) await dataSource.undoLastMigration({ transaction: "each" });
}

async function refuseLeftovers(dataSource: DataSource): Promise<void> {
  const rows = await dataSource.query<{ name: string }[]>(LEFTOVERS);
  if (rows.length === 0) return;
  const names = rows.map(({ name }) => name).join(", ");
  throw new StartFailure(`Going down leaves this behind: ${names}. Drop it in the migration's down.`);
}

async function refuseDrift(dataSource: DataSource): Promise<void> {
  const statements = await schemaDrift(dataSource);
  if (statements.length === 0) return;
  throw new StartFailure(
    "The entities describe other tables than the migrations make. To agree, a migration would need:\n" +
      statements.map((statement) => `  ${statement};`).join("\n"),
  );
}

/** Tables, views, sequences, types and functions; only the table in which TypeORM notes what ran may remain. */
const LEFTOVERS = `
  SELECT relname AS name FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
    AND relname NOT IN ('migrations', 'migrations_id_seq')
  UNION ALL
  SELECT typname FROM pg_type
  WHERE typnamespace = 'public'::regnamespace AND typrelid = 0 AND typname <> '_migrations'
  UNION ALL
  SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
`;

runCommand(checkMigrations);
