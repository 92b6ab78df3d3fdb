import { type DataSource } from "typeorm";
import { dataSourceFor } from "../../models/createDataSource";
import { type ExternalDatabase } from "../settings";
import { StartFailure } from "../StartFailure";
import { verifyApplicationRole } from "./applicationRole";
import { pendingMigrations } from "./migrate";
import { prepareDatabase } from "./prepareDatabase";

/**
 * Makes roles and tables where there is an owner to do it, and signs in as the application.
 * @throws StartFailure when the server, a role or the tables are not as they must be, saying what to do.
 */
export async function openDatabase(database: ExternalDatabase, poolSize: number): Promise<DataSource> {
  await prepareDatabase(database);
  await verifyApplicationRole({ variable: "DATABASE_URL", url: database.url });
  const dataSource = await dataSourceFor(database.url, poolSize).initialize();
  const pending = await pendingMigrations(dataSource);
  if (pending.length === 0) return dataSource;
  await dataSource.destroy();
  throw new StartFailure(
    `The database has not run these migrations: ${pending.join(", ")}. ` +
      "Set DATABASE_OWNER_URL to the role that owns the tables, and start again or run npm run db:init.",
  );
}
