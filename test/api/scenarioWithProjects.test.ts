import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { soonOrLater, type AskedTogether } from "../support/soonOrLater";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
const { arrange, baseline, together, tried } = soonOrLater(
  () => server,
  () => client,
);
beforeAll(async () => {
  server = await startTestServer();
  client = await arrangeClient(server);
  await arrange();
});
afterAll(() => server.close());

/** What a plan comes to with its projects, and nothing of it moved by the question. */
const amountOf = async (plan: string, asked?: AskedTogether): Promise<unknown> =>
  (await together(`tornado(plan: "${plan}", levers: []) { ... on Tornado { amount } }`, asked)).tornado
    ?.amount;

interface LadderAnswer {
  readonly rows?: readonly { readonly value: string; readonly amounts: readonly (string | null)[] }[];
}
/** The amounts of a table by the values of its rows. */
const table = async (said: string, asked?: AskedTogether) => {
  const { ladder } = await together<{ ladder: LadderAnswer }>(
    `ladder(${said}) { ... on Ladder { rows { value amounts } refusals } ... on InvalidInput { problems { message } } }`,
    asked,
  );
  return ladder.rows?.map(({ value, amounts }) => [value, ...amounts]) ?? ladder;
};

/** Over 13 months Soon costs 8,000.00 + 1,000.00 + 2,000.00 a month, 143,000.00. Later has the newcomer for 10: 137,000.00. */
const SPENT_AND_BROUGHT = "{ of: [SPEND, BENEFIT] }";

describe("an amount of a plan and its projects", () => {
  it.each`
    of                            | plan       | amount         | why
    ${"{}"}                       | ${"Soon"}  | ${"151890.00"} | ${"17 / 31 + 12 months at 310.00 = 3,890.00"}
    ${"{ of: [SPEND] }"}          | ${"Soon"}  | ${"148000.00"} | ${"5,000.00 at the start"}
    ${"{ of: [RUNNING_COST] }"}   | ${"Soon"}  | ${"146890.00"} | ${"the same 3,890.00"}
    ${"{ of: [BENEFIT] }"}        | ${"Soon"}  | ${"104100.00"} | ${"17 / 31 + 12 months at 3,100.00 = 38,900.00"}
    ${SPENT_AND_BROUGHT}          | ${"Soon"}  | ${"109100.00"} | ${"5,000.00 - 38,900.00"}
    ${"{ of: [BENEFIT, SPEND] }"} | ${"Later"} | ${"112400.00"} | ${"5,000.00 less 17 / 31 + 9 months: 29,600.00"}
    ${"{ of: [PENALTY] }"}        | ${"Later"} | ${"137000.00"} | ${"no deadline"}
  `("$of of $plan comes to $amount: $why", async ({ of, plan, amount }: Record<string, string>) => {
    expect(await amountOf(plan ?? "", { input: of ?? "" })).toBe(amount);
  });

  it("says in words what it is", async () => {
    const measured = async (input?: string) =>
      (await together<{ measure: string }>("measure", input === undefined ? {} : { input })).measure;
    expect(await measured()).toBe("cash cost and projects (spend and running cost)");
    expect(await measured('{ of: [SPEND, BENEFIT, TIME_SAVED], fiscalYear: "FY2028" }')).toBe(
      "cash cost and projects (spend, less benefit and time saved) in FY2028",
    );
    expect(await measured("{ of: [RISK_REDUCTION] }")).toBe(
      "cash cost and projects (less expected loss avoided)",
    );
  });

  it("is what the costs and the fiscal years say of both, to the cent", async () => {
    const { years } = (await tried(
      `years(plan: "Soon") { ... on ScenarioYears { years { plan { before } projects { before } } } }`,
    )) as { years: { years: Record<"plan" | "projects", { before: string }>[] } };
    const sum = years.years.reduce(
      (all, { plan, projects }) => all + Number(plan.before) + Number(projects.before),
      0,
    );
    // 11,000.00 and 132,000.00 of the plan, 5,000.00 of the project.
    expect(sum).toBe(148_000);
    expect(await amountOf("Soon", { input: "{ of: [SPEND] }" })).toBe("148000.00");
  });

  it("of one plan less another's is their difference", async () => {
    const asked = `tornado(plan: "Soon", against: "Later", levers: []) { ... on Tornado { amount } }`;
    const { tornado } = await together(asked, { input: SPENT_AND_BROUGHT });
    // 109,100.00 - 112,400.00.
    expect(tornado?.amount).toBe("-3300.00");
  });
});

