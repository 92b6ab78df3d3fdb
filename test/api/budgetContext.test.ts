import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ask } from "../support/asking";
import { budgeting, YEAR, type Year } from "../support/budgeting";
import { ADMINISTRATOR, MSP, planning, VCIO } from "../support/planning";
import { recordStatements } from "../support/recordStatements";
import { project } from "../support/roadmapClients";
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

const here = [() => server, () => client] as const;
const { saved: savedPlan } = planning(...here);
const { changeClient, saveBudget, saveRoadmap, projects, ofProjects, ofPlans } = budgeting(...here);

const cost = (amount: string, more: object = {}) => ({
  name: `Fee of ${amount}`,
  expenditure: "OPEX",
  profile: "UP_FRONT",
  amount,
  ...more,
});
const inCents = (amount: string): number => Math.round(Number(amount) * 100);
const sumOf = (amounts: readonly string[]): number =>
  amounts.reduce((sum, amount) => sum + inCents(amount), 0);

/** From Monday 3 May 2027, 40 working days: 21 in May, 19 in June; and 20 more days, of which 3 in June. */
const PROJECTS = [
  project("Network", {
    duration: 40,
    costs: [cost("4000.00", { expenditure: "CAPEX" }), cost("600.00", { profile: "ON_FINISH" })],
  }),
  project("Phones", {
    duration: 20,
    earliestStart: "2027-06-28",
    costs: [cost("2000.00", { profile: "EVEN" })],
  }),
  project("Data lake", { status: "DECLINED", costs: [cost("9999.00"), cost("1.00")] }),
];

describe("where a project sits in the stored budgets", () => {
  it("goes by fiscal year, with the other projects as planned and itself counted once", async () => {
    await changeClient({ fiscalYearStartMonth: 7 });
    await saveBudget(2027, "5000.00");
    await saveBudget(2028, "1000.00");
    await saveRoadmap(PROJECTS);

    const contexts = await ofProjects();

    // 2,000 x 3 / 20 = 300 falls in June, 1,700 in July; 28 June is a Monday.
    expect(contexts.get("Network")).toEqual({
      total: "4600.00",
      unbudgeted: "0.00",
      undatedTotal: "0.00",
      undated: [],
      fiscalYears: [
        {
          fiscalYear: "FY2027",
          monthsCovered: 2,
          cost: "4600.00",
          opexCost: "600.00",
          capexCost: "4000.00",
          budget: "5000.00",
          approvedTransfers: "0.00",
          actualsToDate: "0.00",
          openCommitments: "0.00",
          planned: "300.00",
          // 5,000 - 300 = 4,700; - 4,600 = 100.
          headroomBefore: "4700.00",
          headroomAfter: "100.00",
          firstMonthOver: null,
          shareOfBudget: "0.9200",
          sentence:
            "FY2027, 2 of 12 months: 5000.00 budget - 300.00 planned = 4700.00 before; - 4600.00 for Network = 100.00 after.",
        },
      ],
    });
    expect(contexts.get("Phones")).toMatchObject({
      total: "2000.00",
      fiscalYears: [
        // 5,000 - 4,600 - 300 = 100: whichever project is asked, the same is left after all of them.
        { fiscalYear: "FY2027", cost: "300.00", planned: "4600.00", headroomAfter: "100.00" },
        {
          fiscalYear: "FY2028",
          cost: "1700.00",
          planned: "0.00",
          headroomBefore: "1000.00",
          headroomAfter: "-700.00",
          firstMonthOver: "2027-07",
        },
      ],
    });
  });

  it("lists the costs of a project without dates, which count in no year", async () => {
    await saveBudget(2027, "5000.00");
    await saveRoadmap(PROJECTS);
    expect((await ofProjects()).get("Data lake")).toEqual({
      total: "10000.00",
      unbudgeted: "0.00",
      undatedTotal: "10000.00",
      undated: [
        { name: "Fee of 9999.00", amount: "9999.00" },
        { name: "Fee of 1.00", amount: "1.00" },
      ],
      fiscalYears: [],
    });
  });

  it("says that no budget is stored for a year, and does not take it for zero", async () => {
    await changeClient({ fiscalYearStartMonth: 7 });
    await saveBudget(2028, "2500.00");
    await saveRoadmap(PROJECTS);
    expect((await ofProjects()).get("Phones")).toMatchObject({
      total: "2000.00",
      unbudgeted: "300.00",
      fiscalYears: [
        {
          fiscalYear: "FY2027",
          cost: "300.00",
          budget: null,
          planned: null,
          headroomBefore: null,
          headroomAfter: null,
          firstMonthOver: null,
          shareOfBudget: null,
          sentence: "FY2027, 1 of 12 months: 300.00 for Phones, and no budget of FY2027 to hold it against.",
        },
        { fiscalYear: "FY2028", headroomAfter: "800.00" },
      ],
    });
  });

  it("moves with the view, and adds up over the projects to the spend of the roadmap", async () => {
    await changeClient({ fiscalYearStartMonth: 7 });
    await saveBudget(2028, "2500.00");
    await saveRoadmap(PROJECTS);
    for (const view of ["EARLIEST", "LATEST"]) {
      const roadmap = await projects(view);
      const years = roadmap.projects.flatMap(({ budgetContext }) => budgetContext.fiscalYears);
      for (const { label, total } of roadmap.spend.fiscalYears) {
        const costs = years.filter(({ fiscalYear }) => fiscalYear === label).map((year) => year.cost);
        expect(sumOf(costs)).toBe(inCents(total));
      }
    }
    // The network can wait until the phones are through: 40 working days up to 23 July, 17 of them in July.
    expect((await ofProjects("LATEST")).get("Network")?.fiscalYears).toMatchObject([
      { fiscalYear: "FY2027", cost: "4000.00" },
      { fiscalYear: "FY2028", cost: "600.00" },
    ]);
  });
});

