import { randomUUID } from "node:crypto";
import { adopting } from "../support/adopting";
import { arrangeClient, arrangeMember, type ArrangedClient } from "../support/arrangeClient";
import { budgetedYear, PROVIDER } from "../support/budgetedYear";
import { planning } from "../support/planning";
import { LINE, purchasing } from "../support/purchasing";
import { recordStatements } from "../support/recordStatements";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

// FY2027 is July 2026 to June 2027. Budget: managed services 12,000.00 and software 6,000.00 = 18,000.00.
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

const here = [() => server, () => client] as const;
const { contract, invoice, saveInvoice } = purchasing(...here);
const { prepare, send } = budgetedYear(...here);
const { saved: savedPlan, remove } = planning(...here);
const { adopt, adopted, organization, version, year } = adopting(...here);

const fee = (name: string, monthlyRetainer: string) => ({
  terms: { name, kind: "VCIO", monthlyRetainer, start: "2026-07" },
});
/** 500.00 a month from July 2026: 6,000.00 in FY2027. */
const TEAM = { name: "Team", engagements: [fee("vCIO", "500.00")] };

/** 4,000.00 a month of pay and 100.00 of licences, from July 2026, and nothing that is uncertain. */
const ANALYST = {
  title: "Analyst",
  salary: "48000.00",
  start: "2026-07",
  seat: { state: "INCUMBENT", hireDate: "2020-07" },
  turnover: { method: "MONTHLY_RATE", value: "0" },
  insurance: { annualEmployerShare: "0" },
  retirementMatch: { rate: "0", upToShareOfPay: "0" },
  recurringCosts: [{ label: "Tools", amount: "100.00", kind: "LICENCES" }],
};

interface Held {
  readonly name: string;
  readonly budgetContext: { readonly isAdopted: boolean; readonly fiscalYears: readonly object[] };
}
const plansHeld = async (): Promise<Map<string, Held["budgetContext"]>> => {
  const { plans } = await organization<{ plans: { nodes: Held[] } }>(
    `plans { nodes { name budgetContext(input: { start: "2026-07", months: 12 }) { ... on PlanBudgetContext {
       isAdopted fiscalYears { cost alreadyCounted planned openCommitments headroomBefore headroomAfter sentence } } } } }`,
  );
  return new Map(plans.nodes.map(({ name, budgetContext }) => [name, budgetContext]));
};