describe("a tornado", () => {
  const SWINGS = `swings { lever { code } low high amountAtLow amountAtHigh width }`;
  interface Swing {
    readonly lever: { readonly code: string };
    readonly [field: string]: unknown;
  }

  it("swings levers of plan and roadmap side by side, each as a scenario with that change alone has it", async () => {
    const named = {
      POSITION_SALARY: { plan: "Soon" },
      ENGAGEMENT_RETAINER: { plan: "Soon", part: "Newcomer" },
      ENGAGEMENT_START: { plan: "Soon", part: "Newcomer" },
      PROJECT_SLIP: {},
      PROJECT_COST: {},
      PROJECT_DURATION: {},
    };
    const { tornado } = await together<{ tornado: { amount: string; swings: Swing[] } }>(
      `tornado(plan: "Soon", levers: [
         { lever: "PROJECT_DURATION" } { lever: "PROJECT_COST" } { lever: "PROJECT_SLIP", low: "0", high: "10" }
         { lever: "ENGAGEMENT_START", plan: "Soon", part: "Newcomer", low: "2027-12", high: "2028-03" }
         { lever: "ENGAGEMENT_RETAINER", plan: "Soon", part: "Newcomer" } { lever: "POSITION_SALARY", plan: "Soon" }
       ]) { ... on Tornado { amount ${SWINGS} unmoved { reason } } }`,
      { input: SPENT_AND_BROUGHT },
    );
    expect(tornado).toMatchObject({ amount: "109100.00", unmoved: [] });
    expect(tornado.swings.map(({ lever, ...rest }) => [lever.code, ...Object.values(rest)])).toEqual([
      // A tenth of 96,000.00 a year is 800.00 in each of 13 months.
      ["POSITION_SALARY", "86400.00", "105600.00", "98700.00", "119500.00", "20800.00"],
      // A tenth of 2,000.00 in each of 13 months.
      ["ENGAGEMENT_RETAINER", "1800.00", "2200.00", "106500.00", "111700.00", "5200.00"],
      // 6,000.00 less for the newcomer, and the project three months later: then Soon is Later.
      ["ENGAGEMENT_START", "2027-12", "2028-03", "109100.00", "112400.00", "3300.00"],
      // From 15 to 28 December: 3 of 31 days are left instead of 17.
      ["PROJECT_SLIP", "0", "10", "109100.00", "110500.00", "1400.00"],
      ["PROJECT_COST", "4500.00", "5500.00", "108600.00", "109600.00", "1000.00"],
      // Finished on the 13th or the 15th: 18 or 16 days are left. 70 hours in 9 days are 7.777 a day, which is still there.
      ["PROJECT_DURATION", "9", "11", "109000.00", "109200.00", "200.00"],
    ]);
    for (const { lever, low, high, amountAtLow, amountAtHigh } of tornado.swings) {
      const alone = (value: unknown) =>
        amountOf("Soon", {
          input: SPENT_AND_BROUGHT,
          patches: [{ lever: lever.code, ...named[lever.code as keyof typeof named], value }],
        });
      expect([lever.code, await alone(low), await alone(high)]).toEqual([
        lever.code,
        amountAtLow,
        amountAtHigh,
      ]);
    }
  });

  it("moves days by a tenth of a year, 37 of them", async () => {
    const { soon, later } = await together(
      `soon: tornado(plan: "Soon", levers: [{ lever: "PROJECT_EARLIEST_START" }]) { ... on Tornado { ${SWINGS} } }
       later: tornado(plan: "Later", levers: [{ lever: "FREEZE_LAST_DAY" }]) { ... on Tornado { ${SWINGS} } }`,
      { input: SPENT_AND_BROUGHT },
    );
    // An earlier day changes nothing. From Friday 7 to Thursday 20 January: 11 / 31 + 11 months of 3,100.00 are 35,200.00.
    expect(soon?.swings).toMatchObject([
      { low: "2027-10-25", high: "2028-01-07", amountAtLow: "109100.00", amountAtHigh: "112800.00" },
    ]);
    // Friday 7 and Monday 10 April are the two days of moving: 20 / 30 + 8 months of 3,100.00 are 26,866.67.
    expect(later?.swings).toMatchObject([
      { low: "2028-01-23", high: "2028-04-06", amountAtLow: "112400.00", amountAtHigh: "115133.33" },
    ]);
  });

  it("without levers named is of all that can bear on the plan, none left out in silence", async () => {
    const { tornado } = await together<{ tornado: Record<"swings" | "unmoved", Swing[]> }>(
      `tornado(plan: "Soon") { ... on Tornado { swings { lever { code plan } } unmoved { lever { code plan } reason } } }`,
    );
    const { levers } = (await tried("levers { code plan }")) as { levers: { code: string; plan: unknown }[] };
    const bearing = levers.filter(
      ({ code, plan }) =>
        (plan === null || plan === "Soon") && !/^(BUDGET_.*|COMPARISON_(START|MONTHS))$/.test(code),
    );
    const found = [...tornado.swings, ...tornado.unmoved].map(({ lever }) => lever.code);
    expect(found.sort()).toEqual(bearing.map(({ code }) => code).sort());
    expect(tornado.unmoved.every(({ reason }) => reason !== "")).toBe(true);
  });
});

