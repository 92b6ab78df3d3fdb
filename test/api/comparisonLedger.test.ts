import { adopting } from "../support/adopting";
import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { budgetedYear, PROVIDER } from "../support/budgetedYear";
import { planning } from "../support/planning";
import { LINE, purchasing } from "../support/purchasing";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

// What a stored comparison holds its plans against: FY2027 (July 2026 to June 2027) has a budget of 18,000.00.
let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
  await prepare();
});
afterAll(() => server.close());

const here = [() => server, () => client] as const;
const { contract, invoice } = purchasing(...here);
const { prepare, send } = budgetedYear(...here);
const { saved: savedPlan } = planning(...here);
const { adopted, organization } = adopting(...here);

const team = (name: string, monthlyRetainer: string) => ({
  name,
  engagements: [{ terms: { name: "vCIO", kind: "VCIO", monthlyRetainer, start: "2026-07" } }],
});

/** The one fiscal year of each plan, by the plan's name. */
async function compare() {
  const { costComparison } = await organization<{
    costComparison: { plans: { name: string; budgetContext: Record<string, unknown>[] }[] };
  }>(
    `costComparison(input: { start: "2026-07", months: 12 }) { ... on Comparison { plans { name budgetContext {
       budget actualsToDate openCommitments planned cost alreadyCounted headroomBefore headroomAfter firstMonthOver } } } }`,
  );
  return new Map(costComparison.plans.map(({ name, budgetContext: [year] }) => [name, year]));
}

it("is what invoices, contracts and projects leave of the budget", async () => {
  await savedPlan(team("Team", "700.00"));
  const { id: contractId } = await contract({ ...PROVIDER, autoRenews: false });
  await invoice({ lines: [{ ...LINE, month: "2026-07", amount: "1000.00", contractId }] });
  const costs = [{ name: "Integrator", expenditure: "OPEX", profile: "UP_FRONT", amount: "3000.00" }];
  const project = { key: "mail", name: "Move mail", status: "APPROVED", duration: 20, costs };
  await send("SaveRoadmap", { organizationId: client.id, start: "2026-09-01", projects: [project] });
  expect((await compare()).get("Team")).toEqual({
    budget: "18000.00",
    actualsToDate: "1000.00",
    // 12 x 1,000 less what was invoiced.
    openCommitments: "11000.00",
    planned: "3000.00",
    cost: "8400.00",
    alreadyCounted: "0.00",
    // 18,000 - 1,000 - 11,000 - 3,000 = 3,000; - 12 x 700.
    headroomBefore: "3000.00",
    headroomAfter: "-5400.00",
    // 4 x 700 = 2,800 fit, 5 x 700 = 3,500 do not.
    firstMonthOver: "2026-11",
  });
});

it("counts once what a contract buys of a plan", async () => {
  const { engagements } = await savedPlan(team("Team", "700.00"));
  await contract({ ...PROVIDER, autoRenews: false, engagementId: engagements[0]?.id });
  // The 12,000 stand for all of the 8,400: 6,000 are left before and after.
  expect((await compare()).get("Team")).toMatchObject({
    openCommitments: "12000.00",
    alreadyCounted: "8400.00",
    headroomBefore: "6000.00",
    headroomAfter: "6000.00",
  });
});

it("leaves the adopted plan out, whose place each of the plans would take", async () => {
  const { id } = await savedPlan(team("Team", "700.00"));
  await savedPlan(team("Less", "600.00"));
  await adopted(id);
  const plans = await compare();
  // 18,000 - 8,400 and 18,000 - 7,200.
  expect(plans.get("Team")).toMatchObject({ planned: "0.00", headroomAfter: "9600.00" });
  expect(plans.get("Less")).toMatchObject({ planned: "0.00", headroomAfter: "10800.00" });
});
