import "reflect-metadata";
import { startEmbeddedServer } from "../database/embedded/startEmbeddedServer";
import { ensureEmbeddedDatabase } from "../database/embedded/embeddedDatabase";
import { prepareDatabase } from "../database/prepareDatabase";
import { EMBEDDED_DATABASE } from "../database/startDatabase";
import { prepareDataFolder } from "../dataFolder";
import { type ExternalDatabase, readSettings } from "../settings";
import { StartFailure } from "../StartFailure";
import { runCommand } from "./runCommand";

/** `npm run db:init`: makes roles and tables, for a server that runs without the owner's connection string. */
async function initDatabase(): Promise<void> {
  const { database, dataFolder } = readSettings(process.env);
  if (database !== "embedded") {
    await prepareAndTell(database);
    return;
  }
  const server = await startEmbeddedServer(prepareDataFolder(dataFolder));
  try {
    await prepareAndTell(await ensureEmbeddedDatabase(server, EMBEDDED_DATABASE));
  } finally {
    await server.stop();
  }
}

async function prepareAndTell(database: ExternalDatabase): Promise<void> {
  if (database.ownerUrl === undefined) {
    throw new StartFailure("Set DATABASE_OWNER_URL to the role that owns the tables, beside DATABASE_URL.");
  }
  const { statements, migrations } = await prepareDatabase(database);
  for (const statement of statements) console.log(statement);
  for (const name of migrations) console.log(`Migration ${name} ran.`);
  if (statements.length + migrations.length === 0) console.log("Roles and tables were all there already.");
}

runCommand(initDatabase);
