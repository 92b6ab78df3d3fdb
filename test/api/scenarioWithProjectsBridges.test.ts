import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { soonOrLater, type AskedTogether } from "../support/soonOrLater";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
const { arrange, together, tried } = soonOrLater(
  () => server,
  () => client,
);
beforeAll(async () => {
  server = await startTestServer();
  client = await arrangeClient(server);
  await arrange();
});
afterAll(() => server.close());

const SPENT_AND_BROUGHT = "{ of: [SPEND, BENEFIT] }";
const METHODS = ["BY_EFFECT", "AS_GIVEN", "ORDER_FREE"] as const;

const amountOf = async (asked: AskedTogether, plan = "Soon"): Promise<unknown> =>
  (await together(`tornado(plan: "${plan}", levers: []) { ... on Tornado { amount } }`, asked)).tornado
    ?.amount;

interface BridgeAnswer {
  readonly fromAmount: string;
  readonly toAmount: string;
  readonly steps: readonly {
    readonly amount: string;
    readonly change: { readonly lever: { readonly code: string } };
  }[];
}

/** A bridge of Soon, and its steps as code and amount. */
async function bridged(method: (typeof METHODS)[number], patches: readonly object[]) {
  const { bridge } = await together<{ bridge: BridgeAnswer }>(
    `bridge(plan: "Soon", method: ${method}) { ... on LeverBridge { fromAmount toAmount
       steps { amount change { lever { code } } } } ... on InvalidInput { problems { message } } }`,
    { patches, input: SPENT_AND_BROUGHT },
  );
  const steps = bridge.steps.map(({ change, amount }) => [change.lever.code, amount]);
  return { from: bridge.fromAmount, to: bridge.toAmount, steps };
}

const centsOf = (amount: string | undefined): number => Math.round(Number(amount) * 100);

/**
 * Soon comes to 109,100.00: 148,000.00 with the project, less 38,900.00 that it brings. A slip of 10 days leaves 3 days of
 * December instead of 17: 1,400.00 less; at twice the benefit 2,800.00 less of 77,800.00.
 */
describe("a bridge over levers of plan and roadmap", () => {
  const SLIP = { lever: "PROJECT_SLIP", value: "10" };
  const SALARY = { lever: "POSITION_SALARY", plan: "Soon", value: "108000" };
  const COST = { lever: "PROJECT_COST", value: "6000" };
  const BENEFIT = { lever: "PROJECT_BENEFIT", value: "6200" };
  const patches = [SLIP, SALARY, COST, BENEFIT];

  it.each([
    [
      "AS_GIVEN",
      [
        ["PROJECT_SLIP", "1400.00"],
        // 1,000.00 in each of 13 months.
        ["POSITION_SALARY", "13000.00"],
        ["PROJECT_COST", "1000.00"],
        // From 37,500.00 to twice as much.
        ["PROJECT_BENEFIT", "-37500.00"],
      ],
    ],
    [
      "BY_EFFECT",
      [
        ["POSITION_SALARY", "13000.00"],
        ["PROJECT_COST", "1000.00"],
        ["PROJECT_BENEFIT", "-38900.00"],
        ["PROJECT_SLIP", "2800.00"],
      ],
    ],
    [
      "ORDER_FREE",
      [
        ["POSITION_SALARY", "13000.00"],
        // Halfway between 38,900.00 and 37,500.00, and between 1,400.00 and 2,800.00.
        ["PROJECT_BENEFIT", "-38200.00"],
        ["PROJECT_COST", "1000.00"],
        ["PROJECT_SLIP", "2100.00"],
      ],
    ],
  ] as const)("%s is what each adds", async (method, steps) => {
    const found = await bridged(method, patches);
    // 13,000.00 + 1,000.00 + 2,800.00 - 38,900.00 = -22,100.00.
    expect(found).toMatchObject({ from: "109100.00", to: "87000.00" });
    const byCode = (rows: readonly (readonly unknown[])[]) =>
      [...rows].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    if (method === "ORDER_FREE") expect(byCode(found.steps)).toEqual(byCode(steps));
    else expect(found.steps).toEqual(steps);
  });

  // Nothing here comes out even.
  const uneven = [
    { ...SALARY, value: "95000.01" },
    { ...COST, value: "4999.99" },
    { ...BENEFIT, value: "3333.33" },
    { ...SLIP, value: "7" },
    { lever: "ENGAGEMENT_RETAINER", plan: "Soon", part: "Newcomer", value: "1999.97" },
  ];

  it.each(METHODS)("%s sums to the cent, from the baseline to the scenario", async (method) => {
    const { from, to, steps } = await bridged(method, uneven);
    expect(from).toBe(await amountOf({ input: SPENT_AND_BROUGHT }));
    expect(to).toBe(await amountOf({ input: SPENT_AND_BROUGHT, patches: uneven }));
    const sum = steps.reduce((all, [, amount]) => all + centsOf(amount), 0);
    expect(sum).toBe(centsOf(to) - centsOf(from));
  });

  it("ORDER_FREE does not depend on the order of the changes", async () => {
    expect(await bridged("ORDER_FREE", [...uneven].reverse())).toEqual(await bridged("ORDER_FREE", uneven));
  });

  it("has the projects that a hire moves in the step of the hire", async () => {
    const hire = { lever: "ENGAGEMENT_START", plan: "Soon", part: "Newcomer", value: "2028-03" };
    const found = await bridged("ORDER_FREE", [hire, BENEFIT]);
    // The hire saves 6,000.00 and delays the project by three months: 3,300.00 more at 3,100.00 a month, 12,600.00 at 6,200.00.
    // The benefit is 38,900.00 with the hire at once, 29,600.00 with the hire in March.
    expect(Object.fromEntries(found.steps)).toEqual({
      ENGAGEMENT_START: "7950.00",
      PROJECT_BENEFIT: "-34250.00",
    });
    expect(found.to).toBe("82800.00");
  });

  it("names the step of an order that no schedule can have", async () => {
    // 70 hours in 5 days are 14 a day; 35 are 7.0.
    const shorter = { lever: "PROJECT_DURATION", value: "5" };
    const effort = { lever: "PROJECT_EFFORT", value: "35" };
    const asked = { patches: [shorter, effort], input: SPENT_AND_BROUGHT };
    const said = (method: string) =>
      together(
        `bridge(plan: "Soon", method: ${method}) { ... on LeverBridge { toAmount } ... on InvalidInput { problems { message advice } } }`,
        asked,
      );
    // Finished on 7 December: 24 / 31 + 12 months are 39,600.00.
    expect(await said("BY_EFFECT")).toEqual({
      __typename: "ScenarioExploration",
      bridge: { toAmount: "108400.00" },
    });
    expect((await said("AS_GIVEN")).bridge).toMatchObject({
      problems: [
        {
          message: expect.stringMatching(
            /^With PROJECT_DURATION of Network changed and nothing else: No schedule was found with these values\. What cannot hold together: /,
          ) as string,
          advice: expect.stringContaining("give another order") as string,
        },
      ],
    });
  });
});

