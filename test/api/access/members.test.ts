import { randomUUID } from "node:crypto";
import { OpenIdProvider } from "../../../src/server/openId/OpenIdProvider";
import { arrangeFirm, arrangeOrganization, arrangePerson } from "../../support/arrange";
import { arrangeClient, arrangeMember, type ArrangedClient } from "../../support/arrangeClient";
import { ask, type Saved } from "../../support/asking";
import { OpenIdIssuer } from "../../support/OpenIdIssuer";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

let issuer: OpenIdIssuer;
let server: StartedTestServer;
let client: ArrangedClient;
let owner: string;
beforeAll(async () => {
  issuer = await new OpenIdIssuer().start();
  const settings = { issuer: issuer.url, audience: "fairlead", jwksUrl: undefined, clockTolerance: 30 };
  const openId = new OpenIdProvider({ ...settings, findsByEmail: true }, 0);
  server = await startTestServer(undefined, undefined, { openId });
});
beforeEach(async () => {
  client = await arrangeClient(server);
  owner = await arrangeMember(server, client.uuid, "OWNER");
});
afterAll(async () => {
  await server.close();
  await issuer.close();
});

interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: string;
}
interface Answer extends Saved {
  readonly member?: Member;
  readonly dryRun?: boolean;
}
const REFUSED = "... on InvalidInput { problems { code path message } }";
const SELECTED = `__typename ... on SavedMember { dryRun member { id name email role } } ${REFUSED}`;
const send = (mutation: "add" | "change" | "remove", input: object, token = owner, { id } = client) => {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Member`;
  const selected =
    mutation === "remove" ? `__typename ... on MemberRemoved { id dryRun } ${REFUSED}` : SELECTED;
  return ask<Answer>(
    server,
    `mutation ($input: ${name}Input!) { ${mutation}Member(input: $input) { ${selected} } }`,
    { input: { organizationId: id, idempotencyKey: randomUUID(), ...input } },
    token,
  );
};
const members = async (token = owner): Promise<readonly Member[]> =>
  (
    await ask<{ members: readonly Member[] }>(
      server,
      `query ($id: ID!) { members(organizationId: $id) { __typename ... on Members { members { id name email role } } } }`,
      { id: client.id },
      token,
    )
  ).members;
const idOf = async (name: string): Promise<string> =>
  (await members()).find((member) => member.name === name)?.id ?? "";
const newAddress = () => `${randomUUID()}@orchard.example`;
const problem = (code: string, path: string) => ({
  __typename: "InvalidInput",
  problems: [expect.objectContaining({ code, path: path.split(".") }) as unknown],
});
const entries = async () =>
  (
    await ask<{
      entries: {
        nodes: readonly { thing: string; action: string; operation: string | null; through: string }[];
      };
    }>(
      server,
      `query ($id: ID!) { auditTrail(organizationId: $id, first: 100) { ... on AuditTrail { entries { nodes {
         thing action operation through person changes { field from to } } } } } }`,
      { id: client.id },
      owner,
    )
  ).entries.nodes;
async function signedInBy(claims: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { status, data } = await server.post(
    "{ viewer { name organizations { id role } } }",
    {},
    await issuer.token(claims),
  );
  return status === 200 ? data?.viewer : status;
}

describe("somebody new", () => {
  it("is added by e-mail address, stands in the list, and is let in by the provider that verified it", async () => {
    const email = newAddress();
    const added = await send("add", { email, name: "Rosa Delgado", role: "CLIENT" });
    expect(added).toMatchObject({
      __typename: "SavedMember",
      dryRun: false,
      member: { name: "Rosa Delgado", email, role: "CLIENT" },
    });
    expect(await members()).toContainEqual(added.member);
    const claims = { sub: randomUUID(), email, email_verified: true };
    expect(await signedInBy(claims)).toEqual({
      name: "Rosa Delgado",
      organizations: [{ id: client.id, role: "CLIENT" }],
    });
  });

  it("is added by what a provider knows them by; a subject that nobody added is answered like a bad token", async () => {
    const subject = randomUUID();
    expect(await signedInBy({ sub: subject })).toBe(401);
    const identity = { issuer: issuer.url, subject };
    expect(await send("add", { identity, name: "Rosa Delgado", role: "VIEWER" })).toMatchObject({
      member: { email: null, role: "VIEWER" },
    });
    expect(await signedInBy({ sub: subject })).toMatchObject({ organizations: [{ role: "VIEWER" }] });
  });

  it("needs a name", async () => {
    expect(await send("add", { email: newAddress(), role: "CLIENT" })).toEqual(problem("REQUIRED", "name"));
  });
});

it("somebody of the firm is added by any of both as who they are, and gets no further way in", async () => {
  const email = newAddress();
  const other = await arrangeClient(server);
  const otherOwner = await arrangeMember(server, other.uuid, "OWNER");
  const known = await send("add", { email, name: "Rosa Delgado", role: "CLIENT" }, otherOwner, other);
  const added = await send("add", { email: email.toUpperCase(), name: "Somebody Else", role: "VIEWER" });
  expect(added.member).toEqual({ ...known.member, role: "VIEWER" });
  const { rows } = await server.database.owner.query("SELECT 1 FROM people WHERE lower(email) = $1", [email]);
  expect(rows).toHaveLength(1);
});

it("the same address in another firm is somebody else; the same identity cannot be", async () => {
  const firm = await arrangeFirm(server.database, "Medlar Advisers");
  const theirs = await arrangeOrganization(server.database, firm, "Medlar & Sons");
  const person = await arrangePerson(server.database, firm, "Mark Medlar");
  const [email, subject] = [newAddress(), randomUUID()];
  await server.database.owner.query("UPDATE people SET email = $2 WHERE id = $1", [person, email]);
  await server.database.owner.query(
    "INSERT INTO identities (issuer, subject, person_id) VALUES ($1, $2, $3)",
    [issuer.url, subject, person],
  );
  const added = await send("add", { email, name: "Rosa Delgado", role: "CLIENT" });
  expect(added.member).toMatchObject({ name: "Rosa Delgado" });
  expect(added.member?.id).not.toBe(person);
  const identity = { issuer: issuer.url, subject };
  const refused = await send("add", { identity, name: "Rosa Delgado", role: "CLIENT" });
  expect(refused).toEqual(problem("CONTRADICTION", "identity"));
  expect(JSON.stringify(refused)).not.toMatch(new RegExp(`Medlar|${theirs}`));
});

it("a member cannot be added twice, also by two requests at once", async () => {
  const email = newAddress();
  const twice = await Promise.all(
    ["CLIENT", "VIEWER"].map((role) => send("add", { email, name: "Rosa Delgado", role })),
  );
  expect(twice.map(({ __typename }) => __typename).sort()).toEqual(["InvalidInput", "SavedMember"]);
  expect(await send("add", { email, role: "VIEWER" })).toEqual(problem("DUPLICATE", "email"));
});

it.each([
  [{}, "REQUIRED", "email"],
  [{ email: "a@b.example", identity: { issuer: "i", subject: "s" } }, "REQUIRED", "email"],
  [{ email: "nobody" }, "UNSUPPORTED", "email"],
  [{ identity: { issuer: "i", subject: " " } }, "OUT_OF_RANGE", "identity.subject"],
  [{ email: "a@b.example", name: "x".repeat(201) }, "OUT_OF_RANGE", "name"],
])("%j is refused with what is allowed", async (input, code, path) => {
  expect(await send("add", { name: "Rosa Delgado", role: "CLIENT", ...input })).toEqual(problem(code, path));
});

it("another role counts from the next request on, and so does being removed", async () => {
  const vcio = await idOf("A VCIO");
  expect(await send("change", { id: vcio, role: "VIEWER" })).toMatchObject({ member: { role: "VIEWER" } });
  const savePlan = () =>
    ask<Saved>(
      server,
      "mutation ($input: SavePlanInput!) { savePlan(input: $input) { __typename } }",
      { input: { organizationId: client.id, idempotencyKey: randomUUID(), name: "Team" } },
      client.token,
    );
  expect(await savePlan()).toEqual({ __typename: "NotAllowed" });
  expect(await send("remove", { id: vcio })).toEqual({
    __typename: "MemberRemoved",
    id: vcio,
    dryRun: false,
  });
  expect(await savePlan()).toEqual({ __typename: "NotFound" });
  expect(await members()).toHaveLength(1);
});

it("the last OWNER stays one", async () => {
  const id = await idOf("A OWNER");
  expect(await send("change", { id, role: "VCIO" })).toEqual(problem("CONTRADICTION", "id"));
  expect(await send("remove", { id })).toEqual(problem("CONTRADICTION", "id"));
  expect(await send("change", { id: await idOf("A VCIO"), role: "OWNER" })).toMatchObject({
    member: { role: "OWNER" },
  });
  expect(await send("remove", { id })).toMatchObject({ __typename: "MemberRemoved" });
});

it("of two owners who remove each other at once, one stays", async () => {
  const second = await arrangeMember(server, client.uuid, "OWNER");
  const owners = (await members()).filter(({ role }) => role === "OWNER").map(({ id }) => id);
  await Promise.all([send("remove", { id: owners[0] }), send("remove", { id: owners[1] }, second)]);
  const { rows } = await server.database.owner.query(
    "SELECT 1 FROM memberships WHERE organization_id = $1 AND role = 'OWNER'",
    [client.uuid],
  );
  expect(rows).toHaveLength(1);
});

it("sent twice it is carried out once; on paper it stores nothing", async () => {
  const input = { idempotencyKey: randomUUID(), email: newAddress(), name: "Rosa Delgado", role: "CLIENT" };
  const before = await members();
  expect(await send("add", { ...input, dryRun: true })).toEqual({
    __typename: "SavedMember",
    dryRun: true,
    member: null,
  });
  expect(await members()).toEqual(before);
  expect(await send("add", input)).toEqual(await send("add", input));
  expect(await members()).toHaveLength(before.length + 1);
});

it.each(["VCIO", "ANALYST", "VIEWER", "CLIENT"] as const)(
  "a %s neither reads nor changes members",
  async (role) => {
    const token = await arrangeMember(server, client.uuid, role);
    const id = await idOf("A VCIO");
    expect(await members(token)).toBeUndefined();
    for (const answer of [
      await send("add", { email: newAddress(), name: "Rosa Delgado", role: "CLIENT" }, token),
      await send("change", { id, role: "OWNER" }, token),
      await send("remove", { id }, token),
    ])
      expect(answer).toMatchObject({ __typename: "NotAllowed" });
  },
);

describe("the audit trail has", () => {
  it("who was let in, in which role, and who was shown out", async () => {
    const { member } = await send("add", { email: newAddress(), name: "Rosa Delgado", role: "CLIENT" });
    await send("change", { id: member?.id, role: "VIEWER" });
    await send("remove", { id: member?.id });
    const about = (await entries()).filter(({ operation }) => operation?.endsWith("Member"));
    expect(about).toMatchObject([
      { thing: "memberships", action: "MADE", operation: "addMember", person: "A OWNER" },
      {
        action: "CHANGED",
        operation: "changeMember",
        changes: [{ field: "role", from: '"CLIENT"', to: '"VIEWER"' }],
      },
      { action: "REMOVED", operation: "removeMember" },
    ]);
  });

  it("which tokens their people made and revoked, without what would let anybody in", async () => {
    const { token, secret } = await ask<{ token: { id: string }; secret: string }>(
      server,
      `mutation { makeToken(input: { name: "Report", role: VIEWER }) { ... on TokenMade { secret token { id } } } }`,
      {},
      client.token,
    );
    await server.post("{ viewer { name } }", {}, secret);
    await ask(
      server,
      `mutation ($id: ID!) { revokeToken(input: { id: $id }) { __typename } }`,
      { id: token.id },
      client.token,
    );
    const about = (await entries()).filter(({ operation }) => operation?.endsWith("Token"));
    expect(about).toMatchObject([
      { thing: "tokens", action: "MADE", operation: "makeToken", person: "A VCIO", through: "a test" },
      {
        thing: "tokens",
        action: "CHANGED",
        operation: "revokeToken",
        changes: [{ field: "revoked_at", from: null }],
      },
    ]);
    expect(JSON.stringify(about)).toContain("Report");
    expect(JSON.stringify(about)).not.toMatch(/hash|last_used/);
  });

  it("what the operator did to a token, and nothing of the tokens of others", async () => {
    const stranger = await arrangeClient(server);
    const before = (await entries()).filter(({ thing }) => thing === "tokens").length;
    await arrangeMember(server, stranger.uuid, "VCIO");
    expect((await entries()).filter(({ thing }) => thing === "tokens")).toHaveLength(before);
    expect((await entries()).find(({ thing }) => thing === "tokens")).toMatchObject({
      action: "MADE",
      operation: null,
      through: null,
    });
  });
});
