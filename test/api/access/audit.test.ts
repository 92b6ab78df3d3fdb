import { randomUUID } from "node:crypto";
import { arrangeClient, arrangeMember, type ArrangedClient } from "../../support/arrangeClient";
import { ask } from "../../support/asking";
import { planning } from "../../support/planning";
import { roadmapOf } from "../../support/isolation/contents";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
let owner: string;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
  owner = await arrangeMember(server, client.uuid, "OWNER");
});
afterAll(() => server.close());

const { saved, save, remove } = planning(
  () => server,
  () => client,
);
const vcio = {
  terms: { name: "vCIO", kind: "VCIO", monthlyRetainer: "500.00", start: "2027-01" },
};

interface Entry {
  readonly at: string;
  readonly person: string | null;
  readonly through: string | null;
  readonly operation: string | null;
  readonly thing: string;
  readonly action: string;
  readonly changes: readonly {
    readonly field: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
}
const TRAIL = `query ($id: ID!, $first: Int!, $after: Cursor, $since: DateTime) {
  auditTrail(organizationId: $id, first: $first, after: $after, since: $since) { __typename
    ... on AuditTrail { entries { totalCount pageInfo { endCursor hasNextPage }
      nodes { at person through operation thing action changes { field from to } } } }
    ... on NotAllowed { message } ... on NotFound { id } } }`;
interface Trail {
  readonly entries: {
    readonly totalCount: number;
    readonly nodes: readonly Entry[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}
const trail = (more: object = {}, token = owner) =>
  ask<Trail>(server, TRAIL, { id: client.id, first: 100, ...more }, token);
const entriesOf = async (thing: string): Promise<Entry[]> =>
  (await trail()).entries.nodes.filter((entry) => entry.thing === thing);

it("has who changed what, from what to what, when and through which token", async () => {
  const plan = await saved({ name: "Team", engagements: [vcio] });
  await saved({ id: plan.id, version: 1, name: "Crew", engagements: [vcio] });
  const [made, changed, ...more] = await entriesOf("plans");
  expect(more).toEqual([]);
  expect(made).toMatchObject({ person: "A VCIO", through: "a test", operation: "savePlan", action: "MADE" });
  expect(made?.changes).toContainEqual({ field: "name", from: null, to: '"Team"' });
  expect(Math.abs(Date.parse(made?.at ?? "") - Date.now())).toBeLessThan(60_000);
  expect(changed).toMatchObject({ person: "A VCIO", operation: "savePlan", action: "CHANGED" });
  expect(changed?.changes).toEqual(
    expect.arrayContaining([
      { field: "name", from: '"Team"', to: '"Crew"' },
      { field: "version", from: "1", to: "2" },
    ]),
  );
});

it("keeps nothing of what was refused, only tried, or sent twice", async () => {
  const input = { idempotencyKey: randomUUID(), name: "Once" };
  await save(input);
  await save(input);
  await save({ name: "On paper", dryRun: true });
  await save({ name: "Once" });
  expect(await entriesOf("plans")).toHaveLength(1);
});

it("has no entry for rows of a list that is written again as it was", async () => {
  const send = (input: object) =>
    ask<{ __typename: string; roadmap: { version: number; projects: { id: string }[] } }>(
      server,
      `mutation ($input: SaveRoadmapInput!) { saveRoadmap(input: $input) { __typename
         ... on SavedRoadmap { roadmap { version projects { id } } } } }`,
      { input: { organizationId: client.id, idempotencyKey: randomUUID(), ...input } },
      client.token,
    );
  const whose = { name: "Orchard", fiscalYear: 2027 };
  const { roadmap } = await send(roadmapOf(whose));
  const before = (await trail()).entries.totalCount;
  const projects = roadmap.projects.map(({ id }) => id);
  expect(await send(roadmapOf({ ...whose, projects }))).toMatchObject({ __typename: "SavedRoadmap" });
  const added = (await trail()).entries.nodes.slice(before);
  // The roadmap has a new version; everything else is as it was.
  expect(added.map(({ thing, action }) => [thing, action])).toEqual([["roadmaps", "CHANGED"]]);
});

it("outlives what was removed, the person, the token and the organization itself", async () => {
  const plan = await saved({ name: "Team", engagements: [vcio] });
  await remove({ id: plan.id, version: 1 });
  const removed = (await entriesOf("plan_parts")).find(({ action }) => action === "REMOVED");
  expect(removed).toMatchObject({ person: "A VCIO", operation: "removePlan" });
  expect(removed?.changes).toContainEqual(
    expect.objectContaining({ field: "terms", from: expect.stringContaining("500") as unknown, to: null }),
  );
  const { owner: database } = server.database;
  await database.query("DELETE FROM people WHERE name = 'A VCIO'");
  expect((await entriesOf("plans"))[0]).toMatchObject({ person: "A VCIO", through: "a test" });
  const count = async () =>
    (
      await database.query<{ entries: number }>(
        "SELECT count(*)::int AS entries FROM audit_entries WHERE organization_id = $1",
        [client.uuid],
      )
    ).rows[0]?.entries ?? 0;
  const before = await count();
  await database.query("DELETE FROM organizations WHERE id = $1", [client.uuid]);
  expect(await count()).toBeGreaterThan(before);
});

it("has what the operator changed in the database, without a person", async () => {
  const [joined] = await entriesOf("memberships");
  expect(joined).toMatchObject({ person: null, through: null, operation: null, action: "MADE" });
});

it.each([
  "INSERT INTO audit_entries (organization_id, thing, action) VALUES ($1, 'plans', 'MADE')",
  "UPDATE audit_entries SET person_name = 'Nobody' WHERE organization_id = $1",
  "DELETE FROM audit_entries WHERE organization_id = $1",
  "SELECT audit_write(ARRAY[$1::uuid], '[]')",
  "TRUNCATE audit_entries",
])("is closed to the role of the application: %s", async (statement) => {
  await expect(
    server.database.dataSource.transaction(async (manager) => {
      await manager.query("SELECT set_config('app.organizations', $1, true)", [`{${client.uuid}}`]);
      await manager.query(statement, statement.includes("$1") ? [client.uuid] : []);
    }),
  ).rejects.toThrow(/permission denied/);
});

it.each(["VCIO", "ANALYST", "VIEWER", "CLIENT"] as const)("is not shown to a %s", async (role) => {
  const token = await arrangeMember(server, client.uuid, role);
  expect(await trail({}, token)).toEqual({
    __typename: "NotAllowed",
    message: `As ${role} you may not read the audit trail.`,
  });
});

it("is as absent as none for a stranger", async () => {
  const stranger = await arrangeClient(server);
  expect(await trail({}, stranger.token)).toEqual({ __typename: "NotFound", id: client.id });
});

it("comes in pages that neither repeat nor skip, and from a moment on", async () => {
  for (const name of ["One", "Two", "Three"]) await saved({ name });
  const all = (await trail()).entries.nodes;
  const first = await trail({ first: 2 });
  const rest = await trail({ after: first.entries.pageInfo.endCursor });
  expect([...first.entries.nodes, ...rest.entries.nodes]).toEqual(all);
  const last = all.at(-1)?.at ?? "";
  const late = (await trail({ since: last })).entries.nodes;
  expect(late.length).toBeLessThan(all.length);
  expect(late.at(-1)).toEqual(all.at(-1));
});

it("is written for every table of organizations", async () => {
  /** Tables whose rows are no change of anything by anybody. */
  const exempt = ["audit_entries", "idempotent_requests", "pay_crowds"];
  const { rows } = await server.database.owner.query<{ name: string; triggers: string[] }>(
    `SELECT relname AS name, (SELECT coalesce(array_agg(tgname::text ORDER BY tgname), '{}') FROM pg_trigger
                               WHERE tgrelid = class.oid AND NOT tgisinternal) AS triggers
       FROM pg_class class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        AND (relname = 'organizations' OR EXISTS (SELECT FROM pg_attribute
              WHERE attrelid = class.oid AND attname = 'organization_id' AND NOT attisdropped))`,
  );
  for (const { name, triggers } of rows)
    expect([name, triggers]).toEqual([
      name,
      exempt.includes(name) ? [] : ["audit_changed", "audit_made", "audit_removed"],
    ]);
});
