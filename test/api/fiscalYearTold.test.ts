import { adopting } from "../support/adopting";
import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { fiscalYearTold } from "../support/fiscalYearTold";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

// The story, and every amount in it, is in fiscalYearTold.ts.
let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
});
afterAll(() => server.close());

const here = [() => server, () => client] as const;
const { told } = fiscalYearTold(...here);
const { organization } = adopting(...here);

interface Year {
  readonly standing: Record<string, string>;
  readonly estimates: readonly {
    readonly method: string;
    readonly estimate: string | null;
    readonly variance: string | null;
  }[];
  readonly lines: readonly { readonly label: string; readonly standing: { readonly headroom: string } }[];
}

async function year(asOf: string, fiscalYear = 2027): Promise<Year> {
  const { budgetContext } = await organization<{ budgetContext: Year[] }>(
    `budgetContext(asOf: "${asOf}", fiscalYears: [${fiscalYear}]) {
       standing { budget available actuals unplannedActuals openCommitments planned expectedRenewals headroom }
       estimates { method estimate variance } contingency { amount used left } awaitingApproval burn { status }
       yearOnYear { basis lastYear thisYear change } overdue { label } unallocated { label }
       lines: by(cut: LINE) { label standing { headroom } } }`,
  );
  const [found] = budgetContext;
  if (found === undefined) throw new Error(`There is no FY${fiscalYear}.`);
  return found;
}

const estimatesOf = ({ estimates }: Year) =>
  Object.fromEntries(estimates.map(({ method, estimate }) => [method, estimate]));
const headrooms = ({ lines }: Year) =>
  Object.fromEntries(lines.map(({ label, standing }) => [label, standing.headroom]));

