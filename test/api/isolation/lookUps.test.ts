import type { EntityManager } from "typeorm";
import { dataSourceFor } from "../../../src/models/createDataSource";
import { buildGraphQLSchema } from "../../../src/server/graphql/buildGraphQLSchema";
import type { LookUp } from "../../../src/services/LookUp";
import { transactionSettings } from "../../../src/services/transactionSettings";
import { exportedLookUps, recordLookUps } from "../../support/isolation/allLookUps";
import { arrangeNeighbours, type Neighbours } from "../../support/isolation/arrangeNeighbours";
import { Asker } from "../../support/isolation/Asker";
import type { FilledClient } from "../../support/isolation/FilledClient";
import { allIdsOf, uuidOf } from "../../support/isolation/ids";
import { OPERATIONS } from "../../support/isolation/operations";
import { onDatabase, testServer } from "../../support/testServer";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

let server: StartedTestServer;
let clients: Neighbours;
let lookUps: readonly LookUp<unknown>[];
/** Everything by which anything of `mine` is looked up. */
let keys: readonly string[];
beforeAll(async () => {
  server = await startTestServer();
  clients = await arrangeNeighbours(server);
  const { mine } = clients;
  const used = recordLookUps();
  const asker = new Asker(server, await buildGraphQLSchema());
  for (const operation of Object.keys(OPERATIONS)) await asker.askForOwn(operation, mine);
  jest.restoreAllMocks();
  lookUps = [...new Map([...(await exportedLookUps()), ...used].map((each) => [each.name, each])).values()];
  const { rows } = await server.database.owner.query<{ id: string }>(
    "SELECT person_id AS id FROM memberships WHERE organization_id = $1",
    [organizationOf(mine)],
  );
  keys = [...allIdsOf(mine).map(uuidOf), ...rows.map(({ id }) => id)];
}, 120_000);
afterAll(() => server.close());

const organizationOf = ({ ids }: FilledClient): string => uuidOf(ids.Organization);

/** A connection of its own, in a transaction that may see the rows of a client; of nobody, when none is given. */
async function onConnection<T>(
  visible: FilledClient | undefined,
  work: (manager: EntityManager) => Promise<T>,
  url = server.database.appUrl,
): Promise<T> {
  const dataSource = await dataSourceFor(url, 1).initialize();
  try {
    return await dataSource.transaction(async (manager) => {
      if (visible !== undefined) await manager.query(transactionSettings([organizationOf(visible)]));
      return work(manager);
    });
  } finally {
    await dataSource.destroy();
  }
}

/** The names of the look-ups that find anything of `mine`; a count of nothing is nothing. */
async function finding(manager: EntityManager, scope: FilledClient): Promise<string[]> {
  const names = [];
  for (const { name, batch } of lookUps) {
    const found = [...(await batch(manager, keys, [organizationOf(scope)])).values()];
    if (found.some((each) => each !== 0)) names.push(name);
  }
  return names;
}

it("finds something by every look-up when the viewer's organizations are set", async () => {
  const { mine } = clients;
  expect(lookUps.length).toBeGreaterThan(15);
  expect(await onConnection(mine, (manager) => finding(manager, mine))).toEqual(
    lookUps.map(({ name }) => name),
  );
});

it.each([
  ["was never set", [], "app.organizations"],
  ["was left behind empty", [transactionSettings([])], "malformed array literal"],
])("makes every look-up an error when the setting %s", async (_, before, message) => {
  const dataSource = await dataSourceFor(server.database.appUrl, 1).initialize();
  for (const statement of before) await dataSource.query(statement);
  for (const { name, batch } of lookUps) {
    const outcome = await batch(dataSource.manager, keys, [organizationOf(clients.mine)]).catch(String);
    expect([name, outcome]).toEqual([name, expect.stringContaining(message)]);
  }
  await dataSource.destroy();
});

it("finds nothing of others when row-level security alone hides it", async () => {
  const { mine, theirs } = clients;
  expect(await onConnection(theirs, (manager) => finding(manager, mine))).toEqual([]);
});

it("finds nothing of others when the scope of the look-up alone hides it", async () => {
  const database = new URL(server.database.appUrl).pathname.slice(1);
  const withoutSecurity = onDatabase(testServer().superuserUrl, database);
  const { theirs } = clients;
  expect(await onConnection(undefined, (manager) => finding(manager, theirs), withoutSecurity)).toEqual([]);
});
