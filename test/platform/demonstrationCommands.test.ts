import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildServer, FairleadProcess } from "../support/FairleadProcess";
import { openTestDatabase, type TestDatabase } from "../support/openTestDatabase";
import { makeTemporaryFolder } from "../support/temporaryFolder";

const COMMANDS = join(__dirname, "..", "..", "dist", "build", "src", "server", "commands");
const folder = makeTemporaryFolder();
let database: TestDatabase;

beforeAll(async () => {
  buildServer();
  database = await openTestDatabase();
}, 120_000);

afterAll(async () => {
  await database.close();
  folder.remove();
});

const env = () => ({
  PATH: process.env.PATH,
  FAIRLEAD_DATA: join(folder.path, "data"),
  DATABASE_URL: database.appUrl,
  DATABASE_OWNER_URL: database.ownerUrl,
});

function run(command: string): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(COMMANDS, command)], {
    env: env(),
    encoding: "utf8",
  });
  return { code: status, said: stdout + stderr };
}

it("is made, refused, removed and missed by one command each, in one sentence or two", async () => {
  const server = FairleadProcess.spawn({ ...env(), FAIRLEAD_DEMONSTRATION: "no" });
  await server.ready();
  expect(run("removeDemonstration.js")).toEqual({
    code: 1,
    said: "There is no demonstration client in this database. Nothing was removed.\n",
  });
  expect(run("makeDemonstration.js")).toEqual({
    code: 0,
    said: "The demonstration client was made. npm run demo:remove removes it with all that belongs to it.\n",
  });
  expect(run("makeDemonstration.js")).toEqual({
    code: 1,
    said:
      "This database has organizations already, and the demonstration client is never made beside others. " +
      "Make it in an empty database: set FAIRLEAD_DATA to another folder, or DATABASE_URL to another database.\n",
  });
  expect(run("removeDemonstration.js")).toEqual({
    code: 0,
    said: "The demonstration client was removed with all that belonged to it. npm run demo makes it again.\n",
  });
  await server.stop();
  expect((await server.end()).output).not.toContain("demonstration client was made");
});

it("is announced by the start that makes it", async () => {
  const fresh = await openTestDatabase();
  const server = FairleadProcess.spawn({
    FAIRLEAD_DATA: join(folder.path, "fresh"),
    DATABASE_URL: fresh.appUrl,
    DATABASE_OWNER_URL: fresh.ownerUrl,
  });
  await server.ready();
  await server.stop();
  expect((await server.end()).output).toContain(
    "A demonstration client was made to look at. npm run demo:remove removes it.\n",
  );
  await fresh.close();
});
