import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ask } from "../support/asking";
import { planning } from "../support/planning";
import { scenarios } from "../support/scenarios";
import { scheduling } from "../support/scheduling";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
let scheduleId: string;
/** Of the stored projects, by name. */
let ids: ReadonlyMap<string, string>;
const plans = planning(
  () => server,
  () => client,
);
const { saveRoadmap, made } = scheduling(
  () => server,
  () => client,
);
const { saved, promote, organization } = scenarios(
  () => server,
  () => client,
);

const network = {
  name: "Network",
  status: "APPROVED",
  duration: 2,
  durationUnit: "WEEKS",
  costs: [{ name: "Switches", expenditure: "CAPEX", profile: "UP_FRONT", amount: "5000.00" }],
  efforts: [{ role: "Engineer", hours: "70.00" }],
};
const phones = { name: "Phones", status: "APPROVED", duration: 5 };
const PROJECTS = [
  { key: "network", ...network },
  { key: "phones", ...phones },
];
const capacities = [{ role: "Engineer", from: "2027-01", fte: "1" }];

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
  await plans.saved({
    name: "Team",
    engagements: [{ terms: { name: "vCIO", kind: "VCIO", monthlyRetainer: "5000.00" } }],
  });
  const { roadmap } = await saveRoadmap({ projects: PROJECTS, capacities });
  ids = new Map(roadmap?.projects.map(({ id, name }) => [name, id]));
  const schedule = await made({
    roadmapVersion: 1,
    budget: "NONE",
    capacity: "STATED",
    settings: { asOf: "2027-01-04", months: 12 },
  });
  scheduleId = schedule.id;
});
afterAll(() => server.close());

const RETAINER = { lever: "ENGAGEMENT_RETAINER", value: "6000.00" };
const SWITCHES = { lever: "PROJECT_COST", item: "Switches", value: "6000.00" };
const MOVES = [
  RETAINER,
  SWITCHES,
  { lever: "PROJECT_DURATION", part: "Network", value: "15" },
  { lever: "PROJECT_SLIP", part: "Phones", value: "5" },
  { lever: "ROLE_CAPACITY", part: "Engineer", value: "1.5" },
];

const scenario = (patches: object[]) =>
  saved({
    name: "Dearer and later",
    baseline: { comparison: { start: "2027-01", months: 12, assumptions: "NONE" }, scheduleId },
    patches,
  });

/** The roadmap changed by somebody after the scenario was saved. */
const changedTo = (projects: object[], version = 1) =>
  saveRoadmap({ version, projects, capacities: [...capacities] });
const kept = (name: string, project: object) => ({ id: ids.get(name), ...project });

const stored = () =>
  organization(
    "roadmap { version projects { name duration } published { id } schedules { nodes { id status } } } plans { nodes { version } }",
  );

it("costs and roadmap are changed together, and no schedule is", async () => {
  const { id } = await scenario(MOVES);
  expect(await promote({ id, version: 1 })).toEqual({
    __typename: "ScenarioPromoted",
    dryRun: false,
    left: [],
    plans: [
      {
        name: "Team",
        version: 2,
        positions: [],
        engagements: [{ name: "vCIO", monthlyRetainer: "6000" }],
      },
    ],
    roadmap: {
      version: 2,
      updatedBy: "A VCIO",
      projects: [
        {
          name: "Network",
          // Three weeks stay weeks.
          duration: 3,
          durationUnit: "WEEKS",
          earliestStart: null,
          costs: [{ name: "Switches", amount: "6000.00" }],
          efforts: [{ role: "Engineer", hours: "70.00" }],
        },
        // It starts on Monday 4 January in the schedule, and 5 working days later a week later.
        {
          name: "Phones",
          duration: 5,
          durationUnit: "WORKING_DAYS",
          earliestStart: "2027-01-11",
          costs: [],
          efforts: [],
        },
      ],
      capacities: [{ role: "Engineer", from: "2027-01", fte: "1.5000" }],
    },
    scenario: { version: 2, promotedBy: "A VCIO" },
  });
  expect(await stored()).toMatchObject({
    roadmap: { schedules: { nodes: [{ id: scheduleId, status: "DRAFT" }] } },
  });
});

