import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { planning } from "../support/planning";
import { scenarios } from "../support/scenarios";
import { scheduling } from "../support/scheduling";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
let scheduleId: string;
const plans = planning(
  () => server,
  () => client,
);
const { saveRoadmap, made } = scheduling(
  () => server,
  () => client,
);
const { organization, saved, keep, reproduce } = scenarios(
  () => server,
  () => client,
);

const helper = (name: string, hours: string, retainer: string) => ({
  terms: {
    name,
    kind: "CO_MANAGED",
    start: "2027-12",
    monthlyRetainer: retainer,
    provides: [{ role: "SUPPORT", hoursPerMonth: hours }],
  },
});

beforeAll(async () => {
  server = await startTestServer();
  client = await arrangeClient(server);
  const plan = await plans.saved({
    name: "Team",
    engagements: [helper("Helpers", "100", "1000.00"), helper("Newcomer", "80", "2000.00")],
  });
  await server.post(
    `mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { __typename } }`,
    { input: { organizationId: client.id, planId: plan.id, version: 1, idempotencyKey: "adopt" } },
    client.token,
  );
  await saveRoadmap({
    start: "2027-12-01",
    projects: [
      {
        key: "network",
        name: "Network",
        status: "APPROVED",
        duration: 10,
        monthlyBenefit: "1000.00",
        costs: [{ name: "Switches", expenditure: "CAPEX", profile: "UP_FRONT", amount: "5000.00" }],
        efforts: [{ role: "SUPPORT", hours: "70.00" }],
      },
    ],
  });
  const schedule = await made({
    roadmapVersion: 1,
    budget: "NONE",
    settings: { asOf: "2027-12-01", months: 12 },
  });
  scheduleId = schedule.id;
});
afterAll(() => server.close());

/** Needs nothing: so all hours are for projects. */
const baseline = () => ({
  comparison: {
    start: "2027-12",
    months: 13,
    assumptions: "NONE",
    needs: [{ role: "SUPPORT", hoursPerMonth: "0" }],
  },
  scheduleId,
});

const LATER = { lever: "ENGAGEMENT_START", part: "Newcomer", value: "2028-01" };

const tried = async (patches: object[], fields: string) =>
  (
    await organization(
      `tryScenario(input: $input) { __typename ... on ScenarioAnswer { ${fields} }
         ... on InvalidInput { problems { code path message advice } } ... on NotFound { id } }`,
      { input: { baseline: baseline(), patches } },
    )
  ).tryScenario;

const YEARS = `years(plan: "Team") { ... on ScenarioYears { sentence years { fiscalYear
  plan { before after change } projects { before after change } total { change } } } }`;
const ROADMAP = `roadmap { __typename ... on ScenarioRoadmap { unfollowedRoles whatIf { before { projects { name startDay } }
  after { projects { name startDay } } differences { finishShift } } }
  ... on NoSequence { conflict { sentence } } }`;

/**
 * Both helpers have 180 hours a month: in the 23 working days of December 2027 7.826 a day, enough for 70 hours in 10 days.
 * The 100 hours of one are 4.347 a day. In the 21 working days of January 2028 both have 8.571.
 */
