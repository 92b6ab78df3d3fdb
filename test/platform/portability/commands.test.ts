import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { DEMONSTRATION_ID, hasOrganizations } from "../../../src/services/demonstration/demonstration";
import { globalId } from "../../../src/schema/relay/globalId";
import {
  eraseArguments,
  exportArguments,
  importArguments,
} from "../../../src/server/portability/portabilityArguments";
import { arrangeFirm, arrangePerson, arrangeToken } from "../../support/arrange";
import { arrangeDemonstration } from "../../support/arrangeDemonstration";
import { buildServer } from "../../support/FairleadProcess";
import { openTestDatabase, type TestDatabase } from "../../support/openTestDatabase";
import { makeTemporaryFolder } from "../../support/temporaryFolder";

const COMMANDS = join(__dirname, "..", "..", "..", "dist", "build", "src", "server", "commands");
const ID = globalId("Organization", DEMONSTRATION_ID);
const NAME = "Tulare Street Accountants (demonstration)";
const folder = makeTemporaryFolder();
const file = join(folder.path, "demonstration.jsonl.gz");
let database: TestDatabase;

beforeAll(async () => {
  buildServer();
  database = await openTestDatabase();
  await arrangeToken(database, await arrangePerson(database, await arrangeFirm(database)));
  await arrangeDemonstration(database);
}, 120_000);
afterAll(async () => {
  await database.close();
  folder.remove();
});

/** @param owner whether the settings say how to sign in as the owner of the tables */
function run(command: string, words: readonly string[], owner = true) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(COMMANDS, `${command}.js`), ...words],
    {
      env: {
        PATH: process.env.PATH,
        FAIRLEAD_DATA: join(folder.path, "data"),
        DATABASE_URL: database.appUrl,
        ...(owner ? { DATABASE_OWNER_URL: database.ownerUrl } : {}),
      },
      encoding: "utf8",
    },
  );
  return { code: status, said: stdout + stderr };
}

it("export the demonstration client, erase it and import it again, in a few sentences each", async () => {
  const exported = run("exportOrganization", ["--organization", ID, "--to", file], false);
  expect(exported).toEqual({
    code: 0,
    said: expect.stringMatching(
      /^Tulare .* was exported to .*: \d+ rows of \d+ tables, and 1 people by name\.\nSHA-256 of its manifest: [0-9a-f]{64}\nThe file holds pay and names, and is not encrypted\.\n$/,
    ) as string,
  });
  const refused = run("importOrganization", ["--from", file]);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain(`is in this database already, as "${NAME}"`);
  const erasing = ["--organization", DEMONSTRATION_ID, "--confirm", NAME];
  expect(run("eraseOrganization", erasing, false)).toEqual({
    code: 1,
    said: "Only the role that owns the tables may do that. Set DATABASE_OWNER_URL beside DATABASE_URL.\n",
  });
  expect(run("eraseOrganization", erasing)).toMatchObject({ code: 0 });
  expect(await hasOrganizations(database.dataSource.manager)).toBe(false);
  const imported = run("importOrganization", ["--from", file, "--by", "Olga Operator"]);
  expect(imported.said).toContain("Of its people 1 were here already and 0 were made");
  expect(await hasOrganizations(database.dataSource.manager)).toBe(true);
}, 60_000);

it.each([
  [exportArguments, ["--organization", ID], "npm run export -- --organization ID --to FILE"],
  [exportArguments, ["--organization", "x", "--to", "y"], '"x" is not the id of an organization.'],
  [
    exportArguments,
    ["--organization", globalId("Plan", DEMONSTRATION_ID), "--to", "y"],
    "is not the id of an organization.",
  ],
  [importArguments, [], "npm run import -- --from FILE [--firm ID|NAME] [--by TEXT]"],
  [importArguments, ["--from", "x", "y"], "npm run import -- --from FILE"],
  [eraseArguments, ["--organization", ID], "npm run erase -- --organization ID --confirm NAME [--by TEXT]"],
  [
    eraseArguments,
    ["--organization", ID, "--confirm", "x", "--dry-run"],
    "npm run erase -- --organization ID --dry-run",
  ],
])("refuse words that mean nothing, with the usage: %p %p", (read, words, usage) => {
  expect(() => read(words)).toThrow(usage);
});

it("note who does it: whoever is named, or else is signed in to the machine", () => {
  expect(importArguments(["--from", "x"]).by).not.toBe("");
  expect(importArguments(["--from", "x", "--by", "Olga"]).by).toBe("Olga");
});
