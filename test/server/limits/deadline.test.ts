import { request } from "node:http";
import { DEFAULT_LIMITS } from "../../../src/server/limitSettings";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

/** Short, so that the test is, and long enough for a busy machine; what is asserted is what happens, never when. */
const limits = { ...DEFAULT_LIMITS, requestMs: 4_000, statementMs: 60_000 };
const READ = "{ viewer { organizations { name } } }";

let server: StartedTestServer;
beforeEach(async () => {
  server = await startTestServer(undefined, 2, { limits });
  // The first use of the token is noted beside the request.
  await server.post("{ viewer { name } }");
});
afterEach(() => server.close());

/** Holds a lock on which every look-up of organizations waits, for as long as the work takes. */
async function whileLocked<T>(work: () => Promise<T>): Promise<T> {
  const client = await server.database.owner.connect();
  try {
    await client.query("BEGIN; LOCK TABLE organizations IN ACCESS EXCLUSIVE MODE");
    return await work();
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

/** Statements of the application that PostgreSQL works on now. */
async function running(): Promise<number> {
  const { rowCount } = await server.database.owner.query(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'fairlead'
        AND (state = 'active' OR xact_start IS NOT NULL)`,
  );
  return rowCount ?? 0;
}

/** Looks until it is so; the test's own timeout ends what never becomes so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

it("past its deadline a read is answered 504, its statement is cancelled and its connection is free", async () => {
  await whileLocked(async () => {
    // Four on two connections: two wait in PostgreSQL, two for a connection.
    const answers = await Promise.all(Array.from({ length: 4 }, () => server.post(READ)));
    for (const { status, errors } of answers) {
      expect(status).toBe(504);
      expect(errors).toEqual([
        {
          message:
            "The answer took longer than 4000 ms and was given up. Ask for less at once. " +
            "A change that was not answered is safe to send again with the same idempotencyKey.",
          extensions: { code: "DEADLINE_EXCEEDED" },
        },
      ]);
    }
    // The lock is still held, so only a cancelled statement ends.
    await until(async () => (await running()) === 0);
    expect((await server.post("{ viewer { name } }")).status).toBe(200);
  });
  expect((await server.post(READ)).data).toEqual({ viewer: { organizations: [{ name: "Valley Produce" }] } });
  expect(server.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});

it("past its deadline a write is answered 504 and has changed nothing", async () => {
  const id = "00000000-0000-4000-8000-000000000001";
  const mutation = `mutation { createOrganization(input: { idempotencyKey: "${id}", name: "Late" }) { __typename } }`;
  await whileLocked(async () => {
    expect((await server.post(mutation)).status).toBe(504);
    await until(async () => (await running()) === 0);
  });
  const { rows } = await server.database.owner.query("SELECT name FROM organizations ORDER BY name");
  expect(rows).toEqual([{ name: "Valley Produce" }]);
  // Sent again with the same key it is carried out.
  expect((await server.post(mutation)).data?.createOrganization).toMatchObject({
    __typename: "SavedOrganization",
  });
});

it("a client that leaves has its statement cancelled and its connection freed, and is no error in the log", async () => {
  await whileLocked(async () => {
    const call = request(`${server.url}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${server.token}` },
    });
    call.on("error", () => undefined);
    call.end(JSON.stringify({ query: READ }));
    await until(async () => (await running()) > 0);
    const closed = new Promise((resolve) => call.once("close", resolve));
    call.destroy();
    await closed;
    await until(async () => (await running()) === 0);
  });
  expect(server.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  expect((await server.post(READ)).status).toBe(200);
});
