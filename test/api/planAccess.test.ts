import { randomUUID } from "node:crypto";
import { globalId } from "../../src/schema/relay/globalId";
import { arrangeClient, arrangeMember, type ArrangedClient } from "../support/arrangeClient";
import { ask } from "../support/asking";
import { ADMINISTRATOR, planning, VCIO } from "../support/planning";
import { recordStatements } from "../support/recordStatements";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
const { save, saved, remove, listed } = planning(
  () => server,
  () => client,
);
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => server.close());

describe("a plan of somebody else", () => {
  it("answers exactly like one that does not exist, in every input", async () => {
    const plan = await saved({ name: "Mine", positions: [{ terms: ADMINISTRATOR }] });
    const stranger = await arrangeClient(server);
    const ids = [plan.id, globalId("Plan", randomUUID())];
    const answers = [];
    for (const id of ids)
      answers.push([
        await save({ id, version: 1, name: "Taken" }, stranger),
        await remove({ id, version: 1 }, stranger),
        await ask(server, "query N($id: ID!) { node(id: $id) { id } }", { id }, stranger.token),
      ]);
    const alike = JSON.stringify(answers[0]).replaceAll(ids[0] ?? "", ids[1] ?? "");
    expect(JSON.parse(alike)).toEqual(answers[1]);
    expect(answers[0]?.[2]).toBeNull();

    const foreignPart = [{ id: plan.positions[0]?.id, terms: ADMINISTRATOR }];
    const randomPart = [{ id: randomUUID(), terms: ADMINISTRATOR }];
    for (const positions of [foreignPart, randomPart])
      expect(await save({ name: "Parts", positions }, stranger)).toMatchObject({
        problems: [{ code: "UNKNOWN", path: ["positions", "0", "id"], value: positions[0]?.id }],
      });
    for (const id of [client.id, globalId("Organization", randomUUID())])
      expect(await save({ name: "Anything" }, { ...stranger, id })).toMatchObject({
        __typename: "NotFound",
        id,
      });
  });

  it("is not found under another organization of the same vCIO", async () => {
    const plan = await saved({ name: "Here" });
    const other = await arrangeClient(server);
    const { rows } = await server.database.owner.query<{ person_id: string }>(
      "SELECT person_id FROM memberships WHERE organization_id = $1",
      [client.uuid],
    );
    await server.database.owner.query(
      "INSERT INTO memberships (person_id, organization_id, role) VALUES ($1, $2, 'VCIO')",
      [rows[0]?.person_id, other.uuid],
    );
    const answer = await save({ id: plan.id, version: 1, name: "There" }, { ...other, token: client.token });
    expect(answer).toMatchObject({ __typename: "NotFound", id: plan.id });
  });

  it.each(["VIEWER", "CLIENT"] as const)("may be read and not changed by a %s", async (role) => {
    const plan = await saved({ name: "Read only" });
    const token = await arrangeMember(server, client.uuid, role);
    expect(await listed("", { ...client, token })).toMatchObject({ nodes: [{ name: "Read only" }] });
    const reader = { ...client, token };
    const refusal = { __typename: "NotAllowed", message: `As ${role} you may read, and change nothing.` };
    expect(await save({ name: "Mine" }, reader)).toEqual(refusal);
    expect(await remove({ id: plan.id, version: 1 }, reader)).toEqual(refusal);
  });
});

describe("reading plans", () => {
  const READ = `query Read($id: ID!) { organization(id: $id) {
    name plans(first: 100) { totalCount nodes { name createdBy positions { title } engagements { name } organization { name } } } } }`;

  it("comes in pages by name and by age that neither repeat nor skip", async () => {
    for (const name of ["Charlie", "alpha", "Bravo", "Delta"]) await save({ name });
    for (const [order, expected] of [
      ["NAME", ["Bravo", "Charlie", "Delta", "alpha"]],
      ["CREATED", ["Charlie", "alpha", "Bravo", "Delta"]],
    ] as const) {
      const first = await listed(`(first: 2, orderBy: ${order})`);
      const second = await listed(`(first: 2, orderBy: ${order}, after: "${first.pageInfo.endCursor}")`);
      expect([...first.nodes, ...second.nodes].map(({ name }) => name)).toEqual(expected);
    }
  });

  it("sends as many statements for twenty plans as for two", async () => {
    const counts: number[] = [];
    for (const many of [2, 18]) {
      for (let n = 0; n < many; n++)
        await save({
          name: `Plan ${many}.${n}`,
          positions: [{ terms: ADMINISTRATOR }],
          engagements: [{ terms: VCIO }],
        });
      const { sent } = recordStatements();
      await ask(server, READ, { id: client.id }, client.token);
      counts.push(sent.filter((text) => !text.includes("tokens")).length);
      jest.restoreAllMocks();
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
