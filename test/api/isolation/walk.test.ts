import type { GraphQLSchema } from "graphql";
import { buildGraphQLSchema } from "../../../src/server/graphql/buildGraphQLSchema";
import { arrangeNeighbours, type Neighbours } from "../../support/isolation/arrangeNeighbours";
import { Asker } from "../../support/isolation/Asker";
import { uuidOf } from "../../support/isolation/ids";
import { OPERATIONS } from "../../support/isolation/operations";
import { walkOperations, walkTypes } from "../../support/isolation/placesOfIds";
import { IDS_OF_OTHERS, MADE_OF, SHOWN_FROM } from "../../support/isolation/types";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

let server: StartedTestServer;
let schema: GraphQLSchema;
let clients: Neighbours;
beforeAll(async () => {
  server = await startTestServer();
  schema = await buildGraphQLSchema();
  clients = await arrangeNeighbours(server);
}, 120_000);
afterAll(() => server.close());

const sorted = (names: Iterable<string>): string[] => [...names].sort();

it("has a row in OPERATIONS for every operation, with every place of an id in it", () => {
  const inSchema = walkOperations(schema).flatMap(({ name, places }) => [
    name,
    ...places.map((place) => `${name} at ${place}`),
  ]);
  const inTable = Object.entries(OPERATIONS).flatMap(([name, { ids }]) => [
    name,
    ...Object.keys(ids).map((place) => `${name} at ${place}`),
  ]);
  expect(sorted(inTable)).toEqual(sorted(inSchema));
});

it("knows of every type what it is made of", () => {
  const inTables = [SHOWN_FROM, MADE_OF].flatMap((table) => Object.values(table).flat());
  expect(sorted(inTables)).toEqual(sorted(walkTypes(schema).map(({ name }) => name)));
});

it("has an id of every type that has one", () => {
  const withIds = walkTypes(schema).flatMap(({ name, hasId }) => (hasId ? [name] : []));
  const known = [...Object.keys(clients.mine.ids), ...Object.keys(IDS_OF_OTHERS)];
  expect(sorted(known)).toEqual(sorted(withIds));
});

it("knows of every table of organizations which types show it, and has rows of every client in it", async () => {
  const { rows } = await server.database.owner.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'organization_id'`,
  );
  const tables = rows.map(({ name }) => name);
  expect(sorted(["people", "organizations", ...tables])).toEqual(sorted(Object.keys(SHOWN_FROM)));
  const uuids = Object.values(clients).map(({ ids }) => uuidOf(ids.Organization));
  for (const table of tables) {
    const counted = await server.database.owner.query(
      `SELECT count(DISTINCT organization_id)::int AS clients FROM ${table} WHERE organization_id = ANY ($1)`,
      [uuids],
    );
    expect([table, counted.rows]).toEqual([table, [{ clients: uuids.length }]]);
  }
});

/** What shows all clients of a person beside each other. */
const OF_ALL_CLIENTS = ["Query.organizations", "Query.viewer"];

it("serves every operation to the client's own member, who sees all types of what is stored and nobody else's", async () => {
  const asker = new Asker(server, schema);
  const { mine, beside, ...strangers } = clients;
  const seen = new Set<string>();
  for (const operation of Object.keys(OPERATIONS)) {
    const answer = await asker.askForOwn(operation, mine);
    const refused = /"errors":|"(InvalidInput|NotFound|NotAllowed|VersionConflict)"/.exec(answer)?.[0];
    expect([operation, refused]).toEqual([operation, undefined]);
    const hidden = OF_ALL_CLIENTS.includes(operation)
      ? Object.values(strangers)
      : [beside, ...Object.values(strangers)];
    expect([operation, hidden.filter(({ name }) => answer.includes(name))]).toEqual([operation, []]);
    for (const [, type] of answer.matchAll(/"__typename":"(\w+)"/g)) if (type !== undefined) seen.add(type);
  }
  expect(
    Object.values(SHOWN_FROM)
      .flat()
      .filter((type) => !seen.has(type)),
  ).toEqual([]);
});