describe("an adopted plan", () => {
  it("is planned in the budgets, on the line of its kind, until another or none is adopted", async () => {
    const { id } = await savedPlan(TEAM);
    expect((await year("2026-07", 2027)).standing).toMatchObject({ planned: "0.00", headroom: "18000.00" });
    await adopted(id);
    const found = await year("2026-07", 2027);
    // 12 x 500 = 6,000; 18,000 - 6,000 = 12,000.
    expect(found.standing).toMatchObject({ planned: "6000.00", headroom: "12000.00" });
    // An outside service that keeps things running: 12,000 - 6,000.
    expect(found.lines).toEqual([
      { label: "Managed services", standing: { headroom: "6000.00" } },
      { label: "Software", standing: { headroom: "6000.00" } },
    ]);
    await adopted((await savedPlan({ name: "Less", engagements: [fee("vCIO", "400.00")] })).id);
    expect((await year("2026-07", 2027)).standing).toMatchObject({ planned: "4800.00" });
    await adopted(null);
    expect((await year("2026-07", 2027)).standing).toMatchObject({ planned: "0.00", headroom: "18000.00" });
  });

  it("has the cash of its hires, by cost pool", async () => {
    await adopted((await savedPlan({ name: "Hire", positions: [{ terms: ANALYST }] })).id);
    const { budgetContext } = await organization<{ budgetContext: { pools: object[] }[] }>(
      `budgetContext(asOf: "2026-07", fiscalYears: [2027]) { pools: by(cut: COST_POOL) { key standing { planned } } }`,
    );
    // 48,000 of pay, and 12 x 100 of software.
    expect(budgetContext[0]?.pools).toEqual(
      expect.arrayContaining([
        { key: "INTERNAL_LABOR", standing: { planned: "48000.00" } },
        { key: "SOFTWARE", standing: { planned: "1200.00" } },
      ]),
    );
  });

  it("gives way to what is booked for its position: pay, from the payroll", async () => {
    const { id, positions } = await savedPlan({ name: "Hire", positions: [{ terms: ANALYST }] });
    await adopted(id);
    const positionId = positions[0]?.id;
    const line = { ...LINE, month: "2026-07", amount: "4100.00", positionId };
    const { lines } = await invoice({ supplier: "Payroll", lines: [line] });
    expect(lines).toMatchObject([{ positionId, engagementId: null, allocation: "ALLOCATED" }]);
    // 4,100 are spent; 49,200 - 4,100 = 45,100 stay planned.
    expect((await year("2026-08", 2027)).standing).toMatchObject({
      actuals: "4100.00",
      planned: "45100.00",
    });
    const { exportCsv } = await organization<{ exportCsv: { text: string } }>(
      "exportCsv(kind: INVOICES) { text }",
    );
    expect(exportCsv.text).toContain(`,,${String(positionId)},`);
  });

  it("is paid for by a line for one of its parts", async () => {
    const { positions, engagements } = await savedPlan({ ...TEAM, positions: [{ terms: ANALYST }] });
    const [positionId, engagementId] = [positions[0]?.id, engagements[0]?.id];
    expect(await saveInvoice({ lines: [{ ...LINE, positionId, engagementId }] })).toMatchObject({
      problems: [{ code: "CONTRADICTION", path: ["lines", "0", "positionId"] }],
    });
    // Each under its own name.
    expect(await saveInvoice({ lines: [{ ...LINE, positionId: engagementId }] })).toMatchObject({
      problems: [{ code: "UNKNOWN", path: ["lines", "0", "positionId"] }],
    });
  });

  it("gives way to invoices that name its engagement", async () => {
    const { id, engagements } = await savedPlan(TEAM);
    await adopted(id);
    await invoice({
      lines: [
        { ...LINE, month: "2026-07", amount: "450.00", account: "6500", engagementId: engagements[0]?.id },
        { ...LINE, month: "2026-08", amount: "500.00", account: "6500", engagementId: engagements[0]?.id },
      ],
    });
    // 950 are spent, 6,000 - 950 = 5,050 stay planned: the year still comes to 6,000.
    expect((await year("2026-09", 2027)).standing).toMatchObject({
      actuals: "950.00",
      planned: "5050.00",
      headroom: "12000.00",
    });
  });

  it("gives way to a contract of one engagement, and not for the other", async () => {
    const { id, engagements } = await savedPlan({
      ...TEAM,
      engagements: [fee("vCIO", "500.00"), fee("On call", "100.00")],
    });
    await adopted(id);
    await contract({
      ...PROVIDER,
      autoRenews: false,
      prices: [{ from: "2026-07", amount: "550.00" }],
      engagementId: engagements[0]?.id,
    });
    // 12 x 550 = 6,600 take the place of 6,000; 12 x 100 = 1,200 stay: 18,000 - 6,600 - 1,200 = 10,200.
    expect((await year("2026-07", 2027)).standing).toMatchObject({
      openCommitments: "6600.00",
      planned: "1200.00",
      headroom: "10200.00",
    });
    // The plan costs 7,200, of which the 6,600 stand for 6,000: 11,400 - 7,200 + 6,000 = 10,200.
    expect((await plansHeld()).get("Team")?.fiscalYears).toMatchObject([
      { cost: "7200.00", alreadyCounted: "6000.00", headroomBefore: "11400.00", headroomAfter: "10200.00" },
    ]);
  });

  it("counts once in its own context, and not in those of plans that would take its place", async () => {
    const { id } = await savedPlan(TEAM);
    await savedPlan({ name: "More", engagements: [fee("vCIO", "700.00")] });
    await adopted(id);
    const held = await plansHeld();
    // 18,000 - 6,000; and 18,000 - 8,400.
    expect(held.get("Team")).toMatchObject({
      isAdopted: true,
      fiscalYears: [{ planned: "0.00", headroomBefore: "18000.00", headroomAfter: "12000.00" }],
    });
    expect(held.get("More")).toMatchObject({
      isAdopted: false,
      fiscalYears: [{ planned: "0.00", headroomBefore: "18000.00", headroomAfter: "9600.00" }],
    });
  });

  it("is planned before a purchase: 12,000.00 are left before 1,000.00, and 11,000.00 after", async () => {
    await adopted((await savedPlan(TEAM)).id);
    const purchase = `{ name: "Phones", amounts: [{ month: "2026-10", amount: "1000.00", expenditure: OPEX }] }`;
    expect(
      await organization(
        `purchaseContext(input: ${purchase}) { ... on PurchaseContext { fiscalYears { planned headroomBefore headroomAfter } } }`,
      ),
    ).toEqual({
      purchaseContext: {
        fiscalYears: [{ planned: "6000.00", headroomBefore: "12000.00", headroomAfter: "11000.00" }],
      },
    });
  });

  it("begins with the first fiscal year that has a budget where its parts do not say when", async () => {
    const terms = { name: "vCIO", kind: "VCIO", monthlyRetainer: "500.00" };
    await adopted((await savedPlan({ name: "Team", engagements: [{ terms }] })).id);
    for (const fiscalYear of [2026, 2027])
      expect((await year("2026-07", fiscalYear)).standing).toMatchObject({ planned: "6000.00" });
  });

  it("that cannot be priced is not planned, and says what is missing", async () => {
    const terms = { name: "MSP", kind: "MSP", unitFees: [{ unit: "USER", monthlyPrice: "10.00" }] };
    await adopted((await savedPlan({ name: "MSP", engagements: [{ terms }] })).id);
    expect(await year("2026-07", 2027)).toMatchObject({
      standing: { planned: "0.00" },
      planProblems: [{ code: "REQUIRED", path: ["plans", "0", "engagements", "0", "unitFees", "0", "unit"] }],
      replacementsDue: { items: [], absentBecause: "MSP cannot be priced: planProblems says why." },
    });
    const figures = [{ kind: "USERS", from: "2025-07", value: "20" }];
    await send("ChangeOrganization", { id: client.id, version: await version(), figures });
    // 12 x 20 x 10.
    expect(await year("2026-07", 2027)).toMatchObject({ standing: { planned: "2400.00" }, planProblems: [] });
  });

  it("is gone when it is removed", async () => {
    const { id } = await savedPlan(TEAM);
    await adopted(id);
    expect(await remove({ id, version: 1 })).toMatchObject({ __typename: "Removed" });
    expect(await organization("adoptedPlan { name }")).toEqual({ adoptedPlan: null });
    expect((await year("2026-07", 2027)).standing).toMatchObject({ planned: "0.00" });
  });
});

