import { arrangeClient, arrangeMember, type ArrangedClient } from "../support/arrangeClient";
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
  // One project is where it belongs in the first schedule that is tried.
  await arrange(1);
});
afterAll(() => server.close());

const INVALID = "... on InvalidInput { problems { code path message advice value } }";

describe("what cannot be asked", () => {
  it.each<[string, AskedTogether, object]>([
    [
      "projects where the baseline names no schedule",
      { baseline: { scheduleId: null } },
      {
        code: "REQUIRED",
        path: ["baseline", "scheduleId"],
        message: "The baseline names no schedule, so there are no projects.",
        advice:
          "Give the scheduleId of a schedule in the baseline, or ask costs for questions about plans alone.",
      },
    ],
    [
      "a fiscal year of which no month is compared",
      { input: '{ fiscalYear: "FY2029" }' },
      {
        code: "UNKNOWN",
        path: ["fiscalYear"],
        message: "FY2029 is no fiscal year of the comparison.",
        advice: "Give one of: FY2027, FY2028.",
      },
    ],
    [
      "no amount of projects",
      { input: "{ of: [] }" },
      { code: "REQUIRED", path: ["of"], advice: "Name SPEND or others, or leave it out." },
    ],
  ])("is %s", async (_, asked, problem) => {
    expect(await together("measure", asked)).toMatchObject({
      __typename: "InvalidInput",
      problems: [problem],
    });
  });

  it("is told all at once", async () => {
    const asked = { input: '{ of: [], fiscalYear: "2027" }', baseline: { measure: { discountRate: "0.1" } } };
    const { problems } = await together<{ problems: { code: string; path: string[] }[] }>("measure", asked);
    expect(problems.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "REQUIRED of",
      "UNKNOWN fiscalYear",
      "CONTRADICTION fiscalYear",
    ]);
  });

  it.each([
    ["a lever that there is nowhere", "PROJECT_BENEFITS", "There is no lever PROJECT_BENEFITS.", /PROJECT_/],
    [
      "a lever of the roadmap that the schedule lacks",
      "PROJECT_PENALTY",
      "The comparison has no PROJECT_PENALTY: nothing stands at roadmap.projects[].monthlyPenalty.",
      /^Give roadmap\.projects\[\]\.monthlyPenalty/,
    ],
    [
      "a lever of costs that the plans lack",
      "POSITION_ON_CALL_PAY",
      expect.stringMatching(/^The comparison has no POSITION_ON_CALL_PAY: /) as string,
      /./,
    ],
  ])("is %s", async (_, lever, message, advice) => {
    const problem = {
      code: "UNKNOWN",
      message,
      advice: expect.stringMatching(advice) as string,
      value: lever,
    };
    const found = await together(
      `tornado(plan: "Soon", levers: [{ lever: "${lever}" }]) { ${INVALID} }
       flips(plan: "Soon", against: "Later", levers: [{ lever: "${lever}" }]) { ${INVALID} }
       breakEven(plan: "Soon", against: "Later", lever: { lever: "${lever}" }) { ${INVALID} }
       frontier(plan: "Soon", against: "Later", x: { lever: "${lever}" }, y: { lever: "PROJECT_COST" }) { ${INVALID} }
       ladder(plan: "Soon", rows: { lever: "${lever}", values: ["1"] }) { ${INVALID} }`,
    );
    const at = (...path: string[]) => ({ problems: [{ ...problem, path }] });
    expect(found).toMatchObject({
      tornado: at("levers", "0", "lever"),
      flips: at("levers", "0", "lever"),
      breakEven: at("lever", "lever"),
      frontier: at("x", "lever"),
      ladder: at("rows", "lever"),
    });
  });

  it("is a plan that is not compared", async () => {
    const found = await together(
      `unfollowedRoles(plan: "Nobody") { ... on UnfollowedRoles { roles } ${INVALID} } tornado(plan: "Nobody", levers: []) { ${INVALID} }`,
    );
    const problem = {
      code: "UNKNOWN",
      path: ["plan"],
      value: "Nobody",
      advice: 'The plans are "Soon", "Later".',
    };
    expect(found).toMatchObject({
      unfollowedRoles: { problems: [problem] },
      tornado: { problems: [problem] },
    });
  });
});

it("roles that the roadmap states by itself follow no plan, and are named", async () => {
  const roles = "... on UnfollowedRoles { roles }";
  const asked = `soon: unfollowedRoles(plan: "Soon") { ${roles} } later: unfollowedRoles(plan: "Later") { ${roles} }`;
  expect(await together(asked)).toMatchObject({ soon: { roles: [] }, later: { roles: ["VCIO"] } });
});

