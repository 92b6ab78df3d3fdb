import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ask } from "../support/asking";
import { budgetedYear, PROVIDER } from "../support/budgetedYear";
import { LINE, purchasing } from "../support/purchasing";
import { recordStatements } from "../support/recordStatements";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

// A fiscal year of a client, July 2026 to June 2027 (FY2027), as its vCIO sees it. Budget: managed services 12 x 1,000.00 and
// software 12 x 500.00 = 18,000.00; FY2026 had managed services of 10,800.00 alone.
let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
  await prepare();
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => server.close());

const { contract, invoice } = purchasing(
  () => server,
  () => client,
);
const { send, prepare } = budgetedYear(
  () => server,
  () => client,
);

const STANDING =
  "budget available actuals unplannedActuals openCommitments planned expectedRenewals headroom";
const CONTEXT = `fiscalYear hasBudget standing { ${STANDING} }
  burn { status monthsGone shareSpent shareOfTime shareBudgeted }
  estimates { method estimate variance isFavourable absentBecause }
  yearOnYear { basis lastYear thisYear change changeShare } changesOnLastYear { line cause amount }
  lines: by(cut: LINE) { label standing { headroom } } months: by(cut: MONTH) { key standing { actuals } }
  overdue { label month amount } unallocated { label kind amount } perEmployeeMonth perUserMonth shareOfRevenue`;

interface Context {
  readonly fiscalYear: string;
  readonly standing: Record<string, string>;
  readonly burn: Record<string, unknown>;
  readonly estimates: readonly { readonly method: string; readonly estimate: string | null }[];
  readonly lines: readonly { readonly label: string; readonly standing: { readonly headroom: string } }[];
}

async function contexts(asOf: string, args = ""): Promise<readonly Context[]> {
  const { budgetContext } = await ask<{ budgetContext: readonly Context[] }>(
    server,
    `query Ask($id: ID!) { organization(id: $id) { budgetContext(asOf: "${asOf}" ${args}) { ${CONTEXT} } } }`,
    { id: client.id },
    client.token,
  );
  return budgetContext;
}

async function year(asOf: string): Promise<Context> {
  const [found] = await contexts(asOf, "fiscalYears: [2027]");
  if (found === undefined) throw new Error("There is no FY2027.");
  return found;
}

const byMethod = ({ estimates }: Context) =>
  Object.fromEntries(estimates.map(({ method, estimate }) => [method, estimate]));

