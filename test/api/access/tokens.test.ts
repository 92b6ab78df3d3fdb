import { randomUUID } from "node:crypto";
import { tokenArguments } from "../../../src/server/tokens/tokenArguments";
import { workOnTokens } from "../../../src/server/tokens/workOnTokens";
import { arrangeClient, arrangeMember, type ArrangedClient } from "../../support/arrangeClient";
import { ask } from "../../support/asking";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
});
afterAll(() => server.close());

const MAKE = `mutation ($input: MakeTokenInput!) { makeToken(input: $input) { __typename
  ... on TokenMade { secret dryRun token { id name role readOnly expiresAt isThisOne } }
  ... on InvalidInput { problems { code path message } } ... on NotAllowed { message } } }`;
const REVOKE = `mutation ($input: RevokeTokenInput!) { revokeToken(input: $input) { __typename
  ... on TokenRevoked { token { id revokedAt } } ... on NotFound { id } ... on NotAllowed { message } } }`;
const MINE = "{ viewer { tokens { id name role revokedAt lastUsedAt isThisOne } organizations { role } } }";

interface Made {
  readonly __typename: string;
  readonly secret: string;
  readonly token: { readonly id: string; readonly expiresAt: string };
}
const make = (input: object, token = client.token) =>
  ask<Made>(server, MAKE, { input: { name: randomUUID(), ...input } }, token);
const revoke = (id: string, token = client.token) => ask(server, REVOKE, { input: { id } }, token);
const savePlan = (token: string) =>
  ask(
    server,
    `mutation ($input: SavePlanInput!) { savePlan(input: $input) { __typename ... on NotAllowed { message advice } } }`,
    { input: { idempotencyKey: randomUUID(), organizationId: client.id, name: randomUUID() } },
    token,
  );
const mine = (token: string) =>
  ask<{ tokens: Record<string, unknown>[]; organizations: unknown[] }>(server, MINE, {}, token);

describe("a token of one's own", () => {
  it("signs in the same person, is listed without its secret, and stops at once when it is revoked", async () => {
    const { secret, token } = await make({ name: "Report" });
    expect(secret).toMatch(/^fl_[\w-]{43}$/);
    const listed = await mine(secret);
    expect(listed.tokens).toMatchObject([{ name: "Report", isThisOne: true }, { isThisOne: false }]);
    expect(JSON.stringify(listed)).not.toContain(secret);
    expect(await revoke(token.id)).toMatchObject({ __typename: "TokenRevoked", token: { id: token.id } });
    expect((await server.post(MINE, {}, secret)).status).toBe(401);
    const { rows } = await server.database.owner.query("SELECT 1 FROM tokens WHERE hash = $1", [secret]);
    expect(rows).toEqual([]);
  });

  it("revokes itself when no other is named", async () => {
    const { secret } = await make({});
    const answer = await ask(server, REVOKE, { input: {} }, secret);
    expect(answer).toMatchObject({ __typename: "TokenRevoked" });
    expect((await server.post(MINE, {}, secret)).status).toBe(401);
  });

  it("lasts 90 days unless told otherwise, and no longer than the one it was asked with", async () => {
    const inDays = (text: string) => (Date.parse(text) - Date.now()) / 86_400_000;
    const usual = await make({});
    expect(inDays(usual.token.expiresAt)).toBeCloseTo(90, 1);
    const short = await make({ expiresInDays: 2 });
    const longer = await make({ expiresInDays: 30 }, short.secret);
    expect(inDays(longer.token.expiresAt)).toBeCloseTo(2, 1);
  });

  it("that is narrower does what its role may, and makes no wider one", async () => {
    const viewer = await make({ role: "VIEWER" });
    expect((await mine(viewer.secret)).organizations).toEqual([{ role: "VIEWER" }]);
    expect(await savePlan(viewer.secret)).toMatchObject({
      message: "As VIEWER you may read, and change nothing.",
    });
    expect(await make({ role: "VCIO" }, viewer.secret)).toMatchObject({
      problems: [{ code: "CONTRADICTION", path: ["role"] }],
    });
    const below = await make({}, viewer.secret);
    expect(below.token).toMatchObject({ role: "VIEWER" });
  });

  it("of a wider role than its person's does not widen anything", async () => {
    const analyst = await arrangeMember(server, client.uuid, "ANALYST");
    const { secret } = await make({ role: "OWNER" }, analyst);
    expect((await mine(secret)).organizations).toEqual([{ role: "ANALYST" }]);
  });

  it("that only reads keeps its role and changes nothing, tokens included", async () => {
    const { secret, token } = await make({ readOnly: true });
    expect((await mine(secret)).organizations).toEqual([{ role: "VCIO" }]);
    const refused = { __typename: "NotAllowed", message: "This token may read, and change nothing." };
    expect(await savePlan(secret)).toMatchObject(refused);
    expect(await make({}, secret)).toMatchObject(refused);
    expect(await revoke(token.id, secret)).toMatchObject(refused);
  });

  it("is made once under a name, and only tried in a dry run", async () => {
    expect(await make({ name: "Once", dryRun: true })).toMatchObject({ token: null, secret: null });
    expect(await make({ name: "Once" })).toMatchObject({ __typename: "TokenMade" });
    expect(await make({ name: "Once" })).toMatchObject({ problems: [{ code: "DUPLICATE" }] });
  });

  it.each([{ expiresInDays: 0 }, { expiresInDays: 367 }, { name: " " }, { name: "x".repeat(201) }])(
    "is refused with %j",
    async (input) => {
      expect(await make(input)).toMatchObject({ problems: [{ code: "OUT_OF_RANGE" }] });
    },
  );

  it("of somebody else is as absent as one that does not exist", async () => {
    const other = await arrangeMember(server, client.uuid, "VCIO");
    const theirs = (await mine(other)).tokens[0]?.id as string;
    for (const id of [theirs, randomUUID(), "no id"])
      expect(await revoke(id)).toEqual({ __typename: "NotFound", id });
    expect((await server.post(MINE, {}, other)).status).toBe(200);
  });

  it("wider than the asking one is not revoked by it", async () => {
    const { secret } = await make({ role: "CLIENT" });
    const wide = (await mine(client.token)).tokens.find(({ role }) => role === null)?.id as string;
    expect(await revoke(wide, secret)).toMatchObject({ __typename: "NotFound" });
  });
});