/** 70 hours in 7 days are 10.0 a day; 180 hours are never more than 9.0, in the 20 working days of April. */
describe("a value that no schedule can have", () => {
  const PEOPLE =
    "No schedule was found with these values. What cannot hold together: the people of role SUPPORT.";

  it("is named with what cannot hold together, and the other values are answered", async () => {
    const found = await together(
      `tornado(plan: "Soon", levers: [{ lever: "PROJECT_DURATION", low: "7", high: "10" }]) { ... on Tornado { swings { low } unmoved { reason } } }
       ladder(plan: "Soon", rows: { lever: "PROJECT_DURATION", values: ["7", "10"] }) { ... on Ladder { rows { amounts } refusals } }
       breakEven(plan: "Soon", against: "Later", lever: { lever: "PROJECT_DURATION" }, range: { low: "6", high: "10" }) { ... on BreakEven { refused valuesLookedAt } }`,
      { input: "{ of: [SPEND] }" },
    );
    expect(found).toMatchObject({
      tornado: { swings: [], unmoved: [{ reason: `Duration of Network cannot be 7: ${PEOPLE}` }] },
      ladder: {
        rows: [{ amounts: [null] }, { amounts: ["148000.00"] }],
        refusals: [`PROJECT_DURATION 7: ${PEOPLE}`],
      },
      breakEven: { refused: ["6", "7"], valuesLookedAt: 5 },
    });
  });

  it.each([
    ["PROJECT_SLIP", "300", "Network cannot finish within 11 months from 2027-12-01."],
    ["PROJECT_DURATION", "1", expect.any(String)],
    ["FREEZE_LAST_DAY", "2028-01-10", expect.any(String)],
  ])("%s %s is refused before a schedule is looked for", async (lever, value, why) => {
    const { ladder } = await together<{ ladder: { rows: unknown; refusals: [string] } }>(
      `ladder(plan: "Soon", rows: { lever: "${lever}", values: ["${value}"] }) { ... on Ladder { rows { amounts } refusals } }`,
    );
    expect(ladder.rows).toEqual([{ amounts: [null] }]);
    const [code, message] = ladder.refusals[0].split(`${value}: `);
    expect([code, message]).toEqual([`${lever} `, why]);
    expect(message).not.toContain("No schedule was found");
  });

  it("that contradicts a change of the scenario is refused too", async () => {
    const { tornado } = await together(
      `tornado(plan: "Soon", levers: [{ lever: "PROJECT_EARLIEST_START" }]) { ... on Tornado { unmoved { reason } } }`,
      { patches: [{ lever: "PROJECT_SLIP", value: "5" }] },
    );
    expect(tornado?.unmoved).toEqual([
      {
        reason: expect.stringMatching(
          /^Earliest start of Network cannot be 2027-10-25: .*PROJECT_SLIP/,
        ) as string,
      },
    ]);
  });
});

describe("how much may be looked for", () => {
  /** From 400.00 on, above the running cost, each benefit is another price of delay, so each cell is a schedule of its own. */
  const cells = (slips: number) =>
    `ladder(plan: "Soon", rows: { lever: "PROJECT_SLIP", range: { low: "1", high: "${slips}" } },
       columns: { lever: "PROJECT_BENEFIT", range: { low: "400", high: "2300" } }) { ... on Ladder { rows { amounts } } ${INVALID} }`;

  it("is 500 schedules in one request", async () => {
    const { ladder } = await together<{ ladder: { rows: { amounts: unknown[] }[] } }>(cells(25));
    expect(ladder.rows.flatMap(({ amounts }) => amounts).filter((amount) => amount !== null)).toHaveLength(
      500,
    );
  });

  it("is not one more, which is said with a way out", async () => {
    const { ladder } = await together(cells(26));
    expect(ladder?.problems).toEqual([
      {
        code: "TOO_MANY",
        path: [],
        message: "The questions of this request would look for more than 500 schedules.",
        advice:
          "Name the levers that matter, give fewer values or a larger step, bridge in one order instead of all, or ask in several requests.",
        value: "500",
      },
    ]);
  });

  it("is looked for once, however many questions of a request ask", async () => {
    const asked = (of: string) =>
      `withProjects(input: { of: [${of}] }) { ... on ScenarioExploration { ${cells(25)} } }`;
    const found = (await tried(`spend: ${asked("SPEND")} running: ${asked("RUNNING_COST")}`)) as Record<
      "spend" | "running",
      { ladder: { rows?: { amounts: string[] }[] } }
    >;
    // With a slip of one day: 143,000.00 and 5,000.00, or 16 / 31 + 12 months at 310.00, 3,880.00.
    expect(found.spend.ladder.rows?.[0]?.amounts[0]).toBe("148000.00");
    expect(found.running.ladder.rows?.[0]?.amounts[0]).toBe("146880.00");
  });

  it("leaves the other questions of the request alone", async () => {
    const found = await together(
      `tornado(plan: "Soon", levers: [{ lever: "PROJECT_COST" }]) { ... on Tornado { amount } } ${cells(26)}`,
    );
    expect(found).toMatchObject({
      tornado: { amount: "151890.00" },
      ladder: { problems: [{ code: "TOO_MANY" }] },
    });
  });

  it("has room for any number of values that move no project", async () => {
    const { ladder } = await together<{ ladder: { rows: { amounts: string[] }[] } }>(
      `ladder(plan: "Soon", rows: { lever: "PROJECT_COST", range: { low: "100", high: "60000" } }) { ... on Ladder { rows { amounts } } ${INVALID} }`,
    );
    expect(ladder.rows).toHaveLength(600);
    // 146,890.00 and the switches.
    expect([ladder.rows[0], ladder.rows[599]]).toEqual([
      { amounts: ["146990.00"] },
      { amounts: ["206890.00"] },
    ]);
  });
});

it.each(["VIEWER", "CLIENT"] as const)("a %s does not learn from it what people are paid", async (role) => {
  const token = await arrangeMember(server, client.uuid, role);
  const query = `query ($id: ID!, $input: TryScenarioInput!) { organization(id: $id) { tryScenario(input: $input) {
    ... on ScenarioAnswer { withProjects { ... on ScenarioExploration { measure } } } } } }`;
  const input = { baseline: baseline(), patches: [] };
  const { data, errors } = await server.post(query, { id: client.id, input }, token);
  expect(data?.organization ?? null).toBeNull();
  expect(errors).toMatchObject([
    { message: expect.stringContaining(`As ${role} you may not read tryScenario.`) as string },
  ]);
});
