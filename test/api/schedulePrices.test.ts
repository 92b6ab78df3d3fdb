import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { FIRST, plannedProject as project, ROADMAP, SETTINGS } from "../support/officeRoadmap";
import { scheduling } from "../support/scheduling";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
});
afterAll(() => server.close());

const { saveRoadmap, make, made, explain, differences } = scheduling(
  () => server,
  () => client,
);

describe("two schedules", () => {
  it("are compared project by project", async () => {
    const { roadmap: stored } = await saveRoadmap(ROADMAP);
    const first = await made(FIRST);
    const ids = new Map(stored?.projects.map(({ name, id }) => [name, id]));
    const projects = ROADMAP.projects.map((each) => ({ ...each, id: ids.get(each.name) }));
    // The network takes three days longer, so the telephones wait for three days more: 3 x 2,600.00 x 12 / 260.
    const longer = projects.map((each) => (each.name === "Network" ? { ...each, duration: 8 } : each));
    await saveRoadmap({ ...ROADMAP, projects: longer, version: 1 });
    const second = await made({ ...FIRST, roadmapVersion: 2 });
    expect(await differences(second.id, first.id)).toEqual({
      __typename: "SequenceDifferences",
      projects: [
        {
          name: "Network",
          fate: "MOVED",
          startBefore: "2027-01-04",
          startAfter: "2027-01-04",
          startShift: 0,
          finishShift: 3,
        },
        {
          name: "Phones",
          fate: "MOVED",
          startBefore: "2027-01-11",
          startAfter: "2027-01-14",
          startShift: 3,
          finishShift: 3,
        },
      ],
      costOfDelay: { cash: "360.00" },
      finishShift: 3,
    });
    await saveRoadmap({ ...ROADMAP, projects, version: 2, start: "2027-01-05" });
    const third = await made({ ...FIRST, roadmapVersion: 3 });
    expect(await differences(third.id, first.id)).toEqual({
      __typename: "InvalidInput",
      problems: [{ code: "CONTRADICTION", path: ["scheduleId"] }],
    });
    expect(await differences(third.id, "nothing")).toEqual({ __typename: "NotFound", id: "nothing" });
  });
});

describe("a time in which disruption has a price", () => {
  // The cutover is on the last day of five. A day of waiting costs 2,600.00 x 12 / 260 = 120.00.
  const payroll = (disruptionPrice: string, severity = "HIGH") => ({
    projects: [
      project("Payroll", {
        monthlyBenefit: "2600",
        phases: [{ name: "Cutover", duration: 1, departments: ["Finance"], severity }],
      }),
    ],
    freezeWindows: [
      {
        name: "Closing",
        firstDay: "2027-01-08",
        lastDay: "2027-01-08",
        departments: ["Finance"],
        disruptionPrice,
      },
    ],
  });

  it("is kept where waiting costs less, and broken where it costs more", async () => {
    await saveRoadmap(payroll("500"));
    const kept = await made(FIRST);
    expect(kept.sequence).toMatchObject({
      projects: [{ startDay: "2027-01-05" }],
      price: { total: "120.00", disruption: "0.00" },
    });
    const [{ id } = { id: "" }] = kept.sequence.projects;
    expect(await explain({ scheduleId: kept.id, projectId: id })).toMatchObject({
      sentences: expect.arrayContaining([
        "1 working day earlier it would disrupt somebody in Closing, for 500.00 more.",
      ]) as unknown,
    });
    // Work is only slower: half of 239.00 is 119.50.
    await saveRoadmap({ ...payroll("239", "MEDIUM"), version: 1 });
    expect((await made({ ...FIRST, roadmapVersion: 2 })).sequence).toMatchObject({
      projects: [{ startDay: "2027-01-04" }],
      price: { total: "119.50", disruption: "119.50" },
    });
  });

  it("comes before the cost of delay where the levels say so", async () => {
    await saveRoadmap(payroll("100"));
    const levels = [{ level: "DISRUPTION" }, { level: "DELAY", tolerance: "50" }];
    expect((await made({ ...FIRST, settings: { ...SETTINGS, levels } })).sequence).toMatchObject({
      projects: [{ startDay: "2027-01-05" }],
      levels: [
        { level: "DISRUPTION", tolerance: "0.00", least: "0.00", amount: "0.00", isProved: true },
        { level: "DELAY", tolerance: "50.00", least: "120.00", amount: "120.00" },
      ],
    });
    const twice = [{ level: "DELAY" }, { level: "DELAY" }];
    expect(await make({ ...FIRST, settings: { ...SETTINGS, levels: twice } })).toMatchObject({
      __typename: "InvalidInput",
      problems: [{ path: ["settings", "levels", "1", "level"] }],
    });
  });
});
