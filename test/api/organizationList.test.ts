import { arrangePerson, arrangeToken } from "../support/arrange";
import { ask } from "../support/asking";
import { recordStatements } from "../support/recordStatements";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const create = (name: string, token: string) =>
  ask(
    server,
    `mutation Create($input: CreateOrganizationInput!) { createOrganization(input: $input) { __typename } }`,
    { input: { idempotencyKey: name, name } },
    token,
  );

describe("the list of clients", () => {
  const list = (more: string, token: string) =>
    ask<{
      nodes: { name: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      totalCount: number;
    }>(
      server,
      `{ organizations(${more}) { nodes { name } pageInfo { hasNextPage endCursor } totalCount } }`,
      {},
      token,
    );
  let token: string;
  beforeAll(async () => {
    const { rows } = await server.database.owner.query<{ id: string }>("SELECT id FROM firms");
    token = await arrangeToken(server.database, await arrangePerson(server.database, rows[0]?.id ?? ""));
    for (const name of ["Delta Farms", "Alpha Dairy", "50% Wool_Co", "Charlie dairy"])
      await create(name, token);
  });

  it("comes in pages that neither repeat nor skip, in every order", async () => {
    for (const [order, expected] of [
      ["NAME", ["50% Wool_Co", "Alpha Dairy", "Charlie dairy", "Delta Farms"]],
      ["CREATED", ["Delta Farms", "Alpha Dairy", "50% Wool_Co", "Charlie dairy"]],
    ] as const) {
      const first = await list(`first: 3, orderBy: ${order}`, token);
      expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
      const rest = await list(`first: 3, orderBy: ${order}, after: "${first.pageInfo.endCursor}"`, token);
      expect(rest.pageInfo.hasNextPage).toBe(false);
      expect([...first.nodes, ...rest.nodes].map(({ name }) => name)).toEqual(expected);
    }
  });

  it("is narrowed by a part of the name, in which no character has a meaning of its own", async () => {
    const names = async (text: string) =>
      (await list(`nameContains: ${JSON.stringify(text)}`, token)).nodes.map(({ name }) => name);
    expect(await names("DAIRY")).toEqual(["Alpha Dairy", "Charlie dairy"]);
    expect(await names("%")).toEqual(["50% Wool_Co"]);
    expect(await names("_")).toEqual(["50% Wool_Co"]);
    expect(await names("Valley")).toEqual([]);
  });

  it("refuses a page of 101, and a place from a list of another order", async () => {
    const tooLong = await server.post("{ organizations(first: 101) { nodes { name } } }", {}, token);
    expect(tooLong.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    const { pageInfo } = await list("first: 1", token);
    const query = `{ organizations(orderBy: CREATED, after: "${pageInfo.endCursor}") { nodes { name } } }`;
    const astray = await server.post(query, {}, token);
    expect(astray.errors?.[0]?.message).toContain("another order");
    const forged = await server.post('{ organizations(after: "xyz") { nodes { name } } }', {}, token);
    expect(forged.errors?.[0]).toMatchObject({ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } });
  });

  it("reads everything of all clients with as many statements as of one", async () => {
    const read = `query Read($first: Int!) { organizations(first: $first) { totalCount nodes {
      name createdBy figures { value } locations { name }
      plans { totalCount nodes { name positions { title } organization { name } } }
      budgets { totalCount nodes { total lines { name } } }
      costComparison(input: { start: "2027-01", months: 1 }) { __typename } } } }`;
    const counts: number[] = [];
    for (const first of [1, 4]) {
      const { sent } = recordStatements();
      const { nodes } = await ask<{ nodes: unknown[] }>(server, read, { first }, token);
      expect(nodes).toHaveLength(first);
      counts.push(sent.filter((text) => !text.includes("tokens")).length);
      jest.restoreAllMocks();
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
