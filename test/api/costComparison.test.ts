import { randomUUID } from "node:crypto";
import { globalId } from "../../src/schema/relay/globalId";
import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ask, REFUSALS } from "../support/asking";
import { recordStatements } from "../support/recordStatements";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => server.close());

const COMPARISON = `
  currency start months
  plans {
    name total confidence
    byNature { nature amount } fiscalYears { label monthsCovered amount }
    lines { code label total } roles { role }
    budgetContext { fiscalYear monthsCovered budget cost headroomBefore headroomAfter firstMonthOver shareOfBudget }
  }
  crossovers { __typename } warnings { code subject message advice }`;
const PROBLEMS = "... on InvalidInput { problems { code path message } }";

interface Compared {
  readonly __typename: string;
  readonly plans: { readonly name: string; readonly budgetContext: object[] }[];
}

const compareStored = (input: object, { id, token } = client) =>
  ask<{ costComparison: Compared }>(
    server,
    `query Stored($id: ID!, $input: StoredComparisonInput!) { organization(id: $id) { costComparison(input: $input) {
       __typename ... on Comparison { ${COMPARISON} } ${PROBLEMS} ... on NotFound { id } } } }`,
    { id, input },
    token,
  ).then(({ costComparison }) => costComparison);

const compareInline = (input: object) =>
  ask<Compared>(
    server,
    `query Inline($input: CompareCostsInput!) { compareCosts(input: $input) {
       __typename ... on Comparison { ${COMPARISON} } ${PROBLEMS} } }`,
    { input },
  );

/** Carries out a mutation that saves something, and answers with its id. */
async function savedId(mutation: string, saved: string, input: object): Promise<string> {
  const answer = await ask<{ saved?: { id: string } }>(
    server,
    `mutation Save($input: ${mutation}Input!) { save: ${mutation.replace("Save", "save")}(input: $input) {
       ${saved} ${REFUSALS} } }`,
    { input: { idempotencyKey: randomUUID(), organizationId: client.id, ...input } },
    client.token,
  );
  if (answer.saved === undefined) throw new Error(JSON.stringify(answer));
  return answer.saved.id;
}

interface PlanTerms {
  readonly name: string;
  readonly positions?: readonly object[];
  readonly engagements?: readonly object[];
}
const savePlan = ({ name, positions = [], engagements = [] }: PlanTerms) =>
  savedId("SavePlan", "... on SavedPlan { saved: plan { id } }", {
    name,
    positions: positions.map((terms) => ({ terms })),
    engagements: engagements.map((terms) => ({ terms })),
  });
const saveBudget = (input: object) =>
  savedId("SaveBudget", "... on SavedBudget { saved: budget { id } }", input);

async function changeClient(input: object): Promise<void> {
  const answer = await ask<{ __typename: string }>(
    server,
    `mutation C($input: ChangeOrganizationInput!) { changeOrganization(input: $input) { __typename ${REFUSALS} } }`,
    { input: { id: client.id, version: 1, idempotencyKey: randomUUID(), ...input } },
    client.token,
  );
  expect(answer.__typename).toBe("SavedOrganization");
}

const HIRE = {
  name: "Hire",
  positions: [
    {
      title: "Systems administrator",
      salary: "95000.00",
      jurisdiction: "US-CA",
      raise: { rate: "0.03" },
      bonus: { rate: "0.05", month: 3 },
      recurringCosts: [{ label: "Tools", amount: "150.00" }],
      roles: [{ role: "SUPPORT", share: "0.8" }],
    },
  ],
};
const TEAM = {
  name: "vCIO team and MSP",
  engagements: [
    {
      name: "vCIO",
      kind: "VCIO",
      monthlyRetainer: "2500.00",
      provides: [{ role: "VCIO", hoursPerMonth: "12" }],
    },
    {
      name: "MSP",
      kind: "MSP",
      unitFees: [
        { unit: "USER", monthlyPrice: "110.00" },
        { unit: "DEVICE", tiers: [{ upTo: 50, monthlyPrice: "12.00" }, { monthlyPrice: "9.00" }] },
        { unit: "SITE", monthlyPrice: "250.00", trueUp: "ANNIVERSARY" },
      ],
      provides: [{ role: "SUPPORT", allNeeded: true }],
    },
  ],
};
const FIGURES = [
  { kind: "USERS", from: "2026-07", value: "45" },
  { kind: "USERS", from: "2028-01", value: "60" },
  { kind: "DEVICES", from: "2027-01", value: "48" },
  { kind: "DEVICES", from: "2027-06", value: "63" },
  { kind: "SITES", from: "2026-07", value: "3" },
  { kind: "HEADCOUNT", from: "2027-01", value: "80" },
];
/** What the client's figures are inline. */
const ORGANIZATION = {
  users: { count: 45, from: "2026-07", steps: [{ from: "2028-01", count: 60 }] },
  devices: { count: 48, from: "2027-01", steps: [{ from: "2027-06", count: 63 }] },
  sites: { count: 3, from: "2026-07" },
  headcount: { count: 80, from: "2027-01" },
};