describe("a scenario's own change", () => {
  const SLIPPED = { patches: [{ lever: "PROJECT_SLIP", value: "10" }], input: SPENT_AND_BROUGHT };
  const SLIPS = `plan: "Soon", rows: { lever: "PROJECT_SLIP", values: ["0", "10", "20"] }`;

  it("gives way where a question moves the same lever", async () => {
    const rows = [
      ["0", await amountOf("Soon", { input: SPENT_AND_BROUGHT })],
      ["10", await amountOf("Soon", SLIPPED)],
      // From 29 December to 11 January: 20 / 31 + 11 months are 36,100.00 of 148,000.00.
      ["20", "111900.00"],
    ];
    expect(rows.slice(0, 2)).toEqual([
      ["0", "109100.00"],
      ["10", "110500.00"],
    ]);
    expect(await table(SLIPS, SLIPPED)).toEqual(rows);
    expect(await table(SLIPS, { input: SPENT_AND_BROUGHT })).toEqual(rows);
  });

  it("stays where another lever moves", async () => {
    const columns = `columns: { lever: "ENGAGEMENT_RETAINER", plan: "Soon", part: "Newcomer", values: ["2000", "3000"] }`;
    // 13 months of 1,000.00 more.
    expect(await table(`${SLIPS} ${columns}`, SLIPPED)).toEqual([
      ["0", "109100.00", "122100.00"],
      ["10", "110500.00", "123500.00"],
      ["20", "111900.00", "124900.00"],
    ]);
    const rows = `rows: { lever: "PROJECT_COST", values: ["5000", "6000"] }`;
    expect(await table(`plan: "Soon" ${rows}`, SLIPPED)).toEqual([
      ["5000.00", "110500.00"],
      ["6000.00", "111500.00"],
    ]);
  });

  it("of the people moves the projects, and gives way too", async () => {
    const start = { lever: "ENGAGEMENT_START", plan: "Soon", part: "Newcomer" };
    const asked = { patches: [{ ...start, value: "2028-03" }], input: SPENT_AND_BROUGHT };
    const rows = `rows: { lever: "ENGAGEMENT_START", plan: "Soon", part: "Newcomer", values: ["2027-12", "2028-03"] }`;
    expect(await amountOf("Soon", asked)).toBe("112400.00");
    expect(await table(`plan: "Soon" ${rows}`, asked)).toEqual([
      ["2027-12", "109100.00"],
      ["2028-03", "112400.00"],
    ]);
  });

  it("is the value in force of its lever", async () => {
    const asked = `levers(code: "PROJECT_SLIP") { current origin }`;
    expect(await tried(asked, SLIPPED)).toMatchObject({ levers: [{ current: "10", origin: "INPUT" }] });
    expect(await tried(asked)).toMatchObject({ levers: [{ current: "0", origin: "DEFAULT" }] });
    // A tenth of 10 days down and up.
    const swung = `tornado(plan: "Soon", levers: [{ lever: "PROJECT_SLIP" }]) { ... on Tornado { swings { low high } } }`;
    expect((await together(swung, SLIPPED)).tornado).toEqual({ swings: [{ low: "9", high: "11" }] });
  });
});

describe("months that are not compared", () => {
  it("have the people that the schedule was made with", async () => {
    const rows = `rows: { lever: "COMPARISON_START", values: ["2027-12", "2028-01"] }`;
    // 13 months from January on: 143,000.00 of the plan, and 310.00 in each; what is spent in December is not compared.
    expect(await table(`plan: "Soon" ${rows}`)).toEqual([
      ["2027-12", "151890.00"],
      ["2028-01", "147030.00"],
    ]);
  });

  it("have none twice when they are compared too", async () => {
    // 70 hours in 7 days are 10.0 a day, from January on: 180 hours are 8.571 a day, and 9.0 at most.
    const patches = [
      { lever: "PROJECT_DURATION", value: "7" },
      { lever: "PROJECT_SLIP", value: "23" },
    ];
    const rows = `rows: { lever: "COMPARISON_MONTHS", values: ["1", "11"] }`;
    const comparison = { ...baseline().comparison, months: 1 };
    expect(await table(`plan: "Soon" ${rows}`, { patches, baseline: { comparison } })).toEqual([
      ["1", null],
      ["11", null],
    ]);
  });
});

it("a table of days goes by the days of its step", async () => {
  const rows = `rows: { lever: "PROJECT_EARLIEST_START", range: { low: "2027-12-01", high: "2027-12-15", step: "7" } }`;
  // Finished on the 14th, the 21st and the 28th: 17, 10 and 3 days of December are left, at 100.00 each.
  expect(await table(`plan: "Soon" ${rows}`, { input: SPENT_AND_BROUGHT })).toEqual([
    ["2027-12-01", "109100.00"],
    ["2027-12-08", "109800.00"],
    ["2027-12-15", "110500.00"],
  ]);
});