describe("where a plan sits in the stored budgets", () => {
  const FIGURES = [{ kind: "USERS", from: "2026-07", value: "45" }];
  const TEAM = { name: "Team", engagements: [{ terms: VCIO }, { terms: MSP }] };
  const HIRE = { name: "Hire", positions: [{ terms: ADMINISTRATOR }] };

  it("is what the comparison of both plans says of each, with the roadmap as planned", async () => {
    await changeClient({ fiscalYearStartMonth: 7, figures: FIGURES });
    await saveBudget(2027, "90000.00");
    await saveBudget(2029, "150000.00");
    await saveRoadmap(PROJECTS);
    for (const plan of [TEAM, HIRE]) await savedPlan(plan);

    const question = { start: "2027-01", months: 40, staffHourlyCost: "60.00" };
    const contexts = await ofPlans(question);
    const { costComparison } = await ask<{
      costComparison: { plans: { name: string; total: string; budgetContext: Year[] }[] };
    }>(
      server,
      `query Compare($id: ID!, $input: StoredComparisonInput!) { organization(id: $id) { costComparison(input: $input) {
         ... on Comparison { plans { name total budgetContext { ${YEAR} } } } } } }`,
      { id: client.id, input: question },
      client.token,
    );

    expect(costComparison.plans.map(({ name }) => name).sort()).toEqual(["Hire", "Team"]);
    for (const { name, total, budgetContext } of costComparison.plans) {
      expect(contexts.get(name)).toMatchObject({ start: "2027-01", months: 40, total });
      expect(contexts.get(name)?.fiscalYears).toEqual(budgetContext);
      expect(sumOf(budgetContext.map((year) => year.cost))).toBe(inCents(total));
    }
    // Six months of 2,500 + 45 x 110 = 7,450 are 44,700; 90,000 - 4,900 of the roadmap - 44,700 = 40,400.
    const [first, second] = contexts.get("Team")?.fiscalYears ?? [];
    expect(first).toMatchObject({
      fiscalYear: "FY2027",
      monthsCovered: 6,
      cost: "44700.00",
      opexCost: "44700.00",
      planned: "4900.00",
      headroomBefore: "85100.00",
      headroomAfter: "40400.00",
    });
    expect(second).toMatchObject({ fiscalYear: "FY2028", cost: "89400.00", budget: null });
  });

  it("starts with the first fiscal year for which a budget is stored, unless it is told when", async () => {
    await changeClient({ fiscalYearStartMonth: 7 });
    await savedPlan({ name: "vCIO", engagements: [{ terms: VCIO }] });
    expect((await ofPlans()).get("vCIO")).toMatchObject({
      __typename: "InvalidInput",
      problems: [{ code: "REQUIRED", path: ["start"] }],
    });
    // Without any budget, every year is there and none has a headroom: 12 x 2,500 = 30,000.
    expect((await ofPlans({ start: "2026-07", months: 12 })).get("vCIO")).toMatchObject({
      total: "30000.00",
      unbudgeted: "30000.00",
      fiscalYears: [{ fiscalYear: "FY2027", cost: "30000.00", budget: null, headroomAfter: null }],
    });
    await saveBudget(2029, "20000.00");
    await saveBudget(2028, "35000.00");
    const context = (await ofPlans()).get("vCIO");
    expect(context).toMatchObject({
      start: "2027-07",
      months: 60,
      total: "150000.00",
      unbudgeted: "90000.00",
    });
    expect(context?.fiscalYears.slice(0, 2)).toMatchObject([
      { fiscalYear: "FY2028", headroomAfter: "5000.00", firstMonthOver: null },
      // Eight months of 2,500 are 20,000, to the cent; the ninth is March.
      { fiscalYear: "FY2029", headroomAfter: "-10000.00", firstMonthOver: "2029-03" },
    ]);
  });

  it("answers what cannot be priced as problems of that plan, and leaves the others alone", async () => {
    await savedPlan(TEAM);
    await savedPlan({ name: "vCIO", engagements: [{ terms: VCIO }] });
    const contexts = await ofPlans({ start: "2027-01", months: 12 });
    expect(contexts.get("Team")).toMatchObject({
      problems: [{ code: "REQUIRED", path: ["plans", "0", "engagements", "1", "unitFees", "0", "unit"] }],
    });
    expect(contexts.get("vCIO")).toMatchObject({ total: "30000.00" });
    expect((await ofPlans({ start: "2027-01", months: 121 })).get("vCIO")).toMatchObject({
      problems: [{ code: "OUT_OF_RANGE", path: ["months"] }],
    });
  });
});

describe("the number of statements", () => {
  const counted = async (work: () => Promise<unknown>): Promise<number> => {
    const { sent } = recordStatements();
    await work();
    jest.restoreAllMocks();
    return sent.filter((text) => !text.includes("tokens")).length;
  };

  it("is the same for two plans and projects as for twenty", async () => {
    await saveBudget(2027, "90000.00");
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => project(`Project ${n}`, { costs: [cost("100.00")] }));
    const counts: number[][] = [];
    for (const [from, to] of [
      [0, 2],
      [2, 20],
    ] as const) {
      for (let n = from; n < to; n++) await savedPlan({ name: `Plan ${n}`, engagements: [{ terms: VCIO }] });
      await saveRoadmap(many(to), from === 0 ? undefined : 1);
      counts.push([
        await counted(() => ofPlans({ start: "2027-01", months: 12 })),
        await counted(ofProjects),
      ]);
    }
    expect(counts[1]).toEqual(counts[0]);
  });
});
