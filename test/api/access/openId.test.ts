import { generateKeyPair } from "jose";
import { type OpenIdSettings, OpenIdProvider } from "../../../src/server/openId/OpenIdProvider";
import { arrangeFirm, arrangePerson } from "../../support/arrange";
import { OpenIdIssuer } from "../../support/OpenIdIssuer";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";

let issuer: OpenIdIssuer;
let server: StartedTestServer;
let settings: OpenIdSettings;
let firmId: string;
beforeAll(async () => {
  issuer = await new OpenIdIssuer().start();
  settings = {
    issuer: issuer.url,
    audience: "fairlead",
    jwksUrl: undefined,
    clockTolerance: 30,
    findsByEmail: true,
  };
  server = await startTestServer(undefined, undefined, { openId: new OpenIdProvider(settings, 0) });
  firmId = await arrangeFirm(server.database, "Quince Advisers");
  await personKnownAs("subject 1", "Ines Quince");
});
afterAll(async () => {
  await server.close();
  await issuer.close();
});

async function personKnownAs(subject: string, name: string): Promise<void> {
  const id = await arrangePerson(server.database, firmId, name);
  await server.database.owner.query(
    "INSERT INTO identities (issuer, subject, person_id) VALUES ($1, $2, $3)",
    [issuer.url, subject, id],
  );
}
async function personOf(name: string, email: string): Promise<void> {
  const id = await arrangePerson(server.database, firmId, name);
  await server.database.owner.query("UPDATE people SET email = $2 WHERE id = $1", [id, email]);
}
async function signIn(token: string): Promise<unknown> {
  const { status, data } = await server.post("{ viewer { name } }", {}, token);
  return status === 200 ? data?.viewer : status;
}
const seconds = (from: number) => Math.floor(Date.now() / 1000) + from;

it("lets in the person of its issuer and subject, beside tokens of our own", async () => {
  expect(await signIn(await issuer.token())).toEqual({ name: "Ines Quince" });
  expect(await signIn(server.token)).toEqual({ name: "Ada Okafor" });
});

it.each<[string, () => string | Promise<string>]>([
  ["unsigned", () => issuer.unsigned()],
  ["expired", () => issuer.token({ exp: seconds(-31) })],
  ["without an end", () => issuer.token({ exp: undefined })],
  ["not yet valid", () => issuer.token({ nbf: seconds(60) })],
  ["for another audience", () => issuer.token({ aud: "another service" })],
  ["for no audience", () => issuer.token({ aud: undefined })],
  ["of another issuer", () => issuer.token({ iss: "https://login.example" })],
  ["of an issuer that begins alike", () => issuer.token({ iss: `${issuer.url}/` })],
  ["about nobody", () => issuer.token({ sub: undefined })],
  ["about somebody unknown", () => issuer.token({ sub: "somebody else" })],
  [
    "changed after it was signed",
    async () => swappedClaims(await issuer.token(), issuer.unsigned({ sub: "x" })),
  ],
  ["without its signature", async () => (await issuer.token()).replace(/[^.]+$/, "")],
  ["signed with the public key as a secret", () => secretToken()],
  ["signed by somebody else under the name of the key", () => forged()],
  ["no JWT at all", () => "a.b.c"],
])("refuses a token %s like a missing one", async (_, token) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${await token()}` },
    body: JSON.stringify({ query: "{ viewer { name } }" }),
  });
  const missing = await fetch(`${server.url}/graphql`, { method: "POST" });
  expect([response.status, await response.text()]).toEqual([401, await missing.text()]);
});

const swappedClaims = (signed: string, other: string): string =>
  [signed.split(".")[0], other.split(".")[1], signed.split(".")[2]].join(".");
const secretToken = () =>
  issuer.signedWith("key 1", new TextEncoder().encode(issuer.publicKey()), {}, "HS256");
async function forged(): Promise<string> {
  const { privateKey } = await generateKeyPair("ES256");
  return issuer.signedWith("key 1", privateKey);
}

it("allows for clocks that differ by 30 seconds", async () => {
  expect(await signIn(await issuer.token({ exp: seconds(-20) }))).toEqual({ name: "Ines Quince" });
  expect(await signIn(await issuer.token({ nbf: seconds(20) }))).toEqual({ name: "Ines Quince" });
});

it("follows the keys: a new one is fetched when a token names it, and what a withdrawn one signed is refused", async () => {
  const old = await issuer.token();
  await issuer.rotate();
  const fetches = issuer.fetches;
  expect(await signIn(await issuer.token())).toEqual({ name: "Ines Quince" });
  expect(issuer.fetches).toBe(fetches + 1);
  expect(await signIn(old)).toBe(401);
});

describe("an e-mail address", () => {
  const verified = { email: "Lin@Quince.example", email_verified: true };

  it("finds a person the first time if it is verified; from then on the subject counts alone", async () => {
    await personOf("Lin Park", "lin@quince.example");
    expect(await signIn(await issuer.token({ sub: "lin", ...verified, email_verified: false }))).toBe(401);
    expect(await signIn(await issuer.token({ sub: "lin", ...verified }))).toEqual({ name: "Lin Park" });
    expect(await signIn(await issuer.token({ sub: "lin" }))).toEqual({ name: "Lin Park" });
    // Somebody else whom the provider gave the address later.
    expect(await signIn(await issuer.token({ sub: "the next one", ...verified }))).toBe(401);
  });

  it("that two people have finds neither", async () => {
    await personOf("One", "shared@quince.example");
    await personOf("Two", "Shared@quince.example");
    const claims = { sub: "shared", email: "shared@quince.example", email_verified: true };
    expect(await signIn(await issuer.token(claims))).toBe(401);
  });

  it("finds nobody where it must not", async () => {
    const strict = new OpenIdProvider({ ...settings, findsByEmail: false });
    expect(await strict.read(await issuer.token({ sub: "lin", ...verified }))).toEqual({
      issuer: issuer.url,
      subject: "lin",
      email: undefined,
    });
  });
});

it("answers 503 while the keys cannot be had, and goes on letting in tokens of our own", async () => {
  await issuer.rotate();
  issuer.isDown = true;
  const token = await issuer.token();
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(503);
  expect(await response.text()).toMatch(/"code":"SIGN_IN_UNAVAILABLE"/);
  expect(await signIn(server.token)).toEqual({ name: "Ada Okafor" });
  issuer.isDown = false;
  expect(await signIn(token)).toEqual({ name: "Ines Quince" });
});