describe("a fiscal year", () => {
  const inYear = (fiscalYear: string, of: string) => `{ of: [${of}], fiscalYear: "${fiscalYear}" }`;

  it.each([
    // 11,000.00 of the plan in December, 132,000.00 in 2028.
    ["SPEND", "Soon", [], "16000.00", "132000.00", "148000.00"],
    ["SPEND, BENEFIT", "Soon", [], "14300.00", "94800.00", "109100.00"],
    // 9,000.00 in December, 128,000.00 in 2028. Its people do the project in March.
    ["SPEND", "Later", [], "9000.00", "133000.00", "142000.00"],
    // 23 working days after 1 December is 3 January, which pays for the switches.
    ["SPEND", "Soon", [{ lever: "PROJECT_SLIP", value: "23" }], "11000.00", "137000.00", "148000.00"],
    // Finished on 14 January: 17 / 31 + 11 months are 35,800.00.
    [
      "SPEND, BENEFIT",
      "Soon",
      [{ lever: "PROJECT_SLIP", value: "23" }],
      "11000.00",
      "101200.00",
      "112200.00",
    ],
  ])(
    "has its months alone, so that years add up: %s of %s with %j",
    async (of, plan, patches, first, second, all) => {
      const amounts = [
        await amountOf({ input: inYear("FY2027", of), patches }, plan),
        await amountOf({ input: inYear("FY2028", of), patches }, plan),
        await amountOf({ input: `{ of: [${of}] }`, patches }, plan),
      ];
      expect(amounts).toEqual([first, second, all]);
      expect(centsOf(first) + centsOf(second)).toBe(centsOf(all));
    },
  );

  it("has nothing where a lever moves the months out of it", async () => {
    const rows = `rows: { lever: "COMPARISON_MONTHS", values: ["1", "13"] }`;
    const { ladder } = await together(`ladder(plan: "Soon" ${rows}) { ... on Ladder { rows { amounts } } }`, {
      input: inYear("FY2028", "SPEND, BENEFIT"),
    });
    expect(ladder?.rows).toEqual([{ amounts: ["0.00"] }, { amounts: ["94800.00"] }]);
  });
});

describe("a present value", () => {
  const baseline = { measure: { discountRate: "0.1" } };

  it("has the months of projects discounted like those of plans", async () => {
    const rows = `rows: { lever: "POSITION_SALARY", plan: "Soon", values: ["96000"] }`;
    const { costs } = (await tried(
      `costs { ladder(plan: "Soon" ${rows}) { ... on Ladder { rows { amounts } } } }`,
      { baseline },
    )) as { costs: { ladder: { rows: [{ amounts: [string] }] } } };
    const plan = centsOf(costs.ladder.rows[0].amounts[0]);
    const projects = async (patches: readonly object[]) =>
      centsOf(String(await amountOf({ input: "{ of: [SPEND] }", baseline, patches }))) - plan;
    // 5,000.00 at the end of the first month: 5,000 x 1.1^(-1/12) = 4,960.44. A month later: 5,000 x 1.1^(-2/12) = 4,921.20.
    expect(await projects([])).toBe(4_960_44);
    expect(await projects([{ lever: "PROJECT_SLIP", value: "23" }])).toBe(4_921_20);
  });

  it("is of all months together, so it has no fiscal year", async () => {
    const input = '{ fiscalYear: "FY2028" }';
    expect(await together("measure", { baseline, input })).toMatchObject({
      problems: [
        {
          code: "CONTRADICTION",
          path: ["fiscalYear"],
          advice: expect.stringContaining("Leave fiscalYear out") as string,
        },
      ],
    });
    expect(await together("measure", { baseline })).toMatchObject({
      measure: "present value of cash cost and projects (spend and running cost)",
    });
  });
});
