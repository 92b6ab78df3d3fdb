import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Answer {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

const ASK = `query ($input: SequenceProjectsInput!) { sequenceProjects(input: $input) { __typename
  ... on Sequence {
    finish finishDay isProved lowerBound gapPercent price { delay lateness moves finish total }
    costOfDelay { cash productivity expectedLoss } unlimitedRoles done
    projects { name start finish startDay finishDay totalFloat freeFloat scheduleFloat isCritical
      drivers { kind sentence resource needed free } ladder { wished start steps { cause periods } }
      costOfDelay { cash } costOfDoingNothing { cash } costOfDoingNothingInChain { cash } waiting }
    criticalPath { name } criticalChain { beginning sentence links { name tie sentence } }
    use { from month roles { role used capacity } budgets { budget spent } departments { department disruption } }
    money { name spent left } capacities { role hoursADay sentence }
    nowNextLater { now { name } next { name } later { name } unscheduled { name reason } }
    unscheduled { name reason }
    chances(trials: 200) { deadlines { name chance } finish { percent finish } trials seed generator }
  }
  ... on NoSequence { isProved isIrreducible withoutPlace conflict { kind sentence projects } repairs { sentence } advice }
  ... on DependencyCycles { cycles { names } }
  ... on InvalidInput { problems { code path message } } } }`;

async function sequence(input: object): Promise<Answer> {
  const { status, data, errors } = await server.post(ASK, { input });
  expect(errors).toBeUndefined();
  expect(status).toBe(200);
  return (data as unknown as { sequenceProjects: Answer }).sequenceProjects;
}

const refusals = async (input: object): Promise<unknown> => {
  const { problems } = await sequence(input);
  return (problems as { code: string; path: string[] }[]).map(
    ({ code, path }) => `${path.join(".")} ${code}`,
  );
};

describe("whole periods", () => {
  // One engineer. Servers takes 3 periods and brings 100.00 a period once finished, Phones 2 and 200.00.
  const engineer = { roles: [{ name: "Engineer", capacity: [1] }] };
  const needed = { demands: [{ role: "Engineer", units: 1 }] };
  const two = {
    horizon: 10,
    projects: [
      { id: "s", name: "Servers", duration: 3, costOfDelay: { cash: "100.00" }, ...needed },
      { id: "p", name: "Phones", duration: 2, costOfDelay: { cash: "200.00" }, ...needed },
    ],
    ...engineer,
  };

  it("are put in the cheapest order, with the reason for every date", async () => {
    const answer = await sequence({ periods: two });
    // Phones first: Servers waits 2 periods, 200.00. The other way round Phones waits 3 periods, 600.00.
    expect(answer).toMatchObject({
      __typename: "Sequence",
      finish: 5,
      finishDay: null,
      isProved: true,
      lowerBound: "200.00",
      gapPercent: "0.00",
      price: { delay: "200.00", lateness: "0.00", moves: "0.00", finish: "0.00", total: "200.00" },
      costOfDelay: { cash: "200.00", productivity: "0.00", expectedLoss: "0.00" },
      projects: [
        { name: "Phones", start: 0, finish: 2, startDay: null, drivers: [] },
        {
          name: "Servers",
          start: 2,
          finish: 5,
          isCritical: true,
          costOfDelay: { cash: "200.00" },
          costOfDoingNothing: { cash: "100.00" },
          ladder: {
            wished: 0,
            start: 2,
            steps: [
              { cause: "PRECEDENCE", periods: 0 },
              { cause: "CALENDAR", periods: 0 },
              { cause: "CAPACITY", periods: 2 },
              { cause: "BUDGET", periods: 0 },
              { cause: "DEPARTMENTS", periods: 0 },
              { cause: "CHOICE", periods: 0 },
            ],
          },
        },
      ],
      criticalPath: [{ name: "Servers" }],
      criticalChain: {
        beginning: "START_OF_ROADMAP",
        links: [
          { name: "Phones", tie: "ROLE" },
          { name: "Servers", tie: null },
        ],
      },
    });
    const [, servers] = answer.projects as { drivers: { kind: string; sentence: string }[] }[];
    expect(servers?.drivers.map(({ kind, sentence }) => `${kind}: ${sentence}`)).toEqual([
      "ROLE: It needs 1 unit of role Engineer in period 1, and 0 units are free; Phones has it.",
      "WEIGHT: Phones went first: 1 period of waiting costs more there than 100.00.",
    ]);
  });

  it("are used by projects as far as is shown", async () => {
    const { use } = await sequence({ periods: two });
    expect(use).toHaveLength(5);
    expect((use as object[])[0]).toMatchObject({
      from: 0,
      month: null,
      roles: [{ role: "Engineer", used: "1", capacity: "1" }],
    });
  });

  it("that cannot hold every wish name those that conflict, and the smallest ways out", async () => {
    // Both finished by 4 need 5 periods of one engineer.
    const projects = two.projects.map((each) => ({ ...each, deadline: { finish: 4 } }));
    expect(await sequence({ periods: { ...two, projects } })).toMatchObject({
      __typename: "NoSequence",
      isProved: true,
      isIrreducible: true,
      conflict: [
        { kind: "ROLE", sentence: "the people of role Engineer" },
        { kind: "DEADLINE", sentence: "Servers finishes by 4", projects: ["s"] },
        { kind: "DEADLINE", sentence: "Phones finishes by 4", projects: ["p"] },
      ],
      repairs: [
        { sentence: expect.stringContaining("1 unit more of role Engineer in period") as unknown },
        { sentence: "the deadline of Servers 1 period later" },
        { sentence: "the deadline of Phones 1 period later" },
      ],
    });
  });

  it("say why an optional project was left out", async () => {
    // A survey that brings nothing and for which nobody is there.
    const survey = {
      id: "x",
      name: "Survey",
      duration: 2,
      optional: true,
      demands: [{ role: "Cook", units: 1 }],
    };
    const roles = [...engineer.roles, { name: "Cook", capacity: [1, 0, 1, 0, 1, 0, 1, 0, 1, 0] }];
    const { unscheduled } = await sequence({
      periods: { ...two, projects: [...two.projects, survey], roles },
    });
    expect(unscheduled).toEqual([
      { name: "Survey", reason: expect.stringContaining("would break the people of role Cook") as unknown },
    ]);
  });

  it("have the chance of a deadline from three durations, the same for the same seed", async () => {
    const [servers, phones] = two.projects;
    const projects = [
      { ...servers, range: { optimistic: 3, pessimistic: 9 }, deadline: { finish: 12, weight: "1.00" } },
      { ...phones, deadline: { finish: 1, weight: "1.00" } },
    ];
    const asked = { periods: { ...two, horizon: 20, projects } };
    const { chances } = await sequence(asked);
    // Servers takes 9 at most after Phones' 2, which always takes 2 and never 1.
    expect(chances).toMatchObject({
      deadlines: [
        { name: "Servers", chance: "1.0000" },
        { name: "Phones", chance: "0.0000" },
      ],
      trials: 200,
      seed: 1,
    });
    expect((await sequence(asked)).chances).toEqual(chances);
  });

  it.each<[string, object, string[]]>([
    ["unknown ids", { dependencies: [{ from: "nobody", to: "s" }] }, ["periods.dependencies.0.from UNKNOWN"]],
    ["a horizon of nothing", { horizon: 0 }, ["periods.horizon OUT_OF_RANGE"]],
    [
      "a range that leaves the plan out",
      { projects: [{ id: "a", duration: 5, range: { optimistic: 6, pessimistic: 7 } }] },
      ["periods.projects.0.range CONTRADICTION"],
    ],
    [
      "projects that wait for each other",
      {
        dependencies: [
          { from: "s", to: "p" },
          { from: "p", to: "s" },
        ],
      },
      ["periods.dependencies CONTRADICTION"],
    ],
  ])("answer %s with a problem", async (_, more, expected) => {
    expect(await refusals({ periods: { ...two, ...more } })).toEqual(expect.arrayContaining(expected));
  });

  it("and a calendar exclude each other, one of them is needed, and settings belong to calendars", async () => {
    expect(await refusals({})).toEqual([" REQUIRED"]);
    const roadmap = { start: "2027-01-04", projects: [] };
    expect(await refusals({ periods: two, roadmap })).toEqual([" REQUIRED"]);
    expect(await refusals({ periods: two, settings: { months: 3 } })).toEqual(["settings UNSUPPORTED"]);
    expect(await refusals({ periods: two, effort: { schedules: 0 } })).toEqual([
      "effort.schedules OUT_OF_RANGE",
    ]);
  });
});

describe("a calendar", () => {
  // Monday 4 January 2027. Network 5 days, Phones 5 days after it; both need the one full-time engineer all day, and
  // Website too, which nothing depends on and which is worth less. Sales must not be disrupted from the 18th to the 22nd.
  const all = (hours: string) => [{ role: "Engineer", hours }];
  const project = (name: string, more: object) => ({
    key: name,
    name,
    status: "APPROVED",
    duration: 5,
    ...more,
  });
  const roadmap = {
    start: "2027-01-04",
    projects: [
      project("Network", { efforts: all("40"), monthlyBenefit: "2600" }),
      project("Phones", {
        efforts: all("40"),
        monthlyBenefit: "2600",
        phases: [{ name: "Cutover", duration: 5, departments: ["Sales"] }],
        costs: [{ name: "Telephones", expenditure: "CAPEX", profile: "UP_FRONT", amount: "5000" }],
      }),
      project("Website", { efforts: all("40"), monthlyBenefit: "260" }),
    ],
    dependencies: [{ from: "Network", to: "Phones" }],
    freezeWindows: [{ name: "Fair", firstDay: "2027-01-18", lastDay: "2027-01-22", departments: ["Sales"] }],
    capacities: [{ role: "Engineer", fte: "1" }],
  };

  it("has the days, and what they cost by the benefit of a month", async () => {
    const answer = await sequence({ roadmap, settings: { months: 6 } });
    // 2,600 x 12 / 260 = 120.00 a working day; Phones waits 5 days by itself 600.00, Website 10 days at 12.00 = 120.00.
    expect(answer).toMatchObject({
      __typename: "Sequence",
      isProved: true,
      finishDay: "2027-01-22",
      costOfDelay: { cash: "720.00" },
      projects: [
        { name: "Network", startDay: "2027-01-04", finishDay: "2027-01-08" },
        {
          name: "Phones",
          startDay: "2027-01-11",
          finishDay: "2027-01-15",
          drivers: [{ kind: "RELATION" }, { kind: "ROLE" }],
        },
        { name: "Website", startDay: "2027-01-18", finishDay: "2027-01-22" },
      ],
      capacities: [
        { role: "Engineer", hoursADay: "8", sentence: "Stated: 1.0000 full-time, 8 hours a day." },
      ],
      use: [
        {
          month: "2027-01",
          roles: [{ role: "Engineer", used: "120", capacity: "120" }],
          departments: [{ disruption: 5 }],
        },
      ],
    });
    const { projects } = answer as unknown as { projects: { drivers: { sentence: string }[] }[] };
    expect(projects[1]?.drivers[0]?.sentence).toBe("Phones starts after Network has finished.");
  });

  it("waits for money and for the end of a freeze", async () => {
    const allowances = [
      { name: "January", from: "2027-01", months: 1, amount: "4999.99", expenditure: "CAPEX" },
      { name: "February", from: "2027-02", months: 1, amount: "5000", expenditure: "CAPEX" },
    ];
    const answer = await sequence({ roadmap: { ...roadmap, allowances }, settings: { months: 6 } });
    // One cent short in January: Phones waits for Monday 1 February.
    const { projects, money } = answer as unknown as {
      projects: { name: string; startDay: string; drivers: { kind: string; sentence: string }[] }[];
      money: object[];
    };
    const phones = projects.find(({ name }) => name === "Phones");
    expect(phones).toMatchObject({ startDay: "2027-02-01" });
    expect(phones?.drivers.map(({ sentence }) => sentence)).toEqual([
      "Of 4999.99 in January 4999.99 is left, 0.01 too little.",
    ]);
    expect(money).toEqual([
      { name: "January", spent: "0.00", left: "4999.99" },
      { name: "February", spent: "5000.00", left: "0.00" },
    ]);
  });

  it("has every cycle by name, and problems at their places", async () => {
    const dependencies = [...roadmap.dependencies, { from: "Phones", to: "Network" }];
    expect(await sequence({ roadmap: { ...roadmap, dependencies } })).toMatchObject({
      __typename: "DependencyCycles",
      cycles: [{ names: ["Network", "Phones", "Network"] }],
    });
    expect(
      await refusals({
        roadmap: { ...roadmap, projects: [project("A", { duration: -1 })], dependencies: [] },
      }),
    ).toEqual(["roadmap.projects.0.duration OUT_OF_RANGE"]);
    expect(await refusals({ roadmap, settings: { months: 0 } })).toEqual(["settings.months OUT_OF_RANGE"]);
    const long = [project("A", { duration: 100 })];
    expect(
      await refusals({ roadmap: { ...roadmap, projects: long, dependencies: [] }, settings: { months: 1 } }),
    ).toEqual(["roadmap.projects.0 OUT_OF_RANGE"]);
  });

  it("names roles of which nobody said how much there is", async () => {
    const projects = [project("Network", { efforts: [{ role: "SUPPORT", hours: "400" }] })];
    const answer = await sequence({ roadmap: { ...roadmap, projects, dependencies: [] } });
    expect(answer).toMatchObject({ unlimitedRoles: ["SUPPORT"], finish: 5 });
  });
});
