import { type ExternalDatabase } from "../settings";
import { refuseSameRole } from "./applicationRole";
import { connect, type DatabaseUrl, passwordIn, roleIn } from "./connect";
import { migrate } from "./migrate";
import { ensureRoles } from "./roles";

/** What was done, for a person to read; empty when everything stood already. */
export interface Preparation {
  readonly statements: readonly string[];
  readonly migrations: readonly string[];
}

/**
 * Makes the roles and tables that are missing. Without an owner's connection string it does nothing.
 * @throws StartFailure when the owner may not, with the SQL for an administrator.
 */
export async function prepareDatabase({ url, ownerUrl }: ExternalDatabase): Promise<Preparation> {
  if (ownerUrl === undefined) return { statements: [], migrations: [] };
  const owner: DatabaseUrl = { variable: "DATABASE_OWNER_URL", url: ownerUrl };
  refuseSameRole({ variable: "DATABASE_URL", url }, owner);
  const client = await connect(owner);
  try {
    const application = { name: roleIn(url), password: passwordIn(url), isApplication: true };
    const statements = await ensureRoles(client, [application]);
    return { statements, migrations: await migrate(owner) };
  } finally {
    await client.end();
  }
}