it("the roadmap alone is changed where nothing of a plan moves, and noted in the audit trail", async () => {
  const { id } = await scenario([SWITCHES]);
  expect(await promote({ id, version: 1 })).toMatchObject({
    plans: [],
    roadmap: { version: 2, projects: [{ costs: [{ amount: "6000.00" }] }, { name: "Phones" }] },
  });
  const { rows } = await server.database.owner.query<{ operation: string }>(
    "SELECT DISTINCT operation FROM audit_entries WHERE organization_id = $1 AND thing = 'roadmaps'",
    [client.uuid],
  );
  expect(rows.map(({ operation }) => operation).sort()).toEqual(["promoteScenario", "saveRoadmap"]);
});

it("nothing of the roadmap is touched by changes of plans", async () => {
  const { id } = await scenario([RETAINER]);
  expect(await promote({ id, version: 1 })).toMatchObject({ roadmap: null, plans: [{ version: 2 }] });
  expect(await stored()).toMatchObject({ roadmap: { version: 1 } });
});

it("on paper it shows what would be, and nothing is stored", async () => {
  const { id } = await scenario(MOVES);
  const before = await stored();
  expect(await promote({ id, version: 1, dryRun: true })).toMatchObject({
    dryRun: true,
    roadmap: { version: 2, projects: [{ name: "Network", duration: 3 }, { name: "Phones" }] },
  });
  expect(await stored()).toEqual(before);
});

it("a repetition is answered what came of it, also when the roadmap moved on", async () => {
  const { id } = await scenario(MOVES);
  const request = { id, version: 1, idempotencyKey: "promote" };
  const first = await promote(request);
  expect(await promote(request)).toEqual(first);
  await changedTo([kept("Network", { ...network, duration: 9 })], 2);
  expect(await promote(request)).toMatchObject({
    __typename: "ScenarioPromoted",
    roadmap: { version: 3, projects: [{ name: "Network", duration: 9 }] },
  });
  expect(await promote({ id, version: 1 })).toMatchObject({ __typename: "InvalidInput" });
});

it("a scenario of another version is not promoted", async () => {
  const { id } = await scenario([SWITCHES]);
  expect(await promote({ id, version: 2 })).toMatchObject({
    __typename: "VersionConflict",
    yourVersion: 2,
    storedVersion: 1,
  });
  expect(await stored()).toMatchObject({ roadmap: { version: 1 } });
});

describe("where the roadmap was changed since", () => {
  const dearer = { ...network.costs[0], amount: "5500.00" };

  it("both values are shown, and plans stay as they are too", async () => {
    const { id } = await scenario(MOVES);
    // Network was renamed and the other one goes first now: what a number is of decides.
    await changedTo([
      kept("Phones", { ...phones, earliestStart: "2027-02-01" }),
      kept("Network", { ...network, name: "Cabling and network", costs: [dearer], duration: 4 }),
    ]);
    expect(await promote({ id, version: 1 })).toEqual({
      __typename: "BaselineMoved",
      advice: expect.any(String) as string,
      numbers: [
        {
          whenSaved: "5000.00",
          now: "5500.00",
          value: "6000.00",
          lever: { code: "PROJECT_COST", plan: null, part: "Cabling and network" },
        },
        {
          whenSaved: "10",
          now: "20",
          value: "15",
          lever: { code: "PROJECT_DURATION", plan: null, part: "Cabling and network" },
        },
        {
          whenSaved: null,
          now: "2027-02-01",
          value: "2027-01-11",
          lever: { code: "PROJECT_EARLIEST_START", plan: null, part: "Phones" },
        },
      ],
    });
    expect(await stored()).toMatchObject({ roadmap: { version: 2 }, plans: { nodes: [{ version: 1 }] } });
  });

  it("a number that has the scenario's value already is no conflict", async () => {
    const { id } = await scenario([SWITCHES]);
    const costs = [{ ...dearer, amount: "6000.00" }];
    await changedTo([kept("Network", { ...network, costs }), kept("Phones", { ...phones, duration: 8 })]);
    expect(await promote({ id, version: 1 })).toMatchObject({
      __typename: "ScenarioPromoted",
      // What nobody promoted stays as it is stored now.
      roadmap: {
        version: 3,
        projects: [{ costs: [{ amount: "6000.00" }] }, { name: "Phones", duration: 8 }],
      },
    });
  });

  it("a project that was removed is named", async () => {
    const { id } = await scenario(MOVES);
    await changedTo([kept("Phones", phones)]);
    const left = { code: "CONTRADICTION", path: ["scenarios", "Dearer and later", "patches", "1", "lever"] };
    const answer = await promote({ id, version: 1, leaveRest: true });
    expect(answer.problems).toHaveLength(2);
    expect(answer).toMatchObject({
      problems: [
        {
          ...left,
          message: "Cost of Switches, Network: the roadmap does not have that any more.",
          value: "PROJECT_COST",
        },
        { code: "CONTRADICTION", value: "PROJECT_DURATION" },
      ],
    });
    expect(await stored()).toMatchObject({ plans: { nodes: [{ version: 1 }] } });
  });

  it("what contradicts it by now is a problem", async () => {
    const { id } = await scenario([{ lever: "PROJECT_DURATION", part: "Network", value: "5" }]);
    const phases = [{ name: "Cutover", duration: 8 }];
    await changedTo([kept("Network", { ...network, phases }), kept("Phones", phones)]);
    expect(await promote({ id, version: 1 })).toMatchObject({
      problems: [
        {
          code: "CONTRADICTION",
          path: ["scenarios", "Dearer and later", "patches", "0", "value"],
          message: "The phases of Network take 8 working days together, the project 5.",
        },
      ],
    });
  });
});

