import { DEMONSTRATION_ID } from "../../src/services/demonstration/demonstration";
import { globalId } from "../../src/schema/relay/globalId";
import { arrangeDemonstration } from "../support/arrangeDemonstration";
import { ask } from "../support/asking";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
  await arrangeDemonstration(server.database);
});
afterAll(() => server.close());

/** 8,000.00 a month against 5,000.00 a month, and nothing else. */
const TWO_PLANS = `{
  start: "2027-01" months: 12 assumptions: NONE
  plans: [
    { name: "Hire", positions: [{ title: "Administrator", salary: "96000" }] }
    { name: "vCIO team", engagements: [{ name: "vCIO", kind: VCIO, monthlyRetainer: "5000" }] }
  ]
}`;
const PROBLEMS = "... on InvalidInput { problems { code path message advice } }";

interface Exploring {
  readonly exploration: Record<string, unknown>;
}

const exploring = async (fields: string, input = "{}"): Promise<Record<string, unknown>> => {
  const query = `{ compareCosts(input: ${TWO_PLANS}) { ... on Comparison {
    exploration(input: ${input}) { ... on CostExploration { ${fields} } ${PROBLEMS} } } } }`;
  return (await ask<Exploring>(server, query)).exploration;
};

describe("an exploration", () => {
  // 1,000.00 more a month of retainer is 12,000.00 a year: the hire then costs 24,000.00 more instead of 36,000.00.
  it("answers a slider: the change, both plans, and the bridge", async () => {
    const answer = await exploring(
      `measure
       changes { from to lever { code plan part name effect } }
       comparison { plans { name cash: total } }
       bridge(plan: "Hire", against: "vCIO team") { ... on LeverBridge { fromAmount toAmount steps { amount standardError } } }
       lineBridge(plan: "vCIO team") { ... on Bridge { from to difference steps { label difference } } }
       breakEven(plan: "Hire", against: "vCIO team", lever: { lever: "POSITION_SALARY" }) { ... on BreakEven { ties { equalFrom equalTo } } }`,
      `{ patches: [{ lever: "ENGAGEMENT_RETAINER", value: "6000" }] }`,
    );
    expect(answer).toEqual({
      measure: "cash cost",
      changes: [
        {
          from: "5000.00",
          to: "6000.00",
          lever: {
            code: "ENGAGEMENT_RETAINER",
            plan: "vCIO team",
            part: "vCIO",
            name: "Retainer of vCIO in vCIO team",
            effect: "PRICE",
          },
        },
      ],
      comparison: {
        plans: [
          { name: "Hire", cash: "96000.00" },
          { name: "vCIO team", cash: "72000.00" },
        ],
      },
      bridge: {
        fromAmount: "36000.00",
        toAmount: "24000.00",
        steps: [{ amount: "-12000.00", standardError: null }],
      },
      lineBridge: {
        from: "vCIO team: baseline",
        to: "vCIO team: scenario",
        difference: "12000.00",
        steps: [{ label: "Retainer", difference: "12000.00" }],
      },
      // Every question starts from the changes: 6,000.00 x 12.
      breakEven: { ties: [{ equalFrom: "72000.00", equalTo: "72000.00" }] },
    });
  });

  it("answers a table and leaves what is refused empty", async () => {
    const rows = `{ lever: "POSITION_COVER_SHARE", values: ["0", "0.5"] }`;
    const fields = `ladder(plan: "Hire", rows: ${rows}) { ... on Ladder { rows { value amounts } refusals } }`;
    expect(await exploring(fields)).toEqual({
      ladder: {
        rows: [
          { value: "0", amounts: ["96000.00"] },
          { value: "0.5", amounts: [null] },
        ],
        refusals: ["POSITION_COVER_SHARE 0.5: 0.5 of the work is covered in a vacancy, at no price."],
      },
    });
  });

  it("refuses changes that contradict each other, with a way out", async () => {
    const patches = ["1", "2"].map((value) => `{ lever: "POSITION_SALARY", value: "${value}" }`);
    expect(await exploring("measure", `{ patches: [${patches.join(" ")}] }`)).toEqual({
      problems: [
        {
          code: "CONTRADICTION",
          path: ["patches", "1", "lever"],
          message: "POSITION_SALARY of Administrator (Hire) is moved twice.",
          advice: "Move each lever once.",
        },
      ],
    });
  });

  it("refuses questions that together would keep everybody else waiting", async () => {
    const range = `range: { low: "0", high: "99", step: "1" }`;
    const table = `ladder(plan: "Hire", rows: { lever: "POSITION_SALARY", ${range} }, columns: { lever: "POSITION_ON_CALL_WEEKS", ${range} })`;
    const organization = `rows: { lever: "ORGANIZATION_STAFF_HOURLY_COST", range: { low: "0", high: "9999", step: "1" } }`;
    const each = `{ ... on Ladder { refusals } ${PROBLEMS} }`;
    const aliases = ["a", "b", "c"].map((alias) => `${alias}: ladder(plan: "Hire", ${organization}) ${each}`);
    const answer = await exploring(`${aliases.join(" ")} none: ${table} ${each}`);
    expect(answer.a).toEqual({ refusals: [] });
    expect(answer.c).toMatchObject({ problems: [{ code: "TOO_MANY" }] });
    expect(answer.none).toMatchObject({ problems: [{ code: "UNKNOWN" }] });
  });
});

interface Claim {
  readonly decision: { readonly difference: string };
  readonly flips: {
    readonly flips: readonly {
      readonly lever: { readonly code: string };
      readonly at: { readonly difference: string };
    }[];
  };
}

it("answers the article's claim for the demonstration client's stored plans, and names the levers that turn it round", async () => {
  const asked = `(plan: "vCIO and MSP", against: "Systems administrator")`;
  const fields = `... on CostExploration {
    decision${asked} { ... on Decision { difference } }
    flips${asked} { ... on Flips { flips { lever { code } at { difference } } } } }`;
  const value = `unservedHourlyRate: "72.99"`;
  const { costComparison } = await ask<{ costComparison: Record<"cash" | "both", Claim> }>(
    server,
    `query ($id: ID!) { organization(id: $id) { costComparison(input: {
      start: "2027-01" months: 60 needs: [
        { role: SUPPORT, hoursPerMonth: "230", ${value} }
        { role: MANAGEMENT, hoursPerMonth: "47", ${value} }
        { role: VCIO, hoursPerMonth: "12", ${value} }] }) {
      ... on Comparison {
        cash: exploration { ${fields} }
        both: exploration(input: { natures: [CASH, PRODUCTIVITY] }) { ${fields} } } } } }`,
    { id: globalId("Organization", DEMONSTRATION_ID) },
  );
  const { cash, both } = costComparison;
  // By cash the team costs more than this hire, so the claim is false; with the work that one person cannot do it is true.
  expect(Number(cash.decision.difference)).toBeGreaterThan(0);
  expect(Number(both.decision.difference)).toBeLessThan(0);
  for (const [claim, sign] of [
    [cash, 1],
    [both, -1],
  ] as const) {
    expect(claim.flips.flips.length).toBeGreaterThan(0);
    for (const { at } of claim.flips.flips) expect(Math.sign(Number(at.difference))).not.toBe(sign);
  }
  expect(cash.flips.flips.map(({ lever }) => lever.code)).toContain("POSITION_SALARY");
}, 60_000);
