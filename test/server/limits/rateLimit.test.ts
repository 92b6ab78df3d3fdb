import pino from "pino";
import { startHttpServer } from "../../../src/server/http/startHttpServer";
import { DEFAULT_LIMITS } from "../../../src/server/limitSettings";
import { arrangeClient } from "../../support/arrangeClient";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

const NAME = "{ viewer { name } }";
const limits = { ...DEFAULT_LIMITS, pointsPerMinute: 5 };

describe.each(["memory", "postgres"] as const)("points counted in %s", (rateStore) => {
  let server: StartedTestServer;
  beforeEach(async () => {
    server = await startTestServer(undefined, undefined, { limits, rateStore });
  });
  afterEach(() => server.close());

  it("let a token spend a minute's worth and refuse what is more, of this token alone", async () => {
    for (let request = 1; request <= 5; request += 1) expect((await server.post(NAME)).status).toBe(200);
    const { status, headers, errors } = await server.post(NAME);
    expect(status).toBe(429);
    expect(errors).toMatchObject([{ extensions: { code: "RATE_LIMITED" } }]);
    expect(errors?.[0]?.message).toMatch(/^The token has spent its 5 points of this minute\. Wait \d+ s\.$/);
    expect(Number(headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(Number(headers.get("retry-after"))).toBeLessThanOrEqual(60);
    const { token } = await arrangeClient(server);
    expect((await server.post(NAME, {}, token)).status).toBe(200);
  });

  it("are spent by requests that cannot be worked on, too", async () => {
    for (let request = 1; request <= 5; request += 1)
      expect((await server.post("{ nonsense")).status).toBe(400);
    expect((await server.post("{ nonsense")).status).toBe(429);
  });

  it("are spent by complexity: one for each whole thousand", async () => {
    // 1 + 100 x (1 + 10 x 1 + ... ): 100 clients with 43 times the name are 1 + 100 x (1 + 43) = 4,401, so 1 + 4 points.
    const names = Array.from({ length: 43 }, (_, n) => `n${n}: name`).join(" ");
    expect((await server.post(`{ organizations(first: 100) { nodes { ${names} } } }`)).status).toBe(200);
    expect((await server.post(NAME)).status).toBe(429);
  });

  it("say so when a single operation costs more than a minute has", async () => {
    const names = Array.from({ length: 50 }, (_, n) => `n${n}: name`).join(" ");
    // 1 + 100 x (1 + 50 + 10 x id) = 6,101: 6 points.
    const ids = "id ".repeat(10);
    const { status, headers, errors } = await server.post(
      `{ organizations(first: 100) { nodes { ${names} ${ids} } } }`,
    );
    expect(status).toBe(429);
    expect(headers.get("retry-after")).not.toBeNull();
    expect(errors?.[0]?.message).toBe(
      "The operation costs 6 points, and a token has 5 a minute. Ask for less at once.",
    );
  });
});

it("counts for all servers of one database together when they are counted in postgres", async () => {
  const server = await startTestServer(undefined, undefined, { limits, rateStore: "postgres" });
  const { dataSource } = server.database;
  const second = await startHttpServer({
    ...{ host: "127.0.0.1", port: 0, dataSource, limits, rateStore: "postgres" },
    logger: pino({ level: "silent" }),
    page: () => false,
    isReady: () => Promise.resolve(true),
  });
  const ask = async (url: string) => {
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${server.token}` },
      body: JSON.stringify({ query: NAME }),
    });
    return answer.status;
  };
  const statuses: number[] = [];
  for (const url of [server.url, second.url, server.url, second.url, server.url, second.url])
    statuses.push(await ask(url));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  await second.close();
  await server.close();
});

it("counts nothing where the limit is 0", async () => {
  const server = await startTestServer(undefined, undefined, { limits: { ...limits, pointsPerMinute: 0 } });
  for (let request = 1; request <= 10; request += 1) expect((await server.post(NAME)).status).toBe(200);
  await server.close();
});
