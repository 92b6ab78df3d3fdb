import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { type PoolClient } from "pg";
import { Drain } from "../../src/server/http/Drain";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let lock: PoolClient;
beforeEach(async () => {
  server = await startTestServer();
  lock = await server.database.owner.connect();
});
afterEach(async () => {
  lock.release();
  await server.close();
});

const SLOW = "{ viewer { organizations { name } } }";

/** Holds every look-up of organizations until the lock is released, and waits until one is held. */
async function holdLookUps(): Promise<void> {
  await lock.query("BEGIN; LOCK TABLE organizations IN ACCESS EXCLUSIVE MODE");
}
async function untilOneIsHeld(): Promise<void> {
  for (;;) {
    const waiting = await server.database.owner.query(
      "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'",
    );
    if (waiting.rowCount !== 0) return;
  }
}

it("answers what was asked before it was told to stop, and accepts nothing new", async () => {
  await holdLookUps();
  const answer = server.post(SLOW);
  await untilOneIsHeld();

  const closed = server.closeServer();
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow("fetch failed");
  await lock.query("COMMIT");

  expect(await answer).toMatchObject({ status: 200, errors: undefined });
  expect((await answer).headers.get("connection")).toBe("close");
  await closed;
});

it("does not wait for clients that keep idle connections", async () => {
  await server.post("{ viewer { name } }");
  const { hostname, port } = new URL(server.url);
  const silent = connect(Number(port), hostname);
  const gone = new Promise((resolve) => silent.once("close", resolve));
  await new Promise((resolve) => silent.once("connect", resolve));
  await server.closeServer();
  await gone;
});

it("says that it is not ready while it finishes", async () => {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.setEncoding("utf8");
  const received: string[] = [];
  socket.on("data", (text: string) => received.push(text));
  const gone = new Promise((resolve) => socket.once("close", resolve));
  // A request whose headers are not finished keeps this connection open until they are.
  socket.write("GET /readyz HTTP/1.1\r\nHost: test\r\n");
  await fetch(`${server.url}/healthz`);

  const closed = server.closeServer();
  socket.write("\r\n");
  await gone;
  expect(received.join("")).toMatch(/^HTTP\/1\.1 503 .*Connection: close.*"The server is stopping\."/s);
  await closed;
});

it("outlives a client that leaves before its answer, and gives the connection back to the pool", async () => {
  await holdLookUps();
  const leaving = new AbortController();
  const answer = fetch(`${server.url}/graphql`, {
    method: "POST",
    signal: leaving.signal,
    headers: {
      "Content-Type": "application/json",
      Authorization: `Bearer ${server.token}`,
      "X-Request-Id": "left-early",
    },
    body: JSON.stringify({ query: SLOW }),
  });
  await untilOneIsHeld();
  leaving.abort();
  await expect(answer).rejects.toThrow("aborted");
  await lock.query("COMMIT");

  expect(await server.post(SLOW)).toMatchObject({ status: 200 });
  await server.closeServer();
  const { rows } = await server.database.owner.query<{ state: string }>(
    "SELECT state FROM pg_stat_activity WHERE application_name = 'fairlead' AND datname = current_database()",
  );
  expect(rows.filter(({ state }) => state !== "idle")).toEqual([]);
  expect(server.log.find((line) => line.requestId === "left-early")).toMatchObject({ clientGone: true });
});

it("outlives a client that leaves in the middle of its question", async () => {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const invited = new Promise((resolve) => socket.once("data", resolve));
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: test\r\nX-Request-Id: half\r\nAuthorization: Bearer ${server.token}\r\n` +
      'Content-Type: application/json\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n{"query": "',
  );
  await invited;
  socket.destroy();

  expect(await server.post("{ viewer { name } }")).toMatchObject({ status: 200 });
  await server.closeServer();
  expect(server.log.find((line) => line.requestId === "half")).toMatchObject({ clientGone: true });
});

it("cuts off who has not finished when the wait is over", async () => {
  const stuck = createServer();
  const drain = new Drain(stuck);
  stuck.on("request", (_request, response) => {
    drain.track(response, () => new Promise(() => undefined));
  });
  await new Promise<void>((resolve) => stuck.listen(0, "127.0.0.1", resolve));
  const { port } = stuck.address() as AddressInfo;
  const reached = new Promise((resolve) => stuck.once("request", resolve));
  const answer = fetch(`http://127.0.0.1:${port}/`);
  await reached;
  await Promise.all([expect(answer).rejects.toThrow("fetch failed"), drain.close(20)]);
});