describe("adopting a plan", () => {
  it("is done once, and changes the version of the organization", async () => {
    const { id } = await savedPlan(TEAM);
    const input = { planId: id, version: 2, idempotencyKey: randomUUID() };
    const answer = {
      __typename: "PlanAdopted",
      dryRun: false,
      organization: { version: 3, adoptedPlan: { name: "Team" } },
    };
    expect(await adopt(input)).toEqual(answer);
    expect(await adopt(input)).toEqual(answer);
  });

  it("is only tried in a dry run", async () => {
    const { id } = await savedPlan(TEAM);
    expect(await adopt({ planId: id, version: 2, dryRun: true })).toEqual({
      __typename: "PlanAdopted",
      dryRun: true,
      organization: { version: 2, adoptedPlan: null },
    });
  });

  it("is refused after a change by somebody else, with both plans", async () => {
    const { id } = await savedPlan(TEAM);
    await adopted(id);
    expect(await adopt({ planId: null, version: 2 })).toMatchObject({
      __typename: "VersionConflict",
      yourVersion: 2,
      storedVersion: 3,
      differences: [{ path: "planId", yours: null, stored: JSON.stringify(id) }],
    });
  });

  it("finds no plan of another client, and none that is something else", async () => {
    const { id } = await savedPlan(TEAM);
    const stranger = await arrangeClient(server);
    for (const planId of [id, stranger.id, "nonsense"])
      expect(await adopt({ planId, version: 1 }, stranger)).toMatchObject({
        __typename: "NotFound",
        id: planId,
      });
    expect(await adopt({ planId: null, version: 1, organizationId: client.id }, stranger)).toMatchObject({
      __typename: "NotFound",
    });
  });

  it("is not for those who may only read", async () => {
    const { id } = await savedPlan(TEAM);
    const token = await arrangeMember(server, client.uuid, "VIEWER");
    expect(await adopt({ planId: id, version: 2 }, { ...client, token })).toMatchObject({
      __typename: "NotAllowed",
    });
  });

  it("takes a key of 1 to 200 characters", async () => {
    expect(await adopt({ planId: null, version: 2, idempotencyKey: "" })).toMatchObject({
      problems: [{ code: "OUT_OF_RANGE", path: ["idempotencyKey"] }],
    });
  });
});

it("costs as many statements with twenty parts as with one, and with none adopted", async () => {
  const counts: number[] = [];
  const count = async () => {
    const { sent } = recordStatements();
    await year("2026-07", 2027);
    counts.push(sent.filter((text) => !text.includes("tokens")).length);
    jest.restoreAllMocks();
  };
  await count();
  for (const parts of [1, 20]) {
    const engagements = Array.from({ length: parts }, (_, n) => fee(`vCIO ${n}`, "10.00"));
    await adopted((await savedPlan({ name: `Team of ${parts}`, engagements })).id);
    await count();
  }
  expect(new Set(counts).size).toBe(1);
});
