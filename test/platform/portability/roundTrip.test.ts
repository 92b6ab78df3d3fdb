import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { ENGINE_VERSION } from "../../../src/costing/engineVersion";
import { ruleDataVersion } from "../../../src/costing/statutory/jurisdictions";
import { dataSourceFor } from "../../../src/models/createDataSource";
import { SEQUENCING_VERSION } from "../../../src/sequencing/engineVersion";
import { exportInto } from "../../../src/server/portability/portability";
import { arrangeFirm, arrangePerson } from "../../support/arrange";
import { arrangeWhole, emailOf, ISSUER, type WholeClient } from "../../support/portability/arrangeWhole";
import { countsOf, type EveryRow, everyRow, rowsAbout } from "../../support/portability/everyRow";
import { linesIn, manifestIn, sumOf } from "../../support/portability/exportedFile";
import { openTarget, type Target } from "../../support/portability/openTarget";
import { startTestServer, type StartedTestServer } from "../../support/startTestServer";
import { makeTemporaryFolder } from "../../support/temporaryFolder";

const folder = makeTemporaryFolder();
const file = join(folder.path, "client.jsonl.gz");
let server: StartedTestServer;
let whole: WholeClient;
let source: EveryRow;
beforeAll(async () => {
  server = await startTestServer();
  await arrangeWhole(server, "Next Door Dairy", 2028);
  whole = await arrangeWhole(server, "Orchard & Daughters", 2027);
  source = await everyRow(server.database);
  await exportInto(server.database.dataSource, { organizationId: whole.id, file });
}, 60_000);
afterAll(async () => {
  await server.close();
  folder.remove();
});

let target: Target;
beforeEach(async () => {
  target = await openTarget();
});
afterEach(() => target.close());

/** What is written of an organization elsewhere than in the line that says it was imported. */
const withoutNotice = (every: EveryRow): EveryRow => ({
  ...every,
  audit_entries: (every.audit_entries ?? []).filter((row) => !row.includes('"IMPORTED"')),
});

it("comes out of another server row by row as it was, in every table", async () => {
  await target.importing(file);
  const stored = await everyRow(target.database);
  const expected = rowsAbout(source, whole.id);
  // The rows of tables that do not say whose they are: its firm, its people, and the subject of one of them.
  const named = [whole.ownerId, ...whole.ownPeople];
  const people = (source.people ?? []).filter((row) => named.some((id) => row.includes(id)));
  const former = (source.people ?? []).filter((row) => row.includes(whole.formerId));
  expect(withoutNotice(stored)).toEqual({
    ...expected,
    firms: source.firms,
    people: [...people, ...former.map((row) => row.replace(`"temp.${emailOf(whole.name)}"`, "null"))].sort(),
    identities: (source.identities ?? [])
      .filter((row) => row.includes(whole.clerkId))
      .map(
        (row) =>
          expect.stringContaining(row.slice(row.indexOf('"issuer"'), row.indexOf('"created_at"'))) as string,
      ),
    tokens: [],
  });
  // One line more than there was: that it was imported.
  const { audit_entries: entries = 0, ...counts } = countsOf(expected);
  expect(countsOf(stored)).toEqual({
    ...counts,
    firms: 1,
    people: 4,
    identities: 1,
    audit_entries: entries + 1,
  });
});

it("has rows of every table of organizations to show that with", () => {
  expect(manifestIn(file).tables.filter(({ rows }) => rows === 0)).toEqual([]);
});

