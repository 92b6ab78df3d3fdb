import { readGlobalId } from "../../src/schema/relay/globalId";
import { arrangeMember } from "../support/arrangeClient";
import {
  ADMINISTRATOR,
  budgetLines,
  DAYS,
  FACTS,
  firstDay,
  GO_LIVE,
  HANDBOOK,
  NETWORK,
  OLD_PHONES,
  PHONES,
  TEAM,
  TRAINING,
  WAITING,
} from "../support/firstDay";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

/** A vCIO's first day with a client, from nothing to everything. Each part goes on where the one before it ended. */
let server: StartedTestServer;
let clientId: string;
let projects: readonly { readonly id: string; readonly name: string }[];
const { create, savePlan, saveBudget, saveRoadmap, read } = firstDay(() => server);
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const idOf = (name: string) => projects.find((project) => project.name === name)?.id;

const dates = (starts: readonly [string, string], finishes: readonly [string, string], floats: string) => {
  const [totalFloat, freeFloat] = floats.split(" ").map(Number);
  const [earliestStart, latestStart] = starts.map((day) => `2027-${day}`);
  const [earliestFinish, latestFinish] = finishes.map((day) => `2027-${day}`);
  return { earliestStart, earliestFinish, latestStart, latestFinish, totalFloat, freeFloat };
};

it("begins with a client: its facts, places and frameworks", async () => {
  clientId = await create(FACTS);
  expect(await read()).toMatchObject({ ...FACTS, version: 1, plans: { nodes: [] }, roadmap: null });
});

it("goes on with two ways to staff IT, and the budgets of two fiscal years", async () => {
  const hire = { name: "Hire", positions: [{ terms: ADMINISTRATOR }] };
  const team = { name: "vCIO team", engagements: TEAM.map((terms) => ({ terms })) };
  for (const plan of [hire, team])
    expect(await savePlan(plan)).toMatchObject({ __typename: "SavedPlan", plan: { version: 1 } });
  // 88,000 + 12 x 1,000 and 78,000 + 12 x 1,000
  expect(await saveBudget({ fiscalYear: 2027, lines: budgetLines("88000") })).toMatchObject({
    budget: { label: "FY2027", total: "100000.00" },
  });
  expect(await saveBudget({ fiscalYear: 2028, lines: budgetLines("78000") })).toMatchObject({
    budget: { label: "FY2028", total: "90000.00" },
  });
});

it("compares the two: the hire is over the second budget, the team is cheaper from March on", async () => {
  // Hire: 96,000 / 12 + 150 = 8,150 a month, 97,800 a year. Team: 2,500 + 45 x 110 = 7,450 a month, 89,400 a year, and
  // 6,000 at the beginning. Left of 100,000 and of 90,000: less those.
  expect(await read()).toMatchObject({
    costComparison: {
      plans: [
        {
          name: "Hire",
          total: "195600.00",
          fiscalYears: [
            { label: "FY2027", amount: "97800.00" },
            { label: "FY2028", amount: "97800.00" },
          ],
          budgetContext: [
            { fiscalYear: "FY2027", headroomAfter: "2200.00" },
            { fiscalYear: "FY2028", headroomAfter: "-7800.00" },
          ],
        },
        {
          name: "vCIO team",
          total: "184800.00",
          fiscalYears: [
            { label: "FY2027", amount: "95400.00" },
            { label: "FY2028", amount: "89400.00" },
          ],
          budgetContext: [
            { fiscalYear: "FY2027", headroomAfter: "4600.00" },
            { fiscalYear: "FY2028", headroomAfter: "600.00" },
          ],
        },
      ],
      // 6,000 + 7,450 k passes below 8,150 k between k = 8 and k = 9: 6,000 + 67,050 and 73,350.
      crossovers: [
        {
          month: "2027-03",
          cheaperFromHere: "vCIO team",
          cheaperToDate: "73050.00",
          dearerToDate: "73350.00",
        },
      ],
    },
  });
});

it("writes five projects with all four kinds of dependency at once, and reads dates, floats and spend", async () => {
  const { roadmap } = await saveRoadmap({
    ...DAYS,
    projects: [NETWORK, PHONES, TRAINING, HANDBOOK, OLD_PHONES],
    dependencies: [...WAITING, { from: "Phones", to: "Old phones", relation: "START_TO_FINISH", lag: 5 }],
  });
  projects = roadmap?.projects ?? [];
  // Network 0-10; phones 10 + 2 = 12-17; training 12 + 3 = 15-19, the finish. The handbook ends a day before that at the
  // earliest, 12-18; the old phones 5 days after the new ones began, 12 + 5 = 17, so 9-17. Both may end at 19.
  expect(roadmap).toMatchObject({
    version: 1,
    workingDays: 19,
    finish: "2027-07-16",
    projects: [
      { name: "Network", dates: dates(["06-21", "06-21"], ["07-02", "07-02"], "0 0") },
      { name: "Phones", dates: dates(["07-08", "07-08"], ["07-14", "07-14"], "0 0") },
      { name: "Training", dates: dates(["07-13", "07-13"], ["07-16", "07-16"], "0 0") },
      { name: "Handbook", dates: dates(["07-08", "07-09"], ["07-15", "07-16"], "1 1") },
      { name: "Old phones", dates: dates(["07-02", "07-07"], ["07-14", "07-16"], "2 2") },
    ],
    criticalProjects: [{ name: "Network" }, { name: "Phones" }, { name: "Training" }],
    // Eight of the ten days of cabling are in June: 12,000 + 800. July: 200 + 500 + 1,200.
    spend: {
      capex: "12000.00",
      opex: "2700.00",
      total: "14700.00",
      months: [
        { month: "2027-06", total: "12800.00" },
        { month: "2027-07", total: "1900.00" },
      ],
      fiscalYears: [
        { label: "FY2027", total: "12800.00" },
        { label: "FY2028", total: "1900.00" },
      ],
    },
  });
});

