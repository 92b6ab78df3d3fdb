import { asInput, FIRST, project, RoadmapClients, type RoadmapAnswer } from "../support/roadmapClients";

let clients: RoadmapClients;
beforeAll(async () => {
  clients = await RoadmapClients.start();
});
afterAll(() => clients.server.close());

/** Everything that can be said of a project, as it is answered. */
const SAID = {
  status: "IN_PROGRESS",
  duration: 2,
  durationUnit: "MONTHS",
  optimisticDuration: 1,
  pessimisticDuration: 4,
  fixedStart: "2027-02-01",
  deadline: { finishBy: "2027-06-30", kind: "SOFT", reason: "LEASE", monthlyPenalty: "21000.00" },
  optional: true,
  monthlyBenefit: "350.00",
  monthlyTimeSaved: "120.50",
  monthlyRiskReduction: "900.00",
  monthlyRunningCost: "75.25",
  actualStart: "2027-02-01",
  progress: 40,
  phases: [{ name: "Cutover", duration: 2, departments: ["Sales"], systems: ["Mail"], severity: "HIGH" }],
  // Two months are 2 x 5 x 52 / 12 = 43.3, so 43 working days: the last is a day of the project.
  costs: [
    { name: "Licence", expenditure: "CAPEX", profile: "MILESTONE", amount: "1000.00", workingDay: 43 },
    { name: "Help", expenditure: "OPEX", profile: "MILESTONE", amount: "30.00", workingDay: 20 },
  ],
  efforts: [
    { role: "Controller", hours: "40.00" },
    { role: "VCIO", hours: "8.00" },
  ],
};
const WHOLE = {
  ...FIRST,
  projects: [project("Ledger", SAID), project("Phones")],
  dependencies: [{ from: "Ledger", to: "Phones", lag: 1, lagUnit: "WEEKS" }],
  departments: [
    { name: "Sales", limit: 1 },
    { name: "Accounting", limit: 0 },
  ],
  capacities: [
    { role: "Controller", from: "2027-01", fte: "0.5000" },
    { role: "Controller", from: "2027-04", fte: "0.1000" },
    { role: "VCIO", from: "2027-01", fte: "0.2500" },
  ],
};