it("says in its manifest what it holds, and in its trail who imported it, when and from which export", async () => {
  const { organization, schema, engines, exportedAt, tables, sha256 } = manifestIn(file);
  expect(organization).toMatchObject({ id: whole.id, name: whole.name });
  const { rows: migrations } = await target.database.owner.query<{ name: string }>(
    "SELECT name FROM migrations ORDER BY timestamp",
  );
  expect(schema).toBe(migrations.at(-1)?.name);
  expect(engines).toEqual({
    costing: ENGINE_VERSION,
    sequencing: SEQUENCING_VERSION,
    ruleData: ruleDataVersion,
  });
  expect(Math.abs(Date.parse(exportedAt) - Date.now())).toBeLessThan(120_000);
  const rows = linesIn(file).slice(1);
  expect(tables.reduce((sum, table) => sum + table.rows, 0)).toBe(rows.length);
  for (const { name, sha256: sum } of tables) expect([name, sumOf(rows, name)]).toEqual([name, sum]);
  await target.importing(file);
  const { rows: notices } = await target.database.owner.query(
    "SELECT person_name, thing, thing_id, after FROM audit_entries WHERE action = 'IMPORTED'",
  );
  expect(notices).toEqual([
    {
      person_name: "Olga Operator",
      thing: "organizations",
      thing_id: whole.id,
      after: { exportedAt, sha256 },
    },
  ]);
});

it("is a file for its owner alone, without secrets, and replaces no other", async () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const { rows } = await server.database.owner.query<{ hash: string }>("SELECT hash FROM tokens");
  const text = linesIn(file).join("\n");
  expect(rows.filter(({ hash }) => text.includes(hash))).toEqual([]);
  expect(text).not.toContain("Next Door Dairy");
  await expect(exportInto(server.database.dataSource, { organizationId: whole.id, file })).rejects.toThrow(
    `${file} is there already. Give another name.`,
  );
});

it("is exported alike by the application and by the owner of the tables, time and again", async () => {
  const again = join(folder.path, "again.jsonl.gz");
  const tables = await dataSourceFor(server.database.ownerUrl, 1).initialize();
  await exportInto(tables, { organizationId: whole.id, file: again });
  await tables.destroy();
  const [, ...rows] = linesIn(again);
  expect(rows).toEqual(linesIn(file).slice(1));
});

describe("people and firms", () => {
  it("are found by subject and by an address that one person has, wherever their ids stand", async () => {
    const firm = await arrangeFirm(target.database, "The firm here");
    const bySubject = await arrangePerson(target.database, firm, "Found by subject");
    const byAddress = await arrangePerson(target.database, firm, "Found by address");
    await target.database.owner.query("UPDATE people SET email = upper($2) WHERE id = $1", [
      byAddress,
      emailOf(whole.name),
    ]);
    await target.database.owner.query(
      "INSERT INTO identities (issuer, subject, person_id) VALUES ($1, $2, $3)",
      [ISSUER, `clerk of ${whole.name}`, bySubject],
    );
    expect(await target.importing(file, "The firm here")).toContain(
      "Of its people 2 were here already and 2 were made",
    );
    const stored = await everyRow(target.database);
    const everything = Object.values(stored).flat();
    for (const id of [whole.ownerId, whole.clerkId])
      expect(everything.filter((row) => row.includes(id))).toEqual([]);
    expect(countsOf(stored)).toMatchObject({ firms: 1, people: 4, memberships: 3 });
    const { rows } = await target.database.owner.query(
      `SELECT plan.created_by, organization.firm_id FROM plans plan
         JOIN organizations organization ON organization.id = plan.organization_id`,
    );
    expect(rows).toEqual([{ created_by: byAddress, firm_id: firm }]);
  });

  it("are made where an address has two people", async () => {
    const firm = await arrangeFirm(target.database, "The firm here");
    for (const name of ["One", "Two"]) {
      const id = await arrangePerson(target.database, firm, name);
      await target.database.owner.query("UPDATE people SET email = $2 WHERE id = $1", [
        id,
        emailOf(whole.name),
      ]);
    }
    expect(await target.importing(file)).toContain("Of its people 0 were here already and 4 were made");
  });

  it("are not guessed: a firm that there is not is refused with those that there are", async () => {
    const id = await arrangeFirm(target.database, "The firm here");
    await expect(target.importing(file, "Another")).rejects.toThrow(
      `There is no firm "Another". Give an id; there are: The firm here (${id}). Nothing was stored.`,
    );
  });
});

it("is not exported when there is none of this id", async () => {
  const organizationId = randomUUID();
  const nowhere = join(folder.path, "nowhere.jsonl.gz");
  await expect(exportInto(server.database.dataSource, { organizationId, file: nowhere })).rejects.toThrow(
    `There is no organization ${organizationId} in this database.`,
  );
});
