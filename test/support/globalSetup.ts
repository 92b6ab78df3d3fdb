import { ensureEmbeddedDatabase } from "../../src/server/database/embedded/embeddedDatabase";
import { startEmbeddedServer } from "../../src/server/database/embedded/startEmbeddedServer";
import { migrate } from "../../src/server/database/migrate";
import { rememberForTeardown } from "./globalTeardown";
import { makeTemporaryFolder } from "./temporaryFolder";
import { announceTestServer, TEMPLATE_DATABASE } from "./testServer";

/** Starts one real PostgreSQL for the whole run and prepares the template database. */
export default async function globalSetup(): Promise<void> {
  const folder = makeTemporaryFolder();
  const server = await startEmbeddedServer(folder.path, "scratch");
  rememberForTeardown(async () => {
    await server.stop();
    folder.remove();
  });
  const { url: applicationUrl, ownerUrl } = await ensureEmbeddedDatabase(server, TEMPLATE_DATABASE);
  await migrate({ variable: "the template database", url: ownerUrl });
  announceTestServer({
    superuserUrl: server.urlFor("postgres", server.secrets.superuser, "postgres"),
    ownerUrl,
    applicationUrl,
  });
}
