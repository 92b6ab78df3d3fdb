import { randomUUID } from "node:crypto";
import { type ArrangedClient, arrangeClient } from "../support/arrangeClient";
import { ask } from "../support/asking";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
  client = await arrangeClient(server, "100%_'\"\\");
});
afterAll(() => server.close());

async function send(body: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${client.token}` },
    body,
  });
  return { status: response.status, text: await response.text() };
}

const DEEP = 100_000;
const COMPARE = "query ($x: CompareCostsInput!) { compareCosts(input: $x) { __typename } }";

describe("JSON nested 100,000 deep", () => {
  it.each([
    ["lists", "[".repeat(DEEP), "]".repeat(DEEP)],
    ["objects", '{"a":'.repeat(DEEP), "}".repeat(DEEP)],
    ["lists where plans belong", `{"start":"2027-01","plans":${"[".repeat(DEEP)}`, `${"]".repeat(DEEP)}}`],
  ])("of %s as an input: 400 in JSON, and the server lives on", async (_what, open, close) => {
    const inner = open.endsWith(":") ? "1" : "";
    const { status, text } = await send(
      `{"query":${JSON.stringify(COMPARE)},"variables":{"x":${open}${inner}${close}}}`,
    );
    expect(status).toBe(400);
    expect(JSON.parse(text)).toHaveProperty("errors");
    expect(text).not.toMatch(/call stack|INTERNAL_SERVER_ERROR/);
    expect(text.length).toBeLessThan(2_000);
    expect((await server.post("{ viewer { name } }")).status).toBe(200);
  });
});

it.each([
  "{",
  "",
  "nonsense",
  '{"query": "{ viewer { name } }"',
  "\ufeff{}",
  "{'query': 1}",
  "[1,",
  "\u0000",
])("answers the invalid JSON %j with JSON", async (body) => {
  const { status, text } = await send(body);
  expect(status).toBe(400);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
});

describe("texts with quotes, wildcards and backslashes", () => {
  const NAMES = [
    "%",
    "_",
    "100%",
    "a_b",
    "axb",
    "it's",
    'say "so"',
    "back\\slash",
    "'; DROP TABLE plans; --",
    "$1",
    "\\'",
  ];

  it("are stored as they are, and found one by one in a list that is read page by page", async () => {
    for (const name of NAMES)
      await ask(
        server,
        "mutation ($input: SavePlanInput!) { savePlan(input: $input) { ... on SavedPlan { plan { name } } } }",
        { input: { organizationId: client.id, idempotencyKey: randomUUID(), name } },
        client.token,
      ).then((saved) => {
        expect(saved).toEqual({ plan: { name } });
      });
    const found: string[] = [];
    for (let after: string | null = null, page = 0; page < NAMES.length; page += 1) {
      const { plans }: Page = await ask<Page>(
        server,
        "query ($id: ID!, $after: Cursor) { organization(id: $id) { plans(first: 1, after: $after, orderBy: NAME) { nodes { name } pageInfo { endCursor } } } }",
        { id: client.id, after },
        client.token,
      );
      found.push(...plans.nodes.map(({ name }) => name));
      after = plans.pageInfo.endCursor;
    }
    expect([...found].sort()).toEqual([...NAMES].sort());
  });

  it.each(NAMES)("name no jurisdiction, organization or node: %j", async (text) => {
    const { data, errors } = await server.post(
      "query ($t: String!, $id: ID!) { jurisdiction(code: $t) { code } organization(id: $id) { id } node(id: $id) { id } }",
      { t: text, id: text },
      client.token,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ jurisdiction: null, organization: null, node: null });
  });
});

interface Page {
  readonly plans: {
    readonly nodes: readonly { readonly name: string }[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}

it.each(['"NAME"', "name", "NAME; DROP TABLE plans", "1", "[NAME, CREATED]", "{ by: NAME }", "__proto__"])(
  "lists are in no order called %s",
  async (order) => {
    const { status, errors } = await server.post(
      `query ($id: ID!) { organization(id: $id) { plans(orderBy: ${order}) { totalCount } } }`,
      { id: client.id },
      client.token,
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
  },
);

it.each(["organizations", "plans", "budgets", "contracts", "invoices"])(
  "%s come in pages of 0 to 100, whatever else is asked for",
  async (list) => {
    const asked = (first: string) =>
      list === "organizations"
        ? `{ organizations(first: ${first}) { totalCount } }`
        : `{ organization(id: "${client.id}") { ${list}(first: ${first}) { totalCount } } }`;
    for (const first of ["0", "100"])
      expect((await server.post(asked(first), {}, client.token)).errors).toBeUndefined();
    for (const first of [
      "101",
      "2147483647",
      "-1",
      "-2147483648",
      "2147483648",
      "1e999",
      "1.5",
      '"5"',
      "null",
    ]) {
      const { errors } = await server.post(asked(first), {}, client.token);
      expect([first, errors?.[0]?.extensions.code]).toEqual([
        first,
        expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/),
      ]);
    }
  },
);