describe("a scenario of costs and roadmap", () => {
  it("moves what waits for people when a hire slips, and the year that pays", async () => {
    const answer = await tried([LATER], `changes { from to lever { code part } } ${ROADMAP} ${YEARS}`);
    expect(answer).toEqual({
      __typename: "ScenarioAnswer",
      changes: [{ from: "2027-12", to: "2028-01", lever: { code: "ENGAGEMENT_START", part: "Newcomer" } }],
      roadmap: {
        __typename: "ScenarioRoadmap",
        unfollowedRoles: [],
        whatIf: {
          before: { projects: [{ name: "Network", startDay: "2027-12-01" }] },
          // 1 January 2028 is a Saturday.
          after: { projects: [{ name: "Network", startDay: "2028-01-03" }] },
          differences: { finishShift: 23 },
        },
      },
      years: {
        sentence:
          "Team and the projects cost 7000.00 USD less in FY2027, 5000.00 USD more in FY2028; 1 project starts on another day, and the last finishes 23 working days later.",
        years: [
          {
            fiscalYear: "FY2027",
            plan: { before: "3000.00", after: "1000.00", change: "-2000.00" },
            projects: { before: "5000.00", after: "0.00", change: "-5000.00" },
            total: { change: "-7000.00" },
          },
          {
            fiscalYear: "FY2028",
            plan: { before: "36000.00", after: "36000.00", change: "0.00" },
            projects: { before: "0.00", after: "5000.00", change: "5000.00" },
            total: { change: "5000.00" },
          },
        ],
      },
    });
  });

  it("stays where it is when only a price changes", async () => {
    const price = { lever: "ENGAGEMENT_RETAINER", part: "Newcomer", value: "2500.00" };
    expect(await tried([price], `${ROADMAP} ${YEARS}`)).toMatchObject({
      roadmap: { whatIf: { differences: { finishShift: 0 } } },
      years: {
        // 500.00 more in 1 and in 12 months.
        sentence:
          "Team and the projects cost 500.00 USD more in FY2027, 6000.00 USD more in FY2028; no project starts on another day, and the last finishes when it did.",
      },
    });
  });

  it.each`
    patch                                                                         | start
    ${{ lever: "PROJECT_SLIP", value: "5" }}                                      | ${"2027-12-08"}
    ${{ lever: "PROJECT_EARLIEST_START", value: "2027-12-15" }}                   | ${"2027-12-15"}
    ${{ lever: "PROJECT_EFFORT", part: "Network", item: "SUPPORT", value: "80" }} | ${"2028-01-03"}
    ${{ lever: "ROLE_CAPACITY_ADDED", value: "-0.2" }}                            | ${"2028-04-03"}
    ${{ lever: "PROJECT_DURATION", value: "5" }}                                  | ${undefined}
    ${{ lever: "PROJECT_COST", item: "Switches", value: "9000.00" }}              | ${"2027-12-01"}
    ${{ lever: "SCHEDULE_AS_OF", value: "2027-12-08" }}                           | ${"2027-12-08"}
    ${{ lever: "SCHEDULE_MONTHS", value: "1" }}                                   | ${"2027-12-01"}
  `(
    "of $patch.lever $patch.value starts the project on $start",
    async ({ patch, start }: { patch: object; start?: string }) => {
      // 80 hours in 10 days are 8.0 a day. 0.2 people are 1.6 hours a day: the first month with 7.0 of them left is April, whose
      // 20 working days have 9.0. 14 hours a day are never there.
      const answer = (await tried([patch], ROADMAP)) as { roadmap: object };
      expect(answer.roadmap).toMatchObject(
        start === undefined
          ? { __typename: "NoSequence" }
          : { whatIf: { after: { projects: [{ startDay: start }] } } },
      );
    },
  );

  it("lists the levers of both, and names what contradicts itself", async () => {
    const { levers } = (await tried([], "levers { code part item current unit min }")) as {
      levers: { code: string }[];
    };
    expect(levers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "ENGAGEMENT_RETAINER", part: "Helpers", current: "1000.00" }),
        { code: "PROJECT_SLIP", part: "Network", item: null, current: "0", unit: "working days", min: "0" },
        {
          code: "PROJECT_DURATION",
          part: "Network",
          item: null,
          current: "10",
          unit: "working days",
          min: "0",
        },
        expect.objectContaining({ code: "PROJECT_COST", item: "Switches", current: "5000.00" }),
        expect.objectContaining({ code: "PROJECT_EFFORT", item: "SUPPORT", current: "70", unit: "hours" }),
        expect.objectContaining({ code: "ROLE_CAPACITY_ADDED", part: "SUPPORT", current: "0" }),
        expect.objectContaining({ code: "PROJECT_BENEFIT", current: "1000.00" }),
      ]),
    );
    const both = [
      { lever: "PROJECT_SLIP", value: "5" },
      { lever: "PROJECT_EARLIEST_START", value: "2027-12-15" },
    ];
    expect(await tried(both, "__typename")).toMatchObject({
      problems: [{ code: "CONTRADICTION", path: ["patches", "0", "lever"] }],
    });
    expect(await tried([{ lever: "PROJECT_SLIP", value: "10001" }], "__typename")).toMatchObject({
      problems: [{ code: "OUT_OF_RANGE", path: ["patches", "0", "value"] }],
    });
    expect(await tried([{ lever: "PROJECT_DURATION", value: "9000" }], "__typename")).toMatchObject({
      problems: [{ code: "OUT_OF_RANGE", message: expect.stringContaining("cannot finish") as string }],
    });
  });

  it("is kept with its days, and reproduced by both engines", async () => {
    const { id } = await saved({ name: "The newcomer comes later", baseline: baseline(), patches: [LATER] });
    const { result } = await keep({ id, version: 1 });
    expect(result).toMatchObject({
      // 10 working days from Monday 3 January.
      projects: [{ name: "Network", start: "2028-01-03", finish: "2028-01-14" }],
      projectSpend: [
        { fiscalYear: "FY2027", amount: "0.00" },
        { fiscalYear: "FY2028", amount: "5000.00" },
      ],
    });
    expect(await reproduce(result?.id ?? "")).toMatchObject({ isEqual: true, isCurrent: true });
  });
});
