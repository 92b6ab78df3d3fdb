import { arrangeClient, arrangeMember, type ArrangedClient } from "../support/arrangeClient";
import { planning } from "../support/planning";
import { recordStatements } from "../support/recordStatements";
import { CHEAPER, hirePlan, SALARY, scenarios, teamPlan } from "../support/scenarios";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
const plans = planning(
  () => server,
  () => client,
);
const { save, saved, patch, promote, keep, remove, organization } = scenarios(
  () => server,
  () => client,
);
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
  await plans.saved(hirePlan("96000.00"));
  await plans.saved(teamPlan("5000.00"));
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => server.close());

it.each(["VIEWER", "CLIENT"] as const)(
  "a scenario tells what people are paid, so a %s neither reads nor changes it",
  async (role) => {
    const { id } = await saved(CHEAPER);
    const reader = { ...client, token: await arrangeMember(server, client.uuid, role) };
    expect(await organization("scenarios { nodes { name } totalCount }", {}, reader)).toEqual({
      scenarios: { nodes: [], totalCount: 0 },
    });
    const { data } = await server.post(`query ($id: ID!) { node(id: $id) { id } }`, { id }, reader.token);
    expect(data).toEqual({ node: null });
    const refusal = { __typename: "NotAllowed", message: `As ${role} you may read, and change nothing.` };
    const named = { id, version: 1 };
    expect(await save({ ...CHEAPER, name: "Mine" }, reader)).toEqual(refusal);
    for (const send of [patch, promote, keep, remove]) expect(await send(named, reader)).toEqual(refusal);
  },
);

describe("at the same time", () => {
  it("one of two takes a name, and the other is told", async () => {
    const answers = await Promise.all([save(CHEAPER), save(CHEAPER)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["InvalidInput", "SavedScenario"]);
  });

  it("one of two promotes, and the plan is changed once", async () => {
    const { id } = await saved(CHEAPER);
    const answers = await Promise.all([promote({ id, version: 1 }), promote({ id, version: 1 })]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      "ScenarioPromoted",
      "VersionConflict",
    ]);
    const [plan] = (await organization("plans { nodes { name version } }")).plans?.nodes as object[];
    expect(plan).toEqual({ name: "Hire", version: 2 });
  });

  it("two let scenarios stand on each other, and one is told of the circle", async () => {
    const [a, b] = [await saved({ ...CHEAPER, name: "A" }), await saved({ ...CHEAPER, name: "B" })];
    const standing = (name: string, id: string, standsOnId: string) =>
      save({ id, version: 1, name, standsOnId, patches: [SALARY] });
    const answers = await Promise.all([standing("A", a.id, b.id), standing("B", b.id, a.id)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["InvalidInput", "SavedScenario"]);
  });
});

it("as many statements are sent for twenty scenarios as for two", async () => {
  const read = `scenarios(first: 100) { totalCount nodes { name createdBy standsOn { name } versions { version }
    results { totalCount } answer { ... on ScenarioAnswer { changes { to } costs { measure } } } } }`;
  const counts: number[] = [];
  for (const many of [2, 18]) {
    for (let n = 0; n < many; n++) await save({ ...CHEAPER, name: `Scenario ${many}.${n}` });
    const { sent } = recordStatements();
    await organization(read);
    counts.push(sent.filter((text) => !text.includes("tokens")).length);
    jest.restoreAllMocks();
  }
  expect(counts[1]).toBe(counts[0]);
}, 60_000);
