import { arrangePerson, arrangeToken } from "../support/arrange";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let personId: string;
beforeAll(async () => {
  server = await startTestServer();
  const { rows } = await server.database.owner.query<{ id: string }>("SELECT id FROM firms");
  personId = await arrangePerson(server.database, rows[0]?.id ?? "", "Sam Rivera");
});
afterAll(async () => {
  await server.close();
});

const AN_HOUR = 3_600_000;
const UNAUTHENTICATED = {
  errors: [
    {
      message:
        'The request carries no valid token. Send yours in the header "Authorization: Bearer fl_...". ' +
        "A token that has expired or was revoked is not valid any more.",
      extensions: { code: "UNAUTHENTICATED" },
    },
  ],
};

async function ask(
  authorization: string | undefined,
  path = "/graphql",
  init: RequestInit = {},
): Promise<Response> {
  return fetch(`${server.url}${path}`, {
    method: "POST",
    ...init,
    headers: {
      "Content-Type": "application/json",
      ...(authorization !== undefined && { Authorization: authorization }),
    },
    body: init.method === "GET" ? null : JSON.stringify({ query: "{ viewer { name } }" }),
  });
}

describe("without a valid token the answer is the same, word for word:", () => {
  const inThePast = new Date(Date.now() - AN_HOUR);
  it.each<[string, () => Promise<string | undefined>]>([
    ["no header", () => Promise.resolve(undefined)],
    ["an empty header", () => Promise.resolve("")],
    ["another scheme", () => Promise.resolve(`Basic ${server.token}`)],
    ["the scheme alone", () => Promise.resolve("Bearer ")],
    ["the token without its scheme", () => Promise.resolve(server.token)],
    ["two tokens", () => Promise.resolve(`Bearer ${server.token} ${server.token}`)],
    ["a malformed token", () => Promise.resolve("Bearer fl_' OR true --")],
    ["an unknown token", () => Promise.resolve(`Bearer fl_${"A".repeat(43)}`)],
    ["a token cut short", () => Promise.resolve(`Bearer ${server.token.slice(0, -1)}`)],
    ["a token with something behind it", () => Promise.resolve(`Bearer ${server.token}A`)],
    [
      "the hash of a token",
      async () => {
        const { rows } = await server.database.owner.query<{ hash: string }>(
          "SELECT hash FROM tokens LIMIT 1",
        );
        return `Bearer fl_${rows[0]?.hash.slice(0, 43) ?? ""}`;
      },
    ],
    [
      "a revoked token",
      async () => `Bearer ${await arrangeToken(server.database, personId, { revokedAt: inThePast })}`,
    ],
    [
      "an expired token",
      async () => `Bearer ${await arrangeToken(server.database, personId, { expiresAt: inThePast })}`,
    ],
    [
      "a token both revoked and not yet expired",
      async () => {
        const dates = { revokedAt: inThePast, expiresAt: new Date(Date.now() + AN_HOUR) };
        return `Bearer ${await arrangeToken(server.database, personId, dates)}`;
      },
    ],
  ])("%s", async (_what, authorization) => {
    const response = await ask(await authorization());
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual(UNAUTHENTICATED);
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="Fairlead"');
  });
});

it.each([
  ["GET", "/graphql?query={viewer{name}}"],
  ["GET", "/graphql"],
  ["OPTIONS", "/graphql"],
  ["POST", "/graphql/"],
  ["GET", "/.env"],
  ["POST", "/readyz/../graphql"],
])("%s %s needs a token too", async (method, path) => {
  const response = await fetch(`${server.url}${path}`, { method });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual(UNAUTHENTICATED);
});

describe("a valid token", () => {
  it("lets its person in until it expires, whatever the case of the scheme", async () => {
    const token = await arrangeToken(server.database, personId, {
      expiresAt: new Date(Date.now() + AN_HOUR),
    });
    for (const scheme of ["Bearer", "bearer", "BEARER"]) {
      const response = await ask(`${scheme} ${token}`);
      expect(await response.json()).toEqual({ data: { viewer: { name: "Sam Rivera" } } });
    }
  });

  it("is refused from the moment it is revoked", async () => {
    const token = await arrangeToken(server.database, personId);
    expect((await server.post("{ viewer { name } }", {}, token)).status).toBe(200);
    await server.database.owner.query("UPDATE tokens SET revoked_at = now() WHERE person_id = $1", [
      personId,
    ]);
    expect((await server.post("{ viewer { name } }", {}, token)).status).toBe(401);
  });
});

describe("the last use of a token", () => {
  const lastUse = async (): Promise<{ used: Date | null; version: string }> => {
    const { rows } = await server.database.owner.query<{ used: Date | null; version: string }>(
      "SELECT last_used_at AS used, xmin::text AS version FROM tokens WHERE revoked_at IS NULL AND person_id <> $1",
      [personId],
    );
    return rows[0] ?? { used: null, version: "" };
  };
  /** It is noted beside the request, so the test looks until it is there. */
  const untilNoted = async (before: string): Promise<{ used: Date | null; version: string }> => {
    for (;;) {
      const now = await lastUse();
      if (now.version !== before) return now;
    }
  };

  it("is noted once a minute, however many requests arrive", async () => {
    await server.database.owner.query("UPDATE tokens SET last_used_at = NULL");
    const unused = await lastUse();
    await Promise.all(Array.from({ length: 10 }, () => server.post("{ viewer { name } }")));
    const first = await untilNoted(unused.version);
    expect(first.used).not.toBeNull();
    await Promise.all(Array.from({ length: 10 }, () => server.post("{ viewer { name } }")));
    expect(await lastUse()).toEqual(first);

    await server.database.owner.query("UPDATE tokens SET last_used_at = now() - interval '61 seconds'");
    const old = await lastUse();
    await server.post("{ viewer { name } }");
    expect((await untilNoted(old.version)).used?.getTime()).toBeGreaterThan(old.used?.getTime() ?? Infinity);
  });

  it("that cannot be noted does not keep the person out", async () => {
    await server.database.owner.query(
      "UPDATE tokens SET last_used_at = NULL; REVOKE UPDATE ON tokens FROM fairlead_app",
    );
    const { status } = await server.post("{ viewer { name } }");
    await server.database.owner.query("GRANT UPDATE ON tokens TO fairlead_app");
    expect(status).toBe(200);
  });
});