describe("a fiscal year, month by month", () => {
  it("in June the budget stands alone: 18,000.00, 7,200.00 more than the year before", async () => {
    expect(await year("2026-06")).toMatchObject({
      hasBudget: true,
      standing: { budget: "18000.00", available: "18000.00", actuals: "0.00", headroom: "18000.00" },
      burn: { status: "ON_TRACK", monthsGone: 0, shareSpent: "0.0000", shareOfTime: "0.0000" },
      yearOnYear: [
        {
          basis: "BUDGET",
          lastYear: "10800.00",
          thisYear: "18000.00",
          change: "7200.00",
          changeShare: "0.6667",
        },
        { basis: "ACTUAL", lastYear: "0.00", thisYear: "0.00", changeShare: null },
      ],
      // 12,000 - 10,800 of the same line, without quantities; software is new.
      changesOnLastYear: [
        { line: "Managed services", cause: "SCOPE", amount: "1200.00" },
        { line: "Software", cause: "NEW", amount: "6000.00" },
      ],
    });
  });

  it("a contract of 1,000.00 a month from July commits its whole first term", async () => {
    await contract(PROVIDER);
    expect(await year("2026-07")).toMatchObject({
      standing: { openCommitments: "12000.00", expectedRenewals: "0.00", headroom: "6000.00" },
    });
  });

  it("what is invoiced is no longer open, and a surprise in October is unplanned", async () => {
    const { id: contractId } = await contract(PROVIDER);
    for (const month of ["2026-07", "2026-08", "2026-09"])
      await invoice({
        number: month,
        issuedOn: `${month}-28`,
        lines: [{ ...LINE, month, amount: "1000.00", contractId }],
      });
    await invoice({
      number: "S-1",
      supplier: "Ledgerly",
      issuedOn: "2026-10-05",
      lines: [
        {
          ...LINE,
          month: "2026-10",
          amount: "5400.00",
          planned: false,
          account: "6400",
          description: "Renewal nobody knew of",
        },
      ],
    });
    const november = await year("2026-11");
    // 18,000 - (3,000 + 5,400) - 9,000 = 600.
    expect(november).toMatchObject({
      standing: {
        actuals: "8400.00",
        unplannedActuals: "5400.00",
        openCommitments: "9000.00",
        headroom: "600.00",
      },
      // 8,400 / 18,000 = 46.67 %, after 4 of 12 months.
      burn: { status: "AT_RISK", monthsGone: 4, shareSpent: "0.4667", shareOfTime: "0.3333" },
      // The fee of October was not invoiced.
      overdue: [{ label: "Managed service", month: "2026-10", amount: "1000.00" }],
      unallocated: [],
    });
    // Services: 12,000 - 3,000 - 9,000; software: 6,000 - 5,400.
    expect(november.lines).toEqual([
      { label: "Managed services", standing: { headroom: "0.00" } },
      { label: "Software", standing: { headroom: "600.00" } },
    ]);
    // Booked 8,400 and owed 9,000; 8,400 and 8 months of 1,500; 8,400 / 4 x 12; nothing was booked last year.
    expect(byMethod(november)).toEqual({
      SCHEDULE: "17400.00",
      REMAINING_BUDGET: "20400.00",
      RUN_RATE: "25200.00",
      SEASONAL: null,
    });
  });

  it("what fits no line is a row of its own and nothing is lost", async () => {
    await invoice({
      lines: [
        { ...LINE, month: "2026-08", amount: "123.45", account: "9999", description: "Coffee machine" },
      ],
    });
    const found = await year("2026-09");
    expect(found).toMatchObject({
      standing: { headroom: "17876.55" },
      unallocated: [{ label: "Coffee machine", kind: "ACTUAL", amount: "123.45" }],
    });
    expect(found.lines).toContainEqual({ label: "UNALLOCATED", standing: { headroom: "-123.45" } });
  });

  it("a renewal is expected and not owed: the notice was due 90 days before July", async () => {
    await contract({ ...PROVIDER, start: "2025-07", prices: [{ from: "2025-07", amount: "900.00" }] });
    const expected = { openCommitments: "0.00", planned: "10800.00", expectedRenewals: "10800.00" };
    expect(await year("2026-03")).toMatchObject({ standing: expected });
    expect(await year("2026-05")).toMatchObject({
      standing: { openCommitments: "10800.00", planned: "0.00", expectedRenewals: "0.00" },
    });
  });

  it("the contracts that need a decision in the year are listed, the most urgent first", async () => {
    await contract({ ...PROVIDER, start: "2025-07", prices: [{ from: "2025-07", amount: "900.00" }] });
    await contract({ ...PROVIDER, name: "Lease", autoRenews: false });
    const notices = async (asOf: string) => {
      const { budgetContext } = await ask<{ budgetContext: { notices: object[] }[] }>(
        server,
        `query Ask($id: ID!) { organization(id: $id) { budgetContext(asOf: "${asOf}") { notices {
           name committedUntil noticeBy renewal } } } }`,
        { id: client.id },
        client.token,
      );
      return budgetContext.map((each) => each.notices);
    };
    // The term of FY2026 ends on 30 June 2026; 90 days before are 1 April. A year of 900.00 a month would follow.
    expect(await notices("2026-03")).toEqual([
      [{ name: "Managed service", committedUntil: "2026-06", noticeBy: "2026-04-01", renewal: "10800.00" }],
      [{ name: "Lease", committedUntil: "2027-06", noticeBy: null, renewal: "0.00" }],
    ]);
    // Too late: the next term is committed, and its notice is due on 1 April 2027.
    expect(await notices("2026-05")).toEqual([
      [],
      [
        { name: "Managed service", committedUntil: "2027-06", noticeBy: "2027-04-01", renewal: "10800.00" },
        { name: "Lease", committedUntil: "2027-06", noticeBy: null, renewal: "0.00" },
      ],
    ]);
  });

  it("a project that a contract buys counts once", async () => {
    const project = {
      key: "mail",
      name: "Move mail",
      status: "APPROVED",
      duration: 20,
      costs: [{ name: "Integrator", expenditure: "OPEX", profile: "UP_FRONT", amount: "3000.00" }],
    };
    await send("SaveRoadmap", { organizationId: client.id, start: "2026-09-01", projects: [project] });
    expect(await year("2026-07")).toMatchObject({ standing: { planned: "3000.00", headroom: "15000.00" } });
    const { roadmap } = await ask<{ roadmap: { projects: { id: string }[] } }>(
      server,
      "query Ask($id: ID!) { organization(id: $id) { roadmap { projects { id } } } }",
      { id: client.id },
      client.token,
    );
    await contract({
      name: "Mail move",
      start: "2026-10",
      termMonths: 1,
      autoRenews: false,
      prices: [{ from: "2026-10", amount: "2500.00" }],
      projectId: roadmap.projects[0]?.id,
    });
    // 2,500 are owed, and 500 of what was planned are left.
    expect(await year("2026-07")).toMatchObject({
      standing: { openCommitments: "2500.00", planned: "500.00", headroom: "15000.00" },
    });
  });

  it("per employee, per user and of revenue: 12,000.00 over 10 people, 20 users and 600,000.00", async () => {
    await contract(PROVIDER);
    const figures = [
      { kind: "HEADCOUNT", from: "2026-07", value: "10" },
      { kind: "USERS", from: "2026-07", value: "20" },
      { kind: "REVENUE", from: "2026-07", value: "600000" },
    ];
    await send("ChangeOrganization", { id: client.id, version: 2, figures });
    // 12,000 / 120 and / 240 months of people; 12,000 / 600,000.
    expect(await year("2026-07")).toMatchObject({
      perEmployeeMonth: "100.00",
      perUserMonth: "50.00",
      shareOfRevenue: "0.0200",
    });
  });
});

it("refuses a tolerance that is no share, naming it", async () => {
  await expect(contexts("2026-07", 'tolerance: "1.5"')).rejects.toThrow(/1\.5/);
});

it("costs as many statements with a hundred invoice lines and six contracts as with none", async () => {
  const counts: number[] = [];
  for (const more of [0, 6]) {
    for (let n = 0; n < more; n++) {
      const { id: contractId } = await contract({ ...PROVIDER, name: `Service ${n}` });
      await invoice({
        number: `N-${n}`,
        lines: Array.from({ length: 17 }, (_, i) => ({
          ...LINE,
          amount: "1.00",
          contractId,
          description: `Item ${i}`,
        })),
      });
    }
    const { sent } = recordStatements();
    await contexts("2026-07");
    counts.push(sent.filter((text) => !text.includes("tokens")).length);
    jest.restoreAllMocks();
  }
  expect(counts[1]).toBe(counts[0]);
});
