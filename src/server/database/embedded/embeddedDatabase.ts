import { type ExternalDatabase } from "../../settings";
import { connect } from "../connect";
import { ensureRoles } from "../roles";
import { type EmbeddedServer } from "./startEmbeddedServer";

/** The roles of the embedded server; with an external database the roles are those of the two connection strings. */
const OWNER_ROLE = "fairlead_owner";
const APPLICATION_ROLE = "fairlead_server";

/** The two connection strings that for an external database are given as settings. */
type BothUrls = ExternalDatabase & { readonly ownerUrl: string };

/**
 * Makes the roles of the embedded server, and one database owned by the owner role, where they are missing.
 * @returns connection strings to that database.
 */
export async function ensureEmbeddedDatabase(server: EmbeddedServer, database: string): Promise<BothUrls> {
  const { secrets } = server;
  const admin = await connect({
    variable: "the embedded server",
    url: server.urlFor("postgres", secrets.superuser, "postgres"),
  });
  try {
    await ensureRoles(admin, [
      { name: OWNER_ROLE, password: secrets.owner, isApplication: false },
      { name: APPLICATION_ROLE, password: secrets.application, isApplication: true },
    ]);
    const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [database]);
    if (rowCount === 0) await admin.query(`CREATE DATABASE ${database} OWNER ${OWNER_ROLE}`);
  } finally {
    await admin.end();
  }
  return {
    ownerUrl: server.urlFor(OWNER_ROLE, secrets.owner, database),
    url: server.urlFor(APPLICATION_ROLE, secrets.application, database),
  };
}