describe("FY2027 as it was told", () => {
  it("in May nothing may be spent yet, and 48,000.00 wait for a decision", async () => {
    await told("2026-05");
    expect(await year("2026-05")).toMatchObject({
      standing: { budget: "0.00", available: "0.00", planned: "3000.00", headroom: "-3000.00" },
      awaitingApproval: "48000.00",
    });
  });

  it("in June the budget is approved, and the renewal of October expected", async () => {
    await told("2026-06");
    const june = await year("2026-06");
    expect(june).toMatchObject({
      standing: { budget: "48000.00", openCommitments: "0.00", planned: "3000.00", headroom: "45000.00" },
      contingency: { amount: "4000.00", used: "0.00", left: "4000.00" },
      awaitingApproval: "0.00",
    });
    expect(estimatesOf(june)).toEqual({
      SCHEDULE: "3000.00",
      REMAINING_BUDGET: "48000.00",
      RUN_RATE: null,
      SEASONAL: null,
    });
  });

  it("in July the provider's first year of 12 x 1,000.00 is committed", async () => {
    await told("2026-07");
    const july = await year("2026-07");
    expect(july.standing).toMatchObject({
      openCommitments: "12000.00",
      expectedRenewals: "3000.00",
      headroom: "33000.00",
    });
    expect(estimatesOf(july)).toMatchObject({ SCHEDULE: "15000.00", REMAINING_BUDGET: "48000.00" });
  });

  it("on 1 August notice would end the software; in September it is too late, and it is owed", async () => {
    await told("2026-09");
    // 10 x 1,000 of the provider, and from September on 3,000 of the software.
    expect((await year("2026-08")).standing).toMatchObject({
      openCommitments: "10000.00",
      expectedRenewals: "3000.00",
    });
    expect((await year("2026-09")).standing).toMatchObject({
      openCommitments: "13000.00",
      expectedRenewals: "0.00",
    });
  });

  it("in October a quarter is over: 3 x 1,250.00 spent", async () => {
    await told("2026-10");
    const october = await year("2026-10");
    // 9 x 1,000 + 3,000; 48,000 - 3,750 - 12,000.
    expect(october.standing).toMatchObject({
      actuals: "3750.00",
      openCommitments: "12000.00",
      planned: "0.00",
      headroom: "32250.00",
    });
    expect(estimatesOf(october)).toEqual({
      // 3,750 + 12,000.
      SCHEDULE: "15750.00",
      // 3,750 + 9 x 1,000 + 9 x 500 + 6 x 5,000.
      REMAINING_BUDGET: "47250.00",
      // 3,750 / 3 x 12.
      RUN_RATE: "15000.00",
      // 3,750 x 13,800 / (3 x 900).
      SEASONAL: "19166.67",
    });
  });

  it("in November the renewal has come, 1,200.00 dearer than anybody had planned", async () => {
    await told("2026-11");
    const november = await year("2026-11");
    // 4 x 1,250 + 4,200; 8 x 1,000; 48,000 - 9,200 - 8,000.
    expect(november).toMatchObject({
      standing: {
        actuals: "9200.00",
        unplannedActuals: "1200.00",
        openCommitments: "8000.00",
        headroom: "30800.00",
      },
      overdue: [],
      unallocated: [],
    });
    expect(estimatesOf(november)).toEqual({
      // 9,200 + 8,000: 1,200 of the surprise and 250 of mail and office more than a month ago.
      SCHEDULE: "17200.00",
      // 9,200 + 8 x 1,000 + 8 x 500 + 30,000: more than the 48,000 that there are.
      REMAINING_BUDGET: "51200.00",
      // 9,200 / 4 x 12: as if there were such a renewal every four months.
      RUN_RATE: "27600.00",
      // 9,200 x 13,800 / (4 x 900 + 3,000) = 19,236.36: last year had one in its first four months too.
      SEASONAL: "19236.36",
    });
    expect(november.estimates).toContainEqual({
      method: "REMAINING_BUDGET",
      estimate: "51200.00",
      variance: "-3200.00",
    });
    // Software: 6,000 - 4,200 - 4 x 250.
    expect(headrooms(november)).toEqual({
      "Managed services": "0.00",
      Software: "800.00",
      "IT staff": "30000.00",
    });
  });

  it("in December the surprise is paid out of the contingency, and a hire for January adopted", async () => {
    await told("2026-12");
    const december = await year("2026-12");
    expect(december).toMatchObject({
      standing: {
        // 48,000 + 1,200.
        available: "49200.00",
        // 9,200 + 1,250.
        actuals: "10450.00",
        openCommitments: "7000.00",
        // 6 x 4,000 + 6 x 100 + 4,800.
        planned: "29400.00",
        // 49,200 - 10,450 - 7,000 - 29,400.
        headroom: "2350.00",
      },
      contingency: { amount: "4000.00", used: "1200.00", left: "2800.00" },
      burn: { status: "ON_TRACK" },
    });
    expect(estimatesOf(december)).toEqual({
      // 10,450 + 7,000 + 29,400: the hire, and 250 of mail and office more than a month ago.
      SCHEDULE: "46850.00",
      // 10,450 + 7 x 1,000 + 7 x 500 + 30,000: the budget knew of a hire already.
      REMAINING_BUDGET: "50950.00",
      // 10,450 / 5 x 12: the past does not know of it.
      RUN_RATE: "25080.00",
      // 10,450 x 13,800 / (5 x 900 + 3,000).
      SEASONAL: "19228.00",
    });
    // What the agency asks for is an outside service; 7,200 - 4,200 - 1,250 - 600; 30,000 - 24,000.
    expect(headrooms(december)).toEqual({
      "Managed services": "-4800.00",
      Software: "1150.00",
      "IT staff": "6000.00",
    });
  });

  it("in February the hire is there: what was planned for January is booked, and the estimate stands", async () => {
    await told("2027-02");
    const february = await year("2027-02");
    expect(february.standing).toMatchObject({
      // 7 x 1,250 + 4,200 + 4,100 + 4,800.
      actuals: "21850.00",
      openCommitments: "5000.00",
      // 5 x 4,100.
      planned: "20500.00",
      headroom: "1850.00",
    });
    expect(estimatesOf(february)).toEqual({
      // 21,850 + 5,000 + 20,500: two more months of mail and office than in December, and nothing else.
      SCHEDULE: "47350.00",
      // 21,850 + 5 x 1,000 + 5 x 500 + 5 x 5,000.
      REMAINING_BUDGET: "54350.00",
      // 21,850 / 7 x 12 = 37,457.142...
      RUN_RATE: "37457.14",
      // 21,850 x 13,800 / (7 x 900 + 3,000) = 32,422.580...
      SEASONAL: "32422.58",
    });
    // The agency was booked as staff: 7,200 - 4,200 - 7 x 250 - 6 x 100; 30,000 - 24,000 - 4,800.
    expect(headrooms(february)).toEqual({
      "Managed services": "0.00",
      Software: "650.00",
      "IT staff": "1200.00",
    });
    // FY2028: renewals of 12 x 1,000 and 4,200, and 12 x 4,100 of the analyst.
    expect((await year("2027-02", 2028)).standing).toMatchObject({
      budget: "0.00",
      expectedRenewals: "16200.00",
      planned: "65400.00",
    });
  });

  it("in July the year is over, and every estimate is what was spent", async () => {
    await told("2027-07");
    const july = await year("2027-07");
    // 12 x 1,250 + 4,200 + 6 x 4,100 + 4,800 = 48,600 of 49,200.
    expect(july).toMatchObject({
      standing: { actuals: "48600.00", openCommitments: "0.00", planned: "0.00", headroom: "600.00" },
      burn: { status: "ON_TRACK" },
      overdue: [],
      unallocated: [],
    });
    for (const { estimate, variance } of july.estimates)
      expect([estimate, variance]).toEqual(["48600.00", "600.00"]);
    expect(july).toMatchObject({
      yearOnYear: [{ basis: "BUDGET" }, { basis: "ACTUAL", lastYear: "13800.00", change: "34800.00" }],
    });
    // 7,200 - 4,200 - 3,000 - 600; 30,000 - 24,000 - 4,800.
    expect(headrooms(july)).toEqual({
      "Managed services": "0.00",
      Software: "-600.00",
      "IT staff": "1200.00",
    });
  });
});
