import { readiness } from "../../src/server/http/health";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

describe("a running server", () => {
  let server: StartedTestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
  });

  it("is alive and ready, and says so without a token", async () => {
    const alive = await fetch(`${server.url}/healthz`);
    expect([alive.status, await alive.json()]).toEqual([200, { status: "ok" }]);
    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
  });
});

describe("readiness", () => {
  it("needs a database that answers", async () => {
    const refusing = () => Promise.reject(new Error("connection refused"));
    expect(await readiness(false, refusing)).toEqual({
      status: 503,
      text: '{"status":"not ready","reason":"The database does not answer."}',
    });
    expect(await readiness(false, () => Promise.resolve(false))).toMatchObject({ status: 503 });
  });

  it("does not wait for ever for one that does not", async () => {
    const silent = () => new Promise<boolean>(() => undefined);
    expect(await readiness(false, silent)).toMatchObject({ status: 503 });
  });

  it("ends when the server is told to stop, whatever the database says", async () => {
    expect(await readiness(true, () => Promise.resolve(true))).toEqual({
      status: 503,
      text: '{"status":"not ready","reason":"The server is stopping."}',
    });
  });
});
