import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** Sends a comparison without problems and expects no fault. */
async function compare(input: string, fields: string): Promise<Record<string, unknown>> {
  const answer = await server.post(
    `{ compareCosts(input: ${input}) { __typename ... on Comparison { ${fields} } ... on InvalidInput { problems { message } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const { compareCosts } = answer.data as unknown as { compareCosts: Record<string, unknown> };
  expect(compareCosts).toMatchObject({ __typename: "Comparison" });
  return compareCosts;
}

const hire = `{ start: "2027-01", months: 12, assumptions: NONE, currency: "EUR", plans: [{ name: "Hire", positions: [{ title: "IT", salary: "96000.00",
  retirementMatch: { rate: "0.5", upToShareOfPay: "0.06" }, equipment: [{ label: "Server", price: "6000.00", refreshMonths: 60, treatment: CAPEX }] }] }] }`;

it("shows costs in the month incurred unless the month paid is asked for", async () => {
  const comparison = await compare(
    hire,
    `plans { total paid: total(basis: CASH) cuts(by: EXPENDITURE) { key total share } lines(codes: ["EQUIPMENT"], basis: CASH) { basis expenditure purpose total } }
     ranking(basis: CASH) { ... on Ranking { basis sentence } }`,
  );
  // 96,000 + 3 % of it + a fifth of the server; the server when it is bought.
  expect(comparison.plans).toEqual([
    {
      total: "100080.00",
      paid: "104880.00",
      cuts: [
        { key: "OPEX", total: "98880.00", share: "0.9880" },
        { key: "CAPEX", total: "1200.00", share: "0.0120" },
      ],
      lines: [{ basis: "CASH", expenditure: "CAPEX", purpose: "RUN", total: "6000.00" }],
    },
  ]);
  expect(comparison.ranking).toEqual({
    basis: "CASH",
    sentence: "Over 12 months, by cash cost in the month paid, Hire comes to 104880.00 EUR.",
  });
});

it("explains a month in the comparison's currency, and the line that it reads for the same month", async () => {
  const comparison = await compare(
    hire,
    `plans { lines(codes: ["RETIREMENT_MATCH"]) { explanation(month: "2027-03") { problem { code }
       steps { name value unit } inputs { name line { code explanation { steps { name value unit } } } } } } }`,
  );
  interface Explained {
    readonly steps: readonly { readonly name: string; readonly value: string; readonly unit: string }[];
    readonly inputs: readonly {
      readonly line: { readonly code: string; readonly explanation: Explained } | null;
    }[];
  }
  const [plan] = comparison.plans as { lines: { explanation: Explained }[] }[];
  const explanation = plan?.lines[0]?.explanation;
  const amount = { name: "Amount of the month", unit: "EUR" };
  expect(explanation).toMatchObject({ problem: null });
  expect(explanation?.steps.at(-1)).toEqual({ ...amount, value: "240.00" });
  const read = explanation?.inputs.flatMap(({ line }) => (line === null ? [] : [line]));
  expect(read?.map(({ code }) => code)).toEqual(["BASE_SALARY"]);
  expect(read?.[0]?.explanation.steps.at(-1)).toEqual({ ...amount, value: "8000.00" });
});

it("answers what is wrong with a month, a rate or a share that is asked about", async () => {
  const problems = "... on InvalidInput { problems { code path value } }";
  const comparison = await compare(
    hire,
    `plans { lines(codes: ["BASE_SALARY"]) { explanation(month: "2028-01") { steps { name } problem { code path value } } }
       committed(noticeMonth: "2026-12") { ${problems} } presentValue(annualRate: "-0.5") { ${problems} } turnoverCost(shareOfSalary: "11") { ${problems} } }`,
  );
  const problem = (path: string, value: string) => ({ code: "OUT_OF_RANGE", path: [path], value });
  expect(comparison.plans).toEqual([
    {
      lines: [{ explanation: { steps: [], problem: problem("month", "2028-01") } }],
      committed: { problems: [problem("noticeMonth", "2026-12")] },
      presentValue: { problems: [problem("annualRate", "-0.5")] },
      turnoverCost: { problems: [problem("shareOfSalary", "11")] },
    },
  ]);
});

it("says why there is no cost per hour, and leaves out a cost per person of nobody", async () => {
  const comparison = await compare(
    `{ start: "2027-01", months: 12, assumptions: NONE, plans: [{ name: "Nobody" }] }`,
    `plans { perEmployee perUser costPerHour { perCoverageHour { hours amount absentBecause } } availability { daysWithNobodyOnDuty roles { role daysWithNobodyOnDuty } } }`,
  );
  const role = (name: string) => ({ role: name, daysWithNobodyOnDuty: "260.00" });
  expect(comparison.plans).toEqual([
    {
      perEmployee: null,
      perUser: null,
      costPerHour: {
        perCoverageHour: {
          hours: "0.00",
          amount: null,
          absentBecause: "Nobody can be reached under this plan: it has no seat and no engagement.",
        },
      },
      availability: {
        daysWithNobodyOnDuty: "260.00",
        roles: [role("SUPPORT"), role("MANAGEMENT"), role("VCIO")],
      },
    },
  ]);
});

it("shows the share of salary of the percentage method with its source", async () => {
  const comparison = await compare(
    hire,
    `plans { turnoverCost { ... on TurnoverCosts { shareOfSalary { value unit origin confidence source { title } } positions { departures byPercentageOfSalary } } } }`,
  );
  expect(comparison.plans).toMatchObject([
    {
      turnoverCost: {
        shareOfSalary: {
          value: "0.21",
          unit: "of annual salary",
          origin: "DEFAULT",
          source: { title: expect.stringContaining("Center for American Progress") as string },
        },
        positions: [{ departures: "0.0000", byPercentageOfSalary: "0.00" }],
      },
    },
  ]);
});