describe("npm run token", () => {
  const run = (...words: string[]) => workOnTokens(server.database.dataSource, tokenArguments(words));

  it("makes, lists and revokes tokens of anybody", async () => {
    const made = await run(
      "make",
      "Ada Okafor",
      "--name",
      "From the operator",
      "--role",
      "viewer",
      "--read-only",
    );
    const secret = /^fl_\S{43}$/m.exec(made)?.[0] ?? "";
    expect(await ask(server, "{ viewer { name } }", {}, secret)).toEqual({ name: "Ada Okafor" });
    const listed = await run("list", "Ada Okafor");
    expect(listed).toMatch(/From the operator: valid, at most VIEWER, reads only, until \d{4}-/);
    expect(listed).not.toContain(secret);
    const id = /(\S+) {2}From the operator/.exec(listed)?.[1] ?? "";
    expect(await run("revoke", id)).toBe(`Revoked: ${id}`);
    expect((await server.post(MINE, {}, secret)).status).toBe(401);
    expect(await run("list")).toContain("From the operator: revoked");
  });

  it.each([
    [["make", "Nobody", "--name", "x"], 'There is no person "Nobody".'],
    [["make", "A VCIO", "--name", "x"], /"A VCIO" are \d+ people. Give an id: /],
    [["revoke", "nothing"], 'There is no token "nothing".'],
  ] as const)("refuses %j", async (words, message) => {
    await arrangeMember(server, client.uuid, "VCIO");
    await expect(run(...words)).rejects.toThrow(message);
  });

  it.each([
    [[], "npm run token -- make PERSON"],
    [["make", "Ada"], "npm run token -- make PERSON"],
    [["make", "Ada", "--name", "x", "--role", "BOSS"], '"BOSS" is none of OWNER'],
    [["make", "Ada", "--name", "x", "--days", "0"], '--days is "0". Give 1 to 3660.'],
  ] as const)("explains itself for %j", (words, message) => {
    expect(() => tokenArguments(words)).toThrow(message);
  });
});
