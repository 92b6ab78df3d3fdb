import { join } from "node:path";
import type { DataSource } from "typeorm";
import { dataSourceFor } from "../../../src/models/createDataSource";
import { erase, exportInto, importFrom } from "../../../src/server/portability/portability";
import { ask } from "../../support/asking";
import { arrangeMembership } from "../../support/arrange";
import { arrangeWhole, type WholeClient } from "../../support/portability/arrangeWhole";
import { countsOf, everyRow, type EveryRow, rowsAbout, rowsBeside } from "../../support/portability/everyRow";
import { startTestServer, type StartedTestServer } from "../../support/startTestServer";
import { makeTemporaryFolder } from "../../support/temporaryFolder";

let server: StartedTestServer;
let owner: DataSource;
let dairy: WholeClient;
let orchard: WholeClient;
let made = 0;
beforeAll(async () => {
  server = await startTestServer();
  owner = await dataSourceFor(server.database.ownerUrl, 1).initialize();
  dairy = await arrangeWhole(server, "Next Door Dairy", 2028);
}, 60_000);
beforeEach(async () => {
  made += 1;
  orchard = await arrangeWhole(server, `Orchard & Daughters ${made}`, 2027);
});
afterAll(async () => {
  await owner.destroy();
  await server.close();
});

const erasing = (confirm: string | undefined = orchard.name) =>
  erase(owner, { organizationId: orchard.id, confirm, by: "Olga Operator" });
const state = () => everyRow(server.database);

/** Tables of which nothing is left, and everything is. */
const nothing = (every: EveryRow) => Object.fromEntries(Object.keys(every).map((name) => [name, 0]));

it("leaves no row of any table but one line of the trail, and nobody who was the client's own", async () => {
  const before = await state();
  await erasing();
  const after = await state();
  expect(countsOf(rowsAbout(after, orchard.id))).toEqual({ ...nothing(before), audit_entries: 1 });
  const [line = ""] = rowsAbout(after, orchard.id).audit_entries ?? [];
  const entry = JSON.parse(line) as Record<string, unknown>;
  expect(Math.abs(Date.parse(String(entry.at)) - Date.now())).toBeLessThan(60_000);
  expect(entry).toEqual({
    at: entry.at,
    id: entry.id,
    transaction: entry.transaction,
    organization_id: orchard.id,
    action: "ERASED",
    person_name: "Olga Operator",
    thing: "organizations",
    thing_id: orchard.id,
    ...{
      person_id: null,
      token_id: null,
      token_name: null,
      issuer: null,
      operation: null,
      before: null,
      after: null,
    },
  });
  // Neither its name, which stands in every text of it, nor its clerk with address, subject and token is anywhere.
  const left = Object.entries(after).flatMap(([table, rows]) => rows.map((row) => [table, row] as const));
  expect(left.filter(([table, row]) => row.includes(orchard.name) && table !== "people")).toEqual([]);
  expect(left.filter(([, row]) => orchard.ownPeople.some((id) => row.includes(id)))).toEqual([]);
  expect(countsOf(before).tokens).toBe((countsOf(after).tokens ?? 0) + 1);
});

it("touches no row of anybody else, in any table", async () => {
  const before = await state();
  await erasing();
  const after = await state();
  const beside = rowsBeside(before, orchard.id);
  const others = (rows: readonly string[] = []) =>
    rows.filter((row) => !orchard.ownPeople.some((id) => row.includes(id)));
  expect(rowsBeside(after, orchard.id)).toEqual({
    ...beside,
    people: others(beside.people),
    tokens: others(beside.tokens),
    identities: others(beside.identities),
  });
  expect(countsOf(rowsAbout(after, dairy.id))).toEqual(countsOf(rowsAbout(before, dairy.id)));
  expect(
    Object.values(countsOf(rowsAbout(after, dairy.id))).reduce((sum, rows) => sum + rows, 0),
  ).toBeGreaterThan(100);
});

