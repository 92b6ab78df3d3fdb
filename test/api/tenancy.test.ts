import pino from "pino";
import { type DataSource } from "typeorm";
import { dataSourceFor } from "../../src/models/createDataSource";
import { Organization } from "../../src/models/Organization";
import { type RunningServer, startHttpServer } from "../../src/server/http/startHttpServer";
import { openContext } from "../../src/services/openContext";
import { arrangeToken } from "../support/arrange";
import { arrangeViewer } from "../support/arrangeViewer";
import { openTestDatabase, type TestDatabase } from "../support/openTestDatabase";

let database: TestDatabase;
/** A single connection, which every viewer must share: what one leaves behind, the next would find. */
let oneConnection: DataSource;
let server: RunningServer;
beforeAll(async () => {
  database = await openTestDatabase();
  oneConnection = await dataSourceFor(database.appUrl, 1).initialize();
  server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    dataSource: oneConnection,
    logger: pino({ level: "silent" }),
    page: () => false,
    isReady: () => Promise.resolve(true),
  });
});
afterAll(async () => {
  await server.close();
  await oneConnection.destroy();
  await database.close();
});

async function organizationsSeenBy(token: string): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: "{ viewer { organizations { name } } }" }),
  });
  const { data } = (await response.json()) as { data: { viewer: { organizations: unknown } } };
  return data.viewer.organizations;
}

it("shows each of many viewers their own organizations over one shared connection", async () => {
  const names = Array.from({ length: 8 }, (_, index) => `Organization ${index}`);
  const viewers = await Promise.all(
    names.map(async (name) => {
      const { personId } = await arrangeViewer(database, name);
      return { name, token: await arrangeToken(database, personId) };
    }),
  );
  const rounds = [...viewers, ...viewers.toReversed(), ...viewers];
  const seen = await Promise.all(rounds.map(({ token }) => organizationsSeenBy(token)));
  expect(seen).toEqual(rounds.map(({ name }) => [{ name }]));
});

describe("row-level security, when a look-up forgets its scope,", () => {
  const everything = "SELECT name FROM organizations ORDER BY name";

  it("still shows the viewer's organizations only", async () => {
    const viewer = await arrangeViewer(database, "Orchard Supply");
    await arrangeViewer(database, "Somebody else");
    const { context, close } = openContext(oneConnection, viewer);
    expect(await context.read((manager) => manager.query(everything))).toEqual([{ name: "Orchard Supply" }]);
    expect(await context.read((manager) => manager.find(Organization))).toMatchObject([
      { name: "Orchard Supply" },
    ]);
    await close();
  });

  it("shows nothing to a viewer without organizations", async () => {
    const viewer = await arrangeViewer(database, "Out of reach");
    const { context, close } = openContext(oneConnection, { ...viewer, memberships: [] });
    expect(await context.read((manager) => manager.query(everything))).toEqual([]);
    await close();
  });

  it("lets no one write into, or move to, an organization of somebody else", async () => {
    const viewer = await arrangeViewer(database, "Mine");
    const theirs = await arrangeViewer(database, "Theirs");
    const theirId = theirs.memberships[0]?.organizationId;
    const { context, close } = openContext(oneConnection, viewer);

    await context.write((manager) => manager.query("UPDATE organizations SET name = 'Taken'"));
    await expect(
      context.write((manager) =>
        manager.query("INSERT INTO organizations (id, firm_id, name) VALUES (gen_random_uuid(), $1, 'New')", [
          viewer.firmId,
        ]),
      ),
    ).rejects.toThrow("row-level security policy");
    await close();

    const { rows } = await database.owner.query("SELECT name FROM organizations WHERE id = $1", [theirId]);
    expect(rows).toEqual([{ name: "Theirs" }]);
  });

  it("answers an error, and not an empty list, when nobody said whose data is read", async () => {
    await arrangeViewer(database, "Not to be found by accident");
    const fresh = await dataSourceFor(database.appUrl, 1).initialize();
    await expect(fresh.query(everything)).rejects.toThrow("app.organizations");
    await fresh.destroy();
    // On a connection that once carried the setting it has become an empty text, which is no list of ids.
    await expect(oneConnection.query(everything)).rejects.toThrow("malformed array literal");
  });

  it("refuses an id that could change the statement", async () => {
    const viewer = await arrangeViewer(database, "Curious");
    const memberships = [
      { organizationId: "}', true); DROP TABLE organizations; --", role: "OWNER" as const },
    ];
    const { context, close } = openContext(oneConnection, { ...viewer, memberships });
    await expect(context.read((manager) => manager.query(everything))).rejects.toThrow("expected a uuid");
    await close();
    expect(await oneConnection.query("SELECT 1 AS alive")).toEqual([{ alive: 1 }]);
  });
});
