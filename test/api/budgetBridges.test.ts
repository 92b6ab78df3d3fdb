import { randomUUID } from "node:crypto";
import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ask, REFUSALS, type Saved } from "../support/asking";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
});
afterAll(() => server.close());

interface SavedBudget extends Saved {
  readonly budget: {
    readonly id: string;
    readonly version: number;
    readonly lines: readonly { readonly id: string }[];
    readonly revisions: readonly object[];
  };
}

const CHANGES = "line cause amount isOfNoLine";

const save = async (input: object): Promise<SavedBudget["budget"]> => {
  const { budget } = await ask<SavedBudget>(
    server,
    `mutation Save($input: SaveBudgetInput!) { saveBudget(input: $input) { __typename ${REFUSALS}
       ... on SavedBudget { budget { id version lines { id } revisions { money changes { ${CHANGES} } } } } } }`,
    { input: { organizationId: client.id, idempotencyKey: randomUUID(), ...input } },
    client.token,
  );
  return budget;
};

const SUPPORT = { name: "Support", expenditure: "OPEX", pool: "OUTSIDE_SERVICES", purpose: "RUN" };
const support = (annual: string, id?: string) => ({ ...SUPPORT, id, annual });
const CARRIED = { line: "Carried forward", cause: "TIMING", isOfNoLine: true };
const CONTINGENCY = { line: "Contingency", cause: "SCOPE", isOfNoLine: true };
const OF_SUPPORT = { line: "Support", cause: "SCOPE", isOfNoLine: false };

it("a year on the one before: what was brought over is timing, the contingency scope", async () => {
  await save({ fiscalYear: 2026, lines: [support("10000.00")], contingency: "2000.00" });
  await save({
    fiscalYear: 2027,
    lines: [support("10500.00")],
    contingency: "3000.00",
    carriedForward: "750.25",
    transfers: [{ to: "Support", month: "2027-02", amount: "400.00", reason: "A second visit" }],
  });
  const { budgetContext } = await ask<{ budgetContext: object[] }>(
    server,
    `query Ask($id: ID!) { organization(id: $id) { budgetContext(asOf: "2027-01") {
       fiscalYear standing { available } contingency { left } changesOnLastYear { ${CHANGES} } } } }`,
    { id: client.id },
    client.token,
  );
  // 10,500 + 400 - 10,000 = 900 more for support. 3,000 less 400 leave 2,600, 600 more than 2,000.
  // 900 + 750.25 + 600 = 2,250.25 = (11,650.25 + 2,600) - (10,000 + 2,000).
  expect(budgetContext).toEqual([
    {
      fiscalYear: "FY2026",
      standing: { available: "10000.00" },
      contingency: { left: "2000.00" },
      changesOnLastYear: null,
    },
    {
      fiscalYear: "FY2027",
      standing: { available: "11650.25" },
      contingency: { left: "2600.00" },
      changesOnLastYear: [
        { ...OF_SUPPORT, amount: "900.00" },
        { ...CARRIED, amount: "750.25" },
        { ...CONTINGENCY, amount: "600.00" },
      ],
    },
  ]);
});

it("a revision on the one before: money out of the contingency is what a line gains", async () => {
  const first = await save({ fiscalYear: 2027, lines: [support("10000.00")], contingency: "2000.00" });
  const [id] = first.lines.map((line) => line.id);
  const second = await save({
    ...{ id: first.id, version: 1, fiscalYear: 2027, lines: [support("10000.00", id)] },
    ...{ contingency: "2500.00", carriedForward: "300.00" },
    transfers: [{ to: "Support", month: "2027-02", amount: "400.00", reason: "A second visit" }],
  });
  // 10,000 + 2,000 = 12,000; 10,400 + 2,100 + 300 = 12,800 = 12,000 + 400 + 300 + 100.
  expect(second.revisions).toEqual([
    { money: "12000.00", changes: [] },
    {
      money: "12800.00",
      changes: [
        { ...OF_SUPPORT, amount: "400.00" },
        { ...CARRIED, amount: "300.00" },
        { ...CONTINGENCY, amount: "100.00" },
      ],
    },
  ]);
  const { changesSince } = await ask<{ changesSince: object[] }>(
    server,
    `query Since($id: ID!) { node(id: $id) { ... on Budget { changesSince(version: 1) { ${CHANGES} } } } }`,
    { id: first.id },
    client.token,
  );
  expect(changesSince).toMatchObject([{ amount: "400.00" }, { amount: "300.00" }, { amount: "100.00" }]);
});