it("tells what it counted, and erases nothing when it only counts or the name is another", async () => {
  const before = await state();
  const about = countsOf(rowsAbout(before, orchard.id));
  const told = await erase(owner, { organizationId: orchard.id, confirm: undefined, by: "Olga Operator" });
  const [first, ...tables] = told.split("\n");
  // What other tables say of its id is in none of its own.
  expect(Object.fromEntries(tables.map((line) => line.trim().split(": ")))).toEqual(
    Object.fromEntries(
      Object.entries(about)
        .filter(([, rows]) => rows > 0)
        .map(([name, rows]) => [name, String(rows)]),
    ),
  );
  const rows = Object.values(about).reduce((sum, count) => sum + count, 0);
  expect(first).toBe(
    `${orchard.name} would be erased: ${rows} rows of ${tables.length} tables, and 2 people of its own.`,
  );
  await expect(erasing("Orchard and Sons")).rejects.toThrow(
    `The organization ${orchard.id} is called "${orchard.name}", not "Orchard and Sons". Nothing was erased.`,
  );
  expect(await state()).toEqual(before);
});

it("keeps people of the client who are members elsewhere too", async () => {
  await arrangeMembership(server.database, orchard.clerkId, dairy.id, "CLIENT");
  expect(await erasing()).toContain("and 1 people of its own");
  const { memberships = [], people = [] } = await state();
  expect(memberships.filter((row) => row.includes(orchard.clerkId))).toHaveLength(1);
  expect(people.filter((row) => row.includes(orchard.clerkId))).toHaveLength(1);
});

it("lets an export be imported again, after which the trail says both", async () => {
  const folder = makeTemporaryFolder();
  const file = join(folder.path, "orchard.jsonl.gz");
  const before = await state();
  await exportInto(server.database.dataSource, { organizationId: orchard.id, file });
  await erasing();
  await importFrom(owner, { file, firm: undefined, by: "Olga Operator" });
  folder.remove();
  const after = await state();
  const { audit_entries: trail = [], ...rows } = rowsAbout(after, orchard.id);
  const { audit_entries: earlier = [], ...expected } = rowsAbout(before, orchard.id);
  expect(rows).toEqual(expected);
  expect(
    trail
      .filter((row) => !earlier.includes(row))
      .map((row) => /"action": "(\w+)"/.exec(row)?.[1])
      .sort(),
  ).toEqual(["ERASED", "IMPORTED"]);
});

it("shows both in the trail that its OWNER reads, as what the operator did", async () => {
  const folder = makeTemporaryFolder();
  const file = join(folder.path, "orchard.jsonl.gz");
  await exportInto(server.database.dataSource, { organizationId: orchard.id, file });
  const since = new Date().toISOString();
  await erasing();
  await importFrom(owner, { file, firm: undefined, by: "Olga Operator" });
  folder.remove();
  const { entries } = await ask<{ entries: { nodes: readonly object[] } }>(
    server,
    `query ($id: ID!, $since: DateTime!) { auditTrail(organizationId: $id, since: $since, first: 10) {
       ... on AuditTrail { entries { nodes { person operation thing action } } } } }`,
    { id: orchard.client.ids.Organization, since },
    orchard.client.token,
  );
  const whole = { person: "Olga Operator", operation: null, thing: "organizations" };
  expect(entries.nodes).toEqual([
    { ...whole, action: "ERASED" },
    { ...whole, action: "IMPORTED" },
  ]);
});

it("is refused to the role of the application", async () => {
  const before = await state();
  const asked = { organizationId: orchard.id, confirm: orchard.name, by: "Anybody" };
  await expect(erase(server.database.dataSource, asked)).rejects.toThrow("permission denied");
  expect(await state()).toEqual(before);
});

it("does not let the application keep its changes out of the trail", async () => {
  await server.database.dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.organizations', $1, true)", [`{${dairy.id}}`]);
    await manager.query("SELECT set_config('app.moved_as_a_whole', 'yes', true)");
    await manager.query("DELETE FROM locations WHERE organization_id = $1", [dairy.id]);
  });
  const { rows } = await server.database.owner.query(
    "SELECT action FROM audit_entries WHERE organization_id = $1 AND thing = 'locations' AND action = 'REMOVED'",
    [dairy.id],
  );
  expect(rows).toHaveLength(1);
});