describe("comparing the plans of a client", () => {
  it("answers to the last field what compareCosts answers for the same facts given inline", async () => {
    await changeClient({ fiscalYearStartMonth: 7, figures: FIGURES });
    for (const plan of [HIRE, TEAM]) await savePlan(plan);
    const line = { name: "IT", expenditure: "OPEX", pool: "OTHER", purpose: "RUN" };
    for (const [fiscalYear, annual] of [
      [2026, "1.00"],
      [2027, "70000.00"],
      [2029, "150000.55"],
      [2033, "1.00"],
    ])
      await saveBudget({
        fiscalYear,
        lines: [
          { ...line, annual },
          { ...line, annual: "1000" },
        ],
      });

    const question = { start: "2027-01", months: 60 };
    const stored = await compareStored(question);
    const inline = await compareInline({
      ...question,
      fiscalYearStartMonth: 7,
      organization: ORGANIZATION,
      plans: [HIRE, TEAM],
      budgets: [
        { fiscalYear: 2027, amount: "71000.00" },
        { fiscalYear: 2029, amount: "151000.55" },
      ],
    });
    expect(stored.__typename).toBe("Comparison");
    expect(stored.plans[0]?.budgetContext).toMatchObject([
      { fiscalYear: "FY2027", monthsCovered: 6, budget: "71000.00" },
      { fiscalYear: "FY2028", monthsCovered: 12, budget: null, headroomAfter: null },
      { fiscalYear: "FY2029", monthsCovered: 12, budget: "151000.55" },
      { fiscalYear: "FY2030", budget: null },
      { fiscalYear: "FY2031", budget: null },
      { fiscalYear: "FY2032", monthsCovered: 6, budget: null },
    ]);
    expect(stored).toEqual(inline);
  });

  it("takes the plans that are named, in their order, with needs and assumptions of the question", async () => {
    await changeClient({ figures: FIGURES, currency: "EUR" });
    // The statutory rules of the United States are in dollars.
    const atHome = { ...HIRE, positions: HIRE.positions.map((terms) => ({ ...terms, jurisdiction: null })) };
    const [hire, team] = [await savePlan(atHome), await savePlan(TEAM)];
    const question = {
      start: "2027-01",
      months: 12,
      assumptions: "NONE",
      needs: [{ role: "SUPPORT", hoursPerMonth: "160", unservedHourlyRate: "95.00" }],
      staffHourlyCost: "60.00",
    };
    const stored = await compareStored({ ...question, planIds: [team, hire] });
    expect(stored.plans.map(({ name }) => name)).toEqual(["vCIO team and MSP", "Hire"]);
    const { staffHourlyCost, ...rest } = question;
    expect(stored).toEqual(
      await compareInline({
        ...rest,
        currency: "EUR",
        organization: { ...ORGANIZATION, staffHourlyCost },
        plans: [TEAM, atHome],
      }),
    );
  });

  it("says what is missing, where it is, when what is stored cannot be compared", async () => {
    expect(await compareStored({ start: "2027-01" })).toMatchObject({
      __typename: "InvalidInput",
      problems: [{ code: "REQUIRED", path: ["plans"] }],
    });
    await savePlan(TEAM);
    expect(await compareStored({ start: "2027-01" })).toMatchObject({
      __typename: "InvalidInput",
      problems: ["0", "1", "2"].map((fee) => ({
        code: "REQUIRED",
        path: ["plans", "0", "engagements", "1", "unitFees", fee, "unit"],
      })),
    });
    for (const months of [0, -5, 121, 2_147_483_647])
      expect(await compareStored({ start: "2027-01", months })).toMatchObject({ __typename: "InvalidInput" });
  });

  it("finds no plan of another client, just as it finds none that does not exist", async () => {
    const mine = await savePlan(HIRE);
    const stranger = await arrangeClient(server);
    for (const planId of [mine, globalId("Plan", randomUUID()), "nonsense"])
      expect(await compareStored({ start: "2027-01", planIds: [planId] }, stranger)).toEqual({
        __typename: "NotFound",
        id: planId,
      });
  });

  it("refuses twenty-one plans, however they are asked for", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 21; n++) ids.push(await savePlan({ ...HIRE, name: `Plan ${n}` }));
    expect(await compareStored({ start: "2027-01", planIds: ids })).toMatchObject({
      problems: [{ code: "TOO_MANY", path: ["planIds"] }],
    });
    expect(await compareStored({ start: "2027-01", months: 1 })).toMatchObject({
      problems: [{ code: "TOO_MANY", path: ["plans"] }],
    });
    const counts: number[] = [];
    for (const planIds of [ids.slice(0, 2), ids.slice(0, 20)]) {
      const { sent } = recordStatements();
      expect((await compareStored({ start: "2027-01", months: 1, planIds })).plans).toHaveLength(
        planIds.length,
      );
      counts.push(sent.filter((text) => !text.includes("tokens")).length);
      jest.restoreAllMocks();
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