describe("what a schedule needs to know", () => {
  it("is stored and answered as it was given, in its order", async () => {
    const id = await clients.add();
    const { roadmap, ...answer } = await clients.save(id, WHOLE);
    expect(answer).toEqual({ __typename: "SavedRoadmap", dryRun: false });
    expect(roadmap).toMatchObject({
      projects: [
        { ...SAID, actualFinish: null, workingDays: 43 },
        { deadline: null, optional: false },
      ],
      dependencies: [{ relation: "FINISH_TO_START", lag: 1, lagUnit: "WEEKS" }],
      departments: WHOLE.departments,
      capacities: WHOLE.capacities,
    });
    expect(await clients.read(id)).toEqual({ __typename: "Roadmap", ...roadmap });
  });

  it("dates by working days: months, a lag in weeks, and costs due on theirs", async () => {
    const { roadmap } = await clients.save(await clients.add(), WHOLE);
    expect(roadmap).toMatchObject({
      projects: [
        // From Monday 1 February 43 days = 8 weeks and 3 days.
        { dates: { earliestStart: "2027-02-01", earliestFinish: "2027-03-31" } },
        // Five days are waited for, Thursday 1 to Wednesday 7 April.
        { dates: { earliestStart: "2027-04-08", earliestFinish: "2027-04-14" } },
      ],
      finish: "2027-04-14",
      spend: {
        // The running cost of 75.25 a month is in none of them. February has 20 working days, and March ends with the 43rd.
        months: [
          { month: "2027-01", total: "0.00" },
          { month: "2027-02", opex: "30.00", total: "30.00" },
          { month: "2027-03", capex: "1000.00", total: "1000.00" },
          { month: "2027-04", total: "0.00" },
        ],
      },
    });
  });

  it("is replaced as a whole, and gone when it is not sent again", async () => {
    const id = await clients.add();
    const { roadmap } = await clients.save(id, WHOLE);
    const kept = roadmap.projects.map(({ id: projectId, name }) =>
      project(name, { id: projectId, key: null }),
    );
    const { roadmap: after } = await clients.save(id, {
      ...FIRST,
      version: 1,
      projects: kept,
      dependencies: [],
    });
    expect(after).toMatchObject({
      projects: [
        {
          id: roadmap.projects[0]?.id,
          durationUnit: "WORKING_DAYS",
          optimisticDuration: null,
          fixedStart: null,
          deadline: null,
          optional: false,
          monthlyRunningCost: "0.00",
          actualStart: null,
          progress: null,
        },
        {},
      ],
      departments: [],
      capacities: [],
    });
  });

  it("is among the differences when somebody else was faster", async () => {
    const id = await clients.add();
    const { roadmap } = await clients.save(id, WHOLE);
    const [ledger, phones] = roadmap.projects.map((each) => each.id);
    const again = (more: object, said: object = {}) => ({
      ...WHOLE,
      version: 1,
      projects: [
        project("Ledger", { ...SAID, id: ledger, key: null, ...said }),
        project("Phones", { id: phones, key: null }),
      ],
      dependencies: [{ from: ledger, to: phones, lag: 1, lagUnit: "WEEKS" }],
      ...more,
    });
    expect(await clients.save(id, again({}))).toMatchObject({ roadmap: { version: 2 } });

    const { differences } = await clients.save(
      id,
      again(
        {
          dependencies: [{ from: ledger, to: phones, lag: 1 }],
          departments: [{ name: "Sales", limit: 2 }],
          capacities: WHOLE.capacities.slice(0, 2),
        },
        { deadline: { ...SAID.deadline, finishBy: "2027-07-31" } },
      ),
    );

    const both = `${ledger ?? ""} FINISH_TO_START ${phones ?? ""}`;
    expect(differences).toEqual([
      { path: `projects.${ledger ?? ""}.deadline.finishBy`, yours: '"2027-07-31"', stored: '"2027-06-30"' },
      { path: `dependencies.${both}.lagUnit`, yours: '"WORKING_DAYS"', stored: '"WEEKS"' },
      { path: "departments.Sales.limit", yours: "2", stored: "1" },
      { path: "departments.Accounting", yours: null, stored: '{"limit":0}' },
      { path: "capacities.VCIO 2027-01", yours: null, stored: '{"fte":"0.2500"}' },
    ]);
  });

  it("can be tried out, and leaves no trace", async () => {
    const id = await clients.add();
    const { roadmap } = await clients.save(id, FIRST);
    const stored = await clients.read(id);
    const tried = asInput(roadmap, {
      capacities: WHOLE.capacities,
      departments: WHOLE.departments,
      dryRun: true,
    });
    expect((await clients.save(id, tried)).roadmap as RoadmapAnswer & object).toMatchObject({
      departments: WHOLE.departments,
      capacities: WHOLE.capacities,
    });
    expect(await clients.read(id)).toEqual(stored);
  });
});

describe("what contradicts itself is a problem at its place, and nothing is stored:", () => {
  it.each<[string, object, string]>([
    ["too many months", { duration: 462, durationUnit: "MONTHS" }, "OUT_OF_RANGE projects.0.duration"],
    ["half of a range", { optimisticDuration: 1 }, "REQUIRED projects.0.pessimisticDuration"],
    [
      "a soft deadline without a penalty",
      { deadline: { finishBy: "2027-06-30", kind: "SOFT", reason: "AUDIT" } },
      "REQUIRED projects.0.deadline.monthlyPenalty",
    ],
    ["a start on a holiday", { fixedStart: "2027-01-18" }, "CONTRADICTION projects.0.fixedStart"],
    ["progress of what has not begun", { progress: 10 }, "CONTRADICTION projects.0.progress"],
    [
      "a milestone without a day",
      { costs: [{ name: "Fee", expenditure: "OPEX", profile: "MILESTONE", amount: "1" }] },
      "REQUIRED projects.0.costs.0.workingDay",
    ],
    [
      "hours of nobody",
      { efforts: [{ role: "Controller", hours: "1" }] },
      "UNKNOWN projects.0.efforts.0.role",
    ],
  ])("%s", async (_, said, problem) => {
    const id = await clients.add();
    const { problems } = await clients.save(id, {
      ...FIRST,
      projects: [project("A", said)],
      dependencies: [],
    });
    expect(problems.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([problem]);
    expect(await clients.read(id)).toEqual({ __typename: "NotFound", id });
  });

  it("a limit of less than none, and a capacity twice", async () => {
    const { problems } = await clients.save(await clients.add(), {
      ...FIRST,
      departments: [{ name: "Sales", limit: -1 }],
      capacities: [WHOLE.capacities[0], WHOLE.capacities[0]],
    });
    expect(problems.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "DUPLICATE capacities.1",
      "OUT_OF_RANGE departments.0.limit",
    ]);
  });
});
