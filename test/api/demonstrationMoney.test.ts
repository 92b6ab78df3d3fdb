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

const client = <T>(fields: string): Promise<T> =>
  ask<T>(server, `query Client($id: ID!) { organization(id: $id) { ${fields} } }`, {
    id: globalId("Organization", DEMONSTRATION_ID),
  });

interface Slice {
  readonly label: string;
  readonly standing: Record<string, string>;
}
interface Year {
  readonly standing: Record<string, string>;
  readonly contingency: Record<string, string>;
  readonly planProblems: readonly object[];
  readonly replacementsDue: { readonly total: string };
  readonly lines: readonly Slice[];
  readonly sources: readonly Slice[];
}

/** The first month after everything that was billed. */
async function inJuly2027(fiscalYear: number): Promise<Year> {
  const { budgetContext } = await client<{ budgetContext: Year[] }>(
    `budgetContext(asOf: "2027-07", fiscalYears: [${fiscalYear}]) {
       standing { budget approvedTransfers available actuals unplannedActuals openCommitments planned expectedRenewals headroom }
       contingency { amount used left } planProblems { message } replacementsDue { total }
       lines: by(cut: LINE) { label standing { available actuals openCommitments planned headroom } }
       sources: by(cut: SOURCE) { label standing { openCommitments planned } } }`,
  );
  const [year] = budgetContext;
  if (year === undefined) throw new Error(`There is no FY${fiscalYear}.`);
  return year;
}

const named = (slices: readonly Slice[], label: string) => slices.find((slice) => slice.label === label);

/** What each contract or planned cost still counts with, by its name. */
const ahead = ({ sources }: Year): Record<string, string> =>
  Object.fromEntries(
    sources.flatMap(({ label, standing: { openCommitments, planned } }) => {
      const cents = Math.round((Number(openCommitments) + Number(planned)) * 100);
      return cents === 0 ? [] : [[label, (cents / 100).toFixed(2)]];
    }),
  );

describe("the demonstration client", () => {
  it("holds a contingency apart, out of which the surprise of October was paid", async () => {
    const year = await inJuly2027(2027);
    expect(year.contingency).toEqual({ amount: "10000.00", used: "6480.00", left: "3520.00" });
    // 3,000.00 of the year, and 6,480.00 moved in and spent.
    expect(named(year.lines, "Repairs and small purchases")?.standing).toMatchObject({
      available: "9480.00",
      actuals: "6480.00",
      headroom: "3000.00",
    });
    const { budgets } = await client<{ budgets: { nodes: unknown[] } }>(
      "budgets { nodes { revisions { version approved } transfers { from to amount } } }",
    );
    expect(budgets.nodes[0]).toMatchObject({
      revisions: [
        { version: 1, approved: "328680.00" },
        { version: 2, approved: "335160.00" },
      ],
      transfers: [{ from: null, to: "Repairs and small purchases", amount: "6480.00" }],
    });
  });

  it("goes by the co-managed plan, whose year until June 2027 is all contracted or booked", async () => {
    const { adoptedPlan } = await client<{ adoptedPlan: { name: string } }>("adoptedPlan { name }");
    expect(adoptedPlan).toEqual({ name: "Co-managed" });
    const year = await inJuly2027(2027);
    expect(year.planProblems).toEqual([]);
    expect(year.standing).toEqual({
      budget: "328680.00",
      approvedTransfers: "6480.00",
      available: "335160.00",
      // Every invoice, and 6,480.00 + 385.00 of them unplanned.
      actuals: "208780.00",
      unplannedActuals: "6865.00",
      openCommitments: "0.00",
      // The projects alone: 33,010.00 and 63,700.00 of capital expenditure. Nobody billed them yet.
      planned: "96710.00",
      expectedRenewals: "0.00",
      // 335,160 - 208,780 - 96,710.
      headroom: "29670.00",
    });
    expect(named(year.lines, "Outside services for IT")?.standing).toMatchObject({
      available: "72000.00",
      actuals: "45000.00",
      headroom: "27000.00",
    });
    // The specialist's laptop of May 2023 was due after four years, and bought.
    expect(year.replacementsDue).toEqual({ total: "2000.00" });
  });

  it("counts what the contracts of the plan buy once in FY2028", async () => {
    const year = await inJuly2027(2028);
    const { plan } = await client<{ plan: { budgetContext: { fiscalYears: { cost: string }[] } } }>(
      `plan: adoptedPlan { budgetContext(input: { start: "2027-07", months: 12 }) { ... on PlanBudgetContext {
         fiscalYears { cost alreadyCounted } } } }`,
    );
    // Six months of 45 users at 100.00 and six of 46 at 103.00; six of 2,500.00 and six of 2,575.00.
    const outside = 6 * 45 * 100 + 6 * 46 * 103 + 6 * 2500 + 6 * 2575;
    expect(plan.budgetContext.fiscalYears).toMatchObject([{ alreadyCounted: outside.toFixed(2) }]);
    const specialist = (Number(plan.budgetContext.fiscalYears[0]?.cost) - outside).toFixed(2);
    expect(ahead(year)).toEqual({
      // 6 x 5,000 + 6 x 5,150, which is more than the plan's 55,428, and 6 x 2,500 + 6 x 2,575: nothing of the plan beside them.
      "Managed service": "60900.00",
      "Virtual CIO": "30450.00",
      // 41,000 x 1.05.
      "Tax and audit software": "43050.00",
      // 24 of the 40 days of the refresh are after June: 3,600 x 24 / 40. Then 28,000 + 8,500; 6,750 + 2,700; 9,600 + 14,000.
      "Windows 11 device refresh": "2160.00",
      "Internet circuits for the new office": "3000.00",
      "Office move at the end of the lease": "36500.00",
      "Cloud telephones at the renewal of the contract": "9450.00",
      "Tax document management and client portal": "23600.00",
      "Support specialist": specialist,
    });
    expect(year.standing).toMatchObject({
      available: "336894.00",
      // Both until December; from January the renewals are expected, and so is the tax software.
      openCommitments: "45000.00",
      expectedRenewals: (6 * 5150 + 6 * 2575 + 43_050).toFixed(2),
    });
    // The line of 90,000.00 lacks 1,350.00.
    expect(named(year.lines, "Outside services for IT")?.standing).toMatchObject({ headroom: "-1350.00" });
    expect(named(year.lines, "Tax and audit software")?.standing).toMatchObject({ headroom: "0.00" });
  });
});
