import { randomUUID } from "node:crypto";
import { globalId } from "../../src/schema/relay/globalId";
import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ask } from "../support/asking";
import { recordStatements } from "../support/recordStatements";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
  client = await arrangeClient(server, "Node Farms");
});
afterAll(() => server.close());

const NODES = `query Nodes($ids: [ID!]!) { nodes(ids: $ids) {
  __typename id ... on Organization { name } ... on Plan { name } ... on Budget { fiscalYear } } }`;

async function savedId(mutation: string, payload: string, input: object): Promise<string> {
  const answer = await ask<Record<string, { id: string }>>(
    server,
    `mutation Save($input: ${mutation[0]?.toUpperCase() ?? ""}${mutation.slice(1)}Input!) {
       ${mutation}(input: $input) { ... on Saved${payload} { ${payload.toLowerCase()} { id } } } }`,
    { input: { organizationId: client.id, idempotencyKey: randomUUID(), ...input } },
    client.token,
  );
  return answer[payload.toLowerCase()]?.id ?? "";
}

it("finds whatever has an id, each at the place of its id, and nothing where there is nothing", async () => {
  const plan = await savedId("savePlan", "Plan", { name: "Hire" });
  const budget = await savedId("saveBudget", "Budget", { fiscalYear: 2027, lines: [] });
  const nobody = globalId("Plan", randomUUID());
  expect(await ask(server, NODES, { ids: [budget, nobody, client.id, plan, budget] }, client.token)).toEqual([
    { __typename: "Budget", id: budget, fiscalYear: 2027 },
    null,
    { __typename: "Organization", id: client.id, name: "Node Farms" },
    { __typename: "Plan", id: plan, name: "Hire" },
    { __typename: "Budget", id: budget, fiscalYear: 2027 },
  ]);
  const one = "query Node($id: ID!) { node(id: $id) { __typename id } }";
  expect(await ask(server, one, { id: plan }, client.token)).toEqual({ __typename: "Plan", id: plan });
});

it("answers a stranger with nothing, exactly as for ids that do not exist or are none", async () => {
  const ids = [
    client.id,
    await savedId("savePlan", "Plan", { name: "Secret" }),
    await savedId("saveBudget", "Budget", { fiscalYear: 2030, lines: [] }),
    ...(["Organization", "Plan", "Budget", "Roadmap", "Project"] as const).map((type) =>
      globalId(type, randomUUID()),
    ),
    "",
    "nonsense",
    Buffer.from("Firm:" + randomUUID()).toString("base64url"),
    Buffer.from("Plan:' OR true --").toString("base64url"),
    `${client.id}=`,
    client.uuid,
  ];
  const stranger = await arrangeClient(server);
  expect(await ask(server, NODES, { ids }, stranger.token)).toEqual(ids.map(() => null));
});

it("looks a hundred up with as many statements as one, and refuses a hundred and one", async () => {
  const ids = [];
  for (let n = 0; n < 100; n++)
    ids.push(
      n < 20 ? await savedId("savePlan", "Plan", { name: `Plan ${n}` }) : globalId("Plan", randomUUID()),
    );
  const counts = [];
  for (const asked of [ids.slice(0, 1), ids]) {
    const { sent } = recordStatements();
    await ask(server, NODES, { ids: asked }, client.token);
    counts.push(sent.filter((text) => !text.includes("tokens")).length);
    jest.restoreAllMocks();
  }
  expect(counts).toEqual([3, 3]);
  const { errors } = await server.post(NODES, { ids: [...ids, client.id] }, client.token);
  expect(errors?.[0]).toMatchObject({
    message: "There are 101 ids. Ask for at most 100 at a time.",
    extensions: { code: "BAD_USER_INPUT" },
  });
});