it("what neither a plan nor the roadmap holds is left only when told to, and named", async () => {
  const added = { lever: "ROLE_CAPACITY_ADDED", part: "Engineer", value: "0.5" };
  const { id } = await scenario([SWITCHES, added]);
  const answer = await promote({ id, version: 1 });
  expect(answer.problems).toMatchObject([
    {
      code: "UNSUPPORTED",
      value: "ROLE_CAPACITY_ADDED",
      message: "Capacity added of Engineer is no number of a plan or of the roadmap.",
      advice: expect.stringContaining("leaveRest: true") as string,
    },
  ]);
  expect(await promote({ id, version: 1, leaveRest: true })).toMatchObject({
    left: ["Capacity added of Engineer"],
    roadmap: { version: 2, capacities: [{ fte: "1.0000" }] },
  });
});

it("a scenario that changes nothing that is stored is not promoted", async () => {
  const { id } = await scenario([{ lever: "ROLE_CAPACITY_ADDED", part: "Engineer", value: "0.5" }]);
  expect(await promote({ id, version: 1, leaveRest: true })).toMatchObject({
    problems: [{ code: "CONTRADICTION", message: expect.stringContaining("no number of a plan") as string }],
  });
});

it("of two who promote at the same time one is told that it is late", async () => {
  const { id } = await scenario(MOVES);
  const answers = await Promise.all([promote({ id, version: 1 }), promote({ id, version: 1 })]);
  const kinds = answers.map(({ __typename }) => __typename).sort();
  expect(kinds).toEqual(["ScenarioPromoted", "VersionConflict"]);
  expect(await stored()).toMatchObject({ roadmap: { version: 2 } });
});

it("the roadmap is scheduled anew by scheduleRoadmap", async () => {
  const { id } = await scenario(MOVES);
  await promote({ id, version: 1 });
  const schedule = await made({
    roadmapVersion: 2,
    budget: "NONE",
    capacity: "STATED",
    settings: { asOf: "2027-01-04", months: 12 },
  });
  expect(schedule.sequence.projects).toMatchObject([
    { name: "Network", startDay: "2027-01-04" },
    { name: "Phones", startDay: "2027-01-11" },
  ]);
  const first = `query ($id: ID!) { node(id: $id) { ... on Schedule { sequence { projects { name startDay } } } } }`;
  expect(await ask(server, first, { id: scheduleId }, client.token)).toMatchObject({
    sequence: { projects: [{ startDay: "2027-01-04" }, { startDay: "2027-01-04" }] },
  });
});