/** Training comes first, the phones take eight days, the old ones need no care any more, and there is a day to celebrate. */
const secondThoughts = () => ({
  ...DAYS,
  version: 1,
  projects: [TRAINING, { ...PHONES, duration: 8 }, NETWORK, HANDBOOK, GO_LIVE].map((project) => ({
    ...project,
    id: idOf(project.name),
  })),
  dependencies: [...WAITING, { from: "Training", to: "Go live" }, { from: "Handbook", to: "Go live" }],
});

it("has second thoughts: reorders, changes, removes and adds in one more request", async () => {
  const { roadmap } = await saveRoadmap(secondThoughts());
  // Phones 12-20 are the finish now. Training 15-19 may end at 20 but holds up the milestone at 19; the handbook 12-18
  // may end at 20, and a day later without moving the milestone.
  expect(roadmap).toMatchObject({
    version: 2,
    workingDays: 20,
    finish: "2027-07-19",
    projects: [
      { id: idOf("Training"), dates: { totalFloat: 1, freeFloat: 0 } },
      { id: idOf("Phones"), duration: 8, dates: dates(["07-08", "07-08"], ["07-19", "07-19"], "0 0") },
      { id: idOf("Network"), dates: { totalFloat: 0 } },
      { id: idOf("Handbook"), dates: { totalFloat: 2, freeFloat: 1 } },
      { name: "Go live", duration: 0, dates: { totalFloat: 1, freeFloat: 1 } },
    ],
    criticalProjects: [{ name: "Network" }, { name: "Phones" }],
  });
});

it("is interrupted by a colleague with yesterday's version, who sees both values and overwrites nothing", async () => {
  const token = await arrangeMember(server, readGlobalId(clientId)?.uuid ?? "", "VCIO");
  const before = await read();
  const answer = await saveRoadmap({ ...secondThoughts(), start: "2027-06-28" }, token);
  expect(answer).toMatchObject({ __typename: "VersionConflict", yourVersion: 1, storedVersion: 2 });
  expect(answer.differences).toContainEqual({
    path: "start",
    yours: '"2027-06-28"',
    stored: '"2027-06-21"',
  });
  expect(await read()).toEqual(before);
});

it("tries things out without storing anything", async () => {
  const before = await read();
  const plan = { name: "Both", positions: [{ terms: ADMINISTRATOR }], dryRun: true };
  expect(await savePlan(plan)).toMatchObject({ __typename: "SavedPlan", dryRun: true, plan: null });
  const later = { ...secondThoughts(), version: 2, start: "2027-06-28", dryRun: true };
  // A week later: from 28 June, without 5 July, twenty working days end on 26 July.
  expect(await saveRoadmap(later)).toMatchObject({ dryRun: true, roadmap: { finish: "2027-07-26" } });
  expect(await read()).toEqual(before);
});

it("ties two knots by mistake and is shown both", async () => {
  const before = await read();
  const dependencies = [
    ...WAITING,
    { from: "Phones", to: "Network" },
    { from: "Handbook", to: "Phones", relation: "START_TO_START" },
  ];
  expect(await saveRoadmap({ ...secondThoughts(), version: 2, dependencies })).toEqual({
    __typename: "DependencyCycles",
    cycles: [
      { names: ["Training", "Handbook", "Phones", "Training"] },
      { names: ["Phones", "Network", "Phones"] },
    ],
  });
  expect(await read()).toEqual(before);
});

it("ends with everything in one query", async () => {
  expect(await read()).toMatchObject({
    ...FACTS,
    version: 1,
    plans: {
      nodes: [
        { name: "Hire", positions: [{ title: "Systems administrator", salary: "96000" }], engagements: [] },
        {
          name: "vCIO team",
          positions: [],
          engagements: [
            { name: "vCIO", monthlyRetainer: "2500" },
            { name: "MSP", unitFees: [{ unit: "USER", monthlyPrice: "110" }] },
          ],
        },
      ],
    },
    budgets: {
      nodes: [
        { label: "FY2027", lines: [{ total: "88000.00" }, { total: "12000.00" }] },
        { label: "FY2028", lines: [{ total: "78000.00" }, { total: "12000.00" }] },
      ],
    },
    costComparison: {
      plans: [
        { name: "Hire", total: "195600.00" },
        { name: "vCIO team", total: "184800.00" },
      ],
    },
    roadmap: {
      version: 2,
      projects: ["Training", "Phones", "Network", "Handbook", "Go live"].map((name) => ({ name })),
      dependencies: [
        { relation: "FINISH_TO_START", lag: 2, successor: { name: "Phones" } },
        { relation: "START_TO_START", lag: 3, successor: { name: "Training" } },
        { relation: "FINISH_TO_FINISH", lag: -1, successor: { name: "Handbook" } },
        { predecessor: { name: "Training" }, successor: { name: "Go live" } },
        { predecessor: { name: "Handbook" }, successor: { name: "Go live" } },
      ],
    },
  });
});
