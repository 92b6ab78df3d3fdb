import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

const EXAMPLES = join(__dirname, "../../examples");

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

interface Answer {
  readonly compareCosts: Record<string, unknown> & {
    readonly problems?: readonly {
      code: string;
      path: string[];
      value: string | null;
      message: string;
      advice: string;
    }[];
  };
}

/** Sends a comparison and expects no fault. */
async function compare(input: string, fields: string): Promise<Answer["compareCosts"]> {
  const answer = await server.post(
    `{ compareCosts(input: ${input}) { __typename ... on Comparison { ${fields} } ... on InvalidInput { problems { code path value message advice } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.status).toBe(200);
  return (answer.data as unknown as Answer).compareCosts;
}

describe("the ready operations about cost", () => {
  const operations = readdirSync(EXAMPLES).filter((name) => /^0[1-5]-.*\.graphql$/.test(name));

  it("are five", () => {
    expect(operations).toHaveLength(5);
  });

  it.each(operations)("%s answers with a comparison", async (name) => {
    const answer = await server.post(readFileSync(join(EXAMPLES, name), "utf8"));
    expect(answer.errors).toBeUndefined();
    expect((answer.data as unknown as Answer).compareCosts).toMatchObject({ __typename: "Comparison" });
  });

  it("compare five plans over 60 months and say which is the cheapest", async () => {
    const answer = await server.post(readFileSync(join(EXAMPLES, "01-compare-five-ways.graphql"), "utf8"));
    const comparison = (answer.data as unknown as Answer).compareCosts as unknown as {
      plans: {
        name: string;
        byNature: { nature: string; amount: string }[];
        fiscalYears: { label: string; monthsCovered: number; amount: string }[];
      }[];
      cashOnly: { sentence: string; plans: { plan: string; total: string }[] };
    };
    expect(comparison.plans.map((plan) => plan.name)).toEqual([
      "Systems administrator",
      "IT manager",
      "vCIO and MSP",
      "Co-managed",
      "Stay as we are",
    ]);
    // 60 months from January 2027 in a July fiscal year: half of FY2027, four whole years, half of FY2032.
    expect(comparison.plans[0]?.fiscalYears.map((year) => [year.label, year.monthsCovered])).toEqual([
      ["FY2027", 6],
      ["FY2028", 12],
      ["FY2029", 12],
      ["FY2030", 12],
      ["FY2031", 12],
      ["FY2032", 6],
    ]);
    for (const plan of comparison.plans) {
      const cash = plan.byNature.find(({ nature }) => nature === "CASH")?.amount ?? "";
      const cents = plan.fiscalYears.reduce((sum, year) => sum + BigInt(year.amount.replace(".", "")), 0n);
      expect(cents).toBe(BigInt(cash.replace(".", "")));
    }
    expect(comparison.cashOnly.sentence).toContain(
      `${comparison.cashOnly.plans[0]?.plan ?? ""} is the cheapest`,
    );
  });
});

describe("compareCosts", () => {
  it("needs five lines of input and labels what it assumed", async () => {
    const comparison = await compare(
      `{ start: "2027-01", plans: [{ name: "Hire", positions: [{ title: "Systems administrator", salary: "95000.00" }] }] }`,
      `currency months plans { lines(codes: ["INSURANCE"]) { explanation { inputs { name value unit origin confidence source { title } } } } }`,
    );
    expect(comparison).toMatchObject({ __typename: "Comparison", currency: "USD", months: 60 });
    expect(comparison.plans).toEqual([
      {
        lines: [
          {
            explanation: {
              inputs: [
                {
                  name: "Employer share of insurance",
                  value: "7885",
                  unit: "USD a year",
                  origin: "DEFAULT",
                  confidence: "SECONDARY",
                  source: {
                    title:
                      "KFF Employer Health Benefits Survey 2025: single premium 9,325 less worker contribution 1,440",
                  },
                },
                {
                  name: "Price increase",
                  value: "0",
                  unit: "a year",
                  origin: "DEFAULT",
                  confidence: null,
                  source: null,
                },
                {
                  name: "Turnover",
                  value: "0.19",
                  unit: "see method",
                  origin: "DEFAULT",
                  confidence: "SECONDARY",
                  source: {
                    title: "SHRM 2016 human capital benchmarking: annual turnover, overall (secondary copy)",
                  },
                },
                {
                  name: "Time to fill",
                  value: "42",
                  unit: "days",
                  origin: "DEFAULT",
                  confidence: "SECONDARY",
                  source: { title: "SHRM 2016 human capital benchmarking: time to fill (secondary copy)" },
                },
              ],
            },
          },
        ],
      },
    ]);
  });

  it("prices 95,000 a year without turnover as twelve months that sum to 95,000.00", async () => {
    const comparison = await compare(
      `{ start: "2027-01", months: 12, assumptions: NONE, plans: [{ name: "Hire", positions: [{ title: "IT", salary: "95000.00" }] }] }`,
      `plans { total lines { code precision total months { month amount } } }`,
    );
    const [plan] = comparison.plans as {
      total: string;
      lines: { code: string; precision: string; months: { amount: string }[] }[];
    }[];
    expect(plan?.total).toBe("95000.00");
    expect(plan?.lines.map((line) => [line.code, line.precision])).toEqual([["BASE_SALARY", "EXACT"]]);
    // 95,000 / 12 = 7,916.666...: the cells are differences of the rounded running total.
    expect(plan?.lines[0]?.months.slice(0, 3).map((month) => month.amount)).toEqual([
      "7916.67",
      "7916.66",
      "7916.67",
    ]);
  });

  it("never adds lost productivity to cash unasked", async () => {
    const comparison = await compare(
      `{ start: "2027-01", months: 12, plans: [{ name: "Hire", positions: [{ title: "IT", salary: "95000.00" }] }] }`,
      `plans { unasked: total cash: total(natures: [CASH]) productivity: total(natures: [PRODUCTIVITY]) both: total(natures: [CASH, PRODUCTIVITY]) }`,
    );
    const [plan] = comparison.plans as {
      unasked: string;
      cash: string;
      productivity: string;
      both: string;
    }[];
    const cents = (amount = "") => BigInt(amount.replace(".", ""));
    expect(plan?.unasked).toBe(plan?.cash);
    expect(cents(plan?.productivity)).toBeGreaterThan(0n);
    expect(cents(plan?.both)).toBe(cents(plan?.cash) + cents(plan?.productivity));
  });

  it("says what is missing when plans do not do the same work", async () => {
    const comparison = await compare(
      `{ start: "2027-01", months: 12, assumptions: NONE, needs: [{ role: VCIO, hoursPerMonth: "12" }],
         plans: [{ name: "Nobody" }, { name: "vCIO", engagements: [{ name: "vCIO", kind: VCIO, monthlyRetainer: "5250.00", provides: [{ role: VCIO, hoursPerMonth: "12" }] }] }] }`,
      `ranking { ... on Ranking { sentence } ... on NotComparable { missing { plan role hours } } }`,
    );
    expect(comparison.ranking).toEqual({ missing: [{ plan: "Nobody", role: "VCIO", hours: "144.00" }] });
  });

  it("answers every problem at once, with path, value and the way out", async () => {
    const { problems } = await compare(
      `{ start: "2027-01", months: 121, plans: [{ name: "Hire", positions: [{ title: "IT", salary: "-1.00", jurisdiction: "US-XX" }] }] }`,
      `currency`,
    );
    expect(problems?.map(({ code, path, value }) => ({ code, path: path.join("."), value }))).toEqual([
      { code: "OUT_OF_RANGE", path: "months", value: "121" },
      { code: "UNKNOWN", path: "plans.0.positions.0.jurisdiction", value: "US-XX" },
      { code: "OUT_OF_RANGE", path: "plans.0.positions.0.salary", value: "-1" },
    ]);
    expect(problems?.[0]?.advice).toBe("Give a whole number from 1 to 120.");
  });

  it("answers an unknown plan in a bridge with the plans there are", async () => {
    const comparison = await compare(
      `{ start: "2027-01", months: 12, plans: [{ name: "Hire", positions: [{ title: "IT", salary: "95000.00" }] }] }`,
      `bridge(from: "Hire", to: "Magic") { ... on InvalidInput { problems { code path value advice } } }`,
    );
    expect(comparison.bridge).toEqual({
      problems: [{ code: "UNKNOWN", path: ["to"], value: "Magic", advice: 'The plans are "Hire".' }],
    });
  });

  it.each`
    literal       | said
    ${"95000"}    | ${"95000 is not a Decimal"}
    ${"95000.5"}  | ${"95000.5 is not a Decimal"}
    ${'"1e5"'}    | ${'"1e5" is not a Decimal'}
    ${'"NaN"'}    | ${'"NaN" is not a Decimal'}
    ${'"95,000"'} | ${'"95,000" is not a Decimal'}
    ${'"１２"'}   | ${'"１２" is not a Decimal'}
  `(
    "refuses the salary $literal as a malformed literal",
    async ({ literal, said }: { literal: string; said: string }) => {
      const answer = await server.post(
        `{ compareCosts(input: { start: "2027-01", plans: [{ name: "Hire", positions: [{ title: "IT", salary: ${literal} }] }] }) { __typename } }`,
      );
      expect(answer.status).toBe(400);
      expect(answer.errors?.[0]?.message).toContain(said);
    },
  );

  it("gives the same bytes for the same input", async () => {
    const ask = () => server.post(readFileSync(join(EXAMPLES, "04-the-hire-alone.graphql"), "utf8"));
    expect(JSON.stringify((await ask()).data)).toBe(JSON.stringify((await ask()).data));
  });
});
