import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildServer, FairleadProcess } from "../../support/FairleadProcess";
import { openTestDatabase, type TestDatabase } from "../../support/openTestDatabase";
import { makeTemporaryFolder } from "../../support/temporaryFolder";

const folder = makeTemporaryFolder();
let database: TestDatabase;

function spawnOn(urls: NodeJS.ProcessEnv, data = "data"): FairleadProcess {
  return FairleadProcess.spawn({ FAIRLEAD_DATA: join(folder.path, data), ...urls });
}

beforeAll(async () => {
  buildServer();
  database = await openTestDatabase();
}, 120_000);

afterAll(async () => {
  await database.close();
  folder.remove();
});

describe("the server with a database of its own elsewhere", () => {
  it("makes the firm and the owner there once, and starts no embedded database", async () => {
    const urls = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
    for (const origin of ["first start", "second start"]) {
      const server = spawnOn(urls);
      const { token } = await server.ready();
      expect({ origin, token }).toEqual({
        origin,
        token: readFileSync(join(folder.path, "data", "owner.token"), "utf8").trim(),
      });
      await server.stop();
    }
    const { rows } = await database.owner.query(
      "SELECT (SELECT count(*)::int FROM firms) AS firms, (SELECT count(*)::int FROM tokens) AS tokens",
    );
    expect(rows).toEqual([{ firms: 1, tokens: 1 }]);
    expect(existsSync(join(folder.path, "data", "postgres"))).toBe(false);
  });

  it("says when a new owner token had to be made, because this machine has no file with one", async () => {
    const server = spawnOn({ DATABASE_URL: database.appUrl }, "another-machine");
    await server.ready();
    await server.stop();
    expect((await server.end()).output).toContain("A new owner token was made");
  });

  it("refuses one connection string for both jobs, and shows the SQL that makes a second role", async () => {
    const { code, output } = await spawnOn({
      DATABASE_URL: database.ownerUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
    }).end();
    expect(code).toBe(1);
    expect(output).toContain(
      'The role "fairlead_owner" of DATABASE_URL is also the role of DATABASE_OWNER_URL',
    );
    expect(output).toContain("GRANT fairlead_app TO fairlead_server;");
    expect(output).not.toContain("    at ");
  });
});
