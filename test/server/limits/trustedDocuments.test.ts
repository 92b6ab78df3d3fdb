import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildGraphQLSchema } from "../../../src/server/graphql/buildGraphQLSchema";
import { TrustedDocuments } from "../../../src/server/graphql/TrustedDocuments";
import { type StartedTestServer, startTestServer } from "../../support/startTestServer";
import { makeTemporaryFolder } from "../../support/temporaryFolder";

const NAME = "{ viewer { name } }";
const FIRM = "query Firm { viewer { firmName } }";
const HASH = createHash("sha256").update(NAME).digest("hex");

const folder = makeTemporaryFolder();
let files = 0;

function fileOf(content: string): string {
  files += 1;
  const file = join(folder.path, `${files}.json`);
  writeFileSync(file, content);
  return file;
}

let server: StartedTestServer;
beforeAll(async () => {
  const trustedDocuments = fileOf(JSON.stringify({ [`sha256:${HASH}`]: NAME, firm: FIRM }));
  server = await startTestServer(undefined, undefined, { trustedDocuments });
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

async function send(body: object): Promise<unknown> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${server.token}` },
    body: JSON.stringify(body),
  });
  return answer.json();
}

async function get(query: Readonly<Record<string, string>>): Promise<unknown> {
  const answer = await fetch(`${server.url}/graphql?${new URLSearchParams(query).toString()}`, {
    headers: { Authorization: `Bearer ${server.token}`, "Apollo-Require-Preflight": "yes" },
  });
  return answer.json();
}

const ADA = { data: { viewer: { name: "Ada Okafor" } } };
const REFUSED = { errors: [{ extensions: { code: "DOCUMENT_NOT_TRUSTED" } }] };

it.each([
  { query: NAME },
  { documentId: `sha256:${HASH}` },
  { documentId: HASH },
  { documentId: HASH, query: NAME },
  { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } },
])("answers a trusted document that is sent as %j", async (body) => {
  expect(await send(body)).toEqual(ADA);
});

it("answers a trusted document by a name, and by GET", async () => {
  expect(await send({ documentId: "firm" })).toEqual({ data: { viewer: { firmName: "Northwind vCIO" } } });
  expect(await get({ documentId: HASH })).toEqual(ADA);
  expect(await get({ query: NAME })).toEqual(ADA);
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: HASH } });
  expect(await get({ extensions })).toEqual(ADA);
});

it.each([
  { query: "{ viewer { firmName } }" },
  { query: `${NAME} ` },
  { query: "{ __schema { types { name } } }" },
  { documentId: "unknown" },
  { documentId: HASH, query: FIRM },
  { documentId: 5, query: NAME },
  { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } }, query: NAME },
  { documentId: "__proto__" },
  {},
])("refuses %j", async (body) => {
  expect(await send(body)).toMatchObject(REFUSED);
});

it("refuses other documents by GET, and more than one operation at once", async () => {
  expect(await get({ query: FIRM.replace("Firm", "Other") })).toMatchObject(REFUSED);
  expect(await get({ extensions: "{" })).toMatchObject(REFUSED);
  expect(await send([{ query: NAME }])).toMatchObject({
    errors: [{ message: "Operation batching disabled." }],
  });
});

it.each`
  content                               | words
  ${"{"}                                | ${"cannot be read as JSON"}
  ${"[5]"}                              | ${"must be one JSON object of ids and documents as texts"}
  ${'{"a": 5}'}                         | ${"must be one JSON object of ids and documents as texts"}
  ${'{"old": "{ viewer { salary } }"}'} | ${'old: Cannot query field "salary" on type "Viewer".'}
  ${'{"bad": "{ viewer"}'}              | ${"bad: Syntax Error: Expected Name, found <EOF>."}
`("does not start with a file of $content", async ({ content, words }: Record<string, string>) => {
  const schema = await buildGraphQLSchema();
  expect(() => TrustedDocuments.read(fileOf(content ?? ""), schema, [])).toThrow(words);
});
