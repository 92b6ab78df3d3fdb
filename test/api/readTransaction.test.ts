import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { ServerResponse } from "node:http";
import { join } from "node:path";
import { type DataSource, type EntityManager } from "typeorm";
import { dataSourceFor } from "../../src/models/createDataSource";
import { Organization } from "../../src/models/Organization";
import { openContext } from "../../src/services/openContext";
import { type Viewer } from "../../src/services/Viewer";
import { arrangeViewer } from "../support/arrangeViewer";
import { recordStatements } from "../support/recordStatements";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
/** With a single connection, whatever is not given back stops the next test. */
let oneConnection: DataSource;
let viewer: Viewer;
beforeAll(async () => {
  server = await startTestServer();
  oneConnection = await dataSourceFor(server.database.appUrl, 1).initialize();
  viewer = await arrangeViewer(server.database, "Orchard Supply");
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(async () => {
  await oneConnection.destroy();
  await server.close();
});

const BEGIN =
  /^BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; SELECT set_config\('app\.organizations', '\{[0-9a-f-]{36}\}', true\)/;
const NAMES = "SELECT name FROM organizations";

/** How many transactions of the application are open now, as PostgreSQL sees it. */
async function transactionsOpen(): Promise<number> {
  const { rowCount } = await server.database.owner.query(
    `SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'fairlead' AND xact_start IS NOT NULL`,
  );
  return rowCount ?? 0;
}

/** Calls back when the server begins to send an answer. */
function watchAnswers(onAnswer: () => void): void {
  const original: unknown = Reflect.get(ServerResponse.prototype, "writeHead");
  const writeHead = original as (this: ServerResponse, ...head: unknown[]) => ServerResponse;
  jest.spyOn(ServerResponse.prototype, "writeHead").mockImplementation(function (
    this: ServerResponse,
    ...head
  ) {
    onAnswer();
    return writeHead.apply(this, head);
  });
}

describe("an operation over HTTP", () => {
  beforeAll(async () => {
    // The first use of the token is noted beside the request; afterwards requests send nothing but their own.
    await server.post("{ viewer { name } }");
    const used = "SELECT 1 FROM tokens WHERE last_used_at IS NOT NULL";
    while ((await server.database.owner.query(used)).rowCount === 0);
  });

  it.each([
    ["a viewer's own names", "{ viewer { name firmName } }"],
    [
      "a comparison with inline input",
      readFileSync(join(__dirname, "../../examples/04-the-hire-alone.graphql"), "utf8"),
    ],
  ])("that looks nothing up opens no transaction: %s", async (_what, operation) => {
    const { sent } = recordStatements();
    expect(await server.post(operation)).toMatchObject({ status: 200, errors: undefined });
    expect(sent).toEqual([expect.stringContaining("FROM tokens")]);
  });

  it("reads all it needs in one transaction, one statement at a time, ended before the answer is sent", async () => {
    const { sent, answered, mostAtOnce } = recordStatements();
    const beforeTheAnswer: string[][] = [];
    watchAnswers(() => beforeTheAnswer.push([...answered]));
    const aliases = Array.from({ length: 10 }, (_, index) => `a${index}: viewer { organizations { name } }`);

    const { data } = await server.post(`{ ${aliases.join(" ")} }`);

    expect(sent[0]).toContain("FROM tokens");
    expect(sent[1]).toMatch(BEGIN);
    expect(sent.slice(2, -1)).toHaveLength(10);
    expect(sent.slice(2, -1).filter((text) => !text.startsWith("SELECT "))).toEqual([]);
    expect(sent.at(-1)).toBe("COMMIT");
    expect(mostAtOnce()).toBe(1);
    expect(beforeTheAnswer.map((statements) => statements.at(-1))).toEqual(["COMMIT"]);
    expect(await transactionsOpen()).toBe(0);
    expect(data?.a9).toEqual({ organizations: [{ name: "Valley Produce" }] });
  });

  it("that fails ends its transaction before the answer is sent", async () => {
    await server.database.owner.query("ALTER TABLE organizations RENAME TO away");
    const { errors } = await server.post(
      "{ a: viewer { organizations { name } } b: viewer { organizations { name } } }",
    );
    expect(errors?.[0]?.extensions.code).toBe("INTERNAL_SERVER_ERROR");
    expect(await transactionsOpen()).toBe(0);
    await server.database.owner.query("ALTER TABLE away RENAME TO organizations");
    expect((await server.post("{ viewer { organizations { name } } }")).errors).toBeUndefined();
  });
});

describe("ctx.read", () => {
  it("shows one state of the database, however long the operation takes", async () => {
    const { context, close } = openContext(oneConnection, viewer);
    expect(await context.read((manager) => manager.query(NAMES))).toEqual([{ name: "Orchard Supply" }]);
    const [membership] = viewer.memberships;
    const rename = (name: string) =>
      server.database.owner.query("UPDATE organizations SET name = $1 WHERE id = $2", [
        name,
        membership?.organizationId,
      ]);
    await rename("Renamed meanwhile");
    expect(await context.read((manager) => manager.query(NAMES))).toEqual([{ name: "Orchard Supply" }]);
    await close();

    const later = openContext(oneConnection, viewer);
    expect(await later.context.read((manager) => manager.query(NAMES))).toEqual([
      { name: "Renamed meanwhile" },
    ]);
    await later.close();
    await rename("Orchard Supply");
  });

  it("sends one statement at a time, even within one look-up and from look-ups inside look-ups", async () => {
    const { mostAtOnce } = recordStatements();
    const { context, close } = openContext(oneConnection, viewer);
    const counts = await Promise.all(
      Array.from({ length: 10 }, () =>
        context.read(async (manager) => {
          const [count, inner, { length }] = await Promise.all([
            manager.count(Organization),
            context.read((same) => same.count(Organization)),
            manager.createQueryBuilder(Organization, "organization").getMany(),
          ]);
          return [count, inner, length];
        }),
      ),
    );
    await close();
    expect(counts).toEqual(Array.from({ length: 10 }, () => [1, 1, 1]));
    expect(mostAtOnce()).toBe(1);
  });

  it("limits how long a statement may run, for its own transaction only", async () => {
    const { context, close } = openContext(oneConnection, viewer);
    expect(await context.read((manager) => manager.query("SHOW statement_timeout"))).toEqual([
      { statement_timeout: "15s" },
    ]);
    await close();
    expect(await oneConnection.query("SHOW statement_timeout")).toEqual([{ statement_timeout: "0" }]);
  });

  it.each<[string, (manager: EntityManager) => Promise<unknown>]>([
    ["a statement", (manager) => manager.query("DELETE FROM organizations")],
    ["a criterion", (manager) => manager.delete(Organization, { firmId: viewer.firmId })],
    [
      "an entity",
      (manager) => manager.save(Organization, { id: randomUUID(), firmId: viewer.firmId, name: "New" }),
    ],
    ["a transaction of its own", (manager) => manager.transaction(() => Promise.resolve())],
  ])("cannot change data by %s", async (_way, change) => {
    const { context, close } = openContext(oneConnection, viewer);
    const changed = context.read(change);
    await expect(changed.finally(close)).rejects.toThrow(/read-only transaction|use ctx\.write/);
    expect((await server.database.owner.query(NAMES)).rows).toContainEqual({ name: "Orchard Supply" });
  });

  it("is refused once the operation has been answered, and so is what an earlier look-up still wants", async () => {
    const { context, close } = openContext(oneConnection, viewer);
    let goOn = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    const late = context.read(async (manager) => {
      await manager.query(NAMES);
      await waiting;
      return manager.query<unknown>(NAMES);
    });
    await context.read((manager) => manager.query(NAMES));
    const closing = close();
    goOn();
    await expect(late).rejects.toThrow(/has ended|already released/);
    await closing;
    await expect(context.read((manager) => manager.query(NAMES))).rejects.toThrow("has been answered");
    await expect(context.write((manager) => manager.query(NAMES))).rejects.toThrow("has been answered");
    expect(await transactionsOpen()).toBe(0);
  });

  it("gives its place in the pool back when the connection is lost", async () => {
    for (const whileReading of [true, false]) {
      const { context, close } = openContext(oneConnection, viewer);
      const [{ pid } = { pid: 0 }] = await context.read((manager) =>
        manager.query<{ pid: number }[]>("SELECT pg_backend_pid() AS pid"),
      );
      const reading = whileReading
        ? context.read((manager) => manager.query("SELECT pg_sleep(60)")).catch((error: unknown) => error)
        : Promise.resolve(new Error("nothing was being read"));
      await server.database.owner.query("SELECT pg_terminate_backend($1)", [pid]);
      expect(await reading).toBeInstanceOf(Error);
      await close();
    }
    const { context, close } = openContext(oneConnection, viewer);
    expect(await context.read((manager) => manager.query(NAMES))).toEqual([{ name: "Orchard Supply" }]);
    await close();
  });

  it("gives its place in the pool back when the transaction cannot begin", async () => {
    const { context, close } = openContext(oneConnection, {
      ...viewer,
      memberships: [{ organizationId: "x", role: "VIEWER" }],
    });
    await expect(context.read((manager) => manager.query(NAMES))).rejects.toThrow("expected a uuid");
    await expect(context.read((manager) => manager.query(NAMES))).rejects.toThrow("expected a uuid");
    await close();
    expect(await oneConnection.query("SELECT 1 AS alive")).toEqual([{ alive: 1 }]);
  });

  it("costs nothing when it is never called", async () => {
    const { sent } = recordStatements();
    await openContext(oneConnection, viewer).close();
    expect(sent).toEqual([]);
  });
});
