import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ask } from "../support/asking";
import { budgetedYear, PROVIDER } from "../support/budgetedYear";
import { LINE, purchasing } from "../support/purchasing";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

// What a contract, an invoice and a purchase do to a fiscal year with a budget of 18,000.00.
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

const { contract, invoice } = purchasing(
  () => server,
  () => client,
);
const { prepare } = budgetedYear(
  () => server,
  () => client,
);

describe("what a cost does to the year", () => {
  const YEARS = "fiscalYear cost alreadyCounted headroomBefore headroomAfter firstMonthOver";
  const ofNode = async (type: string, id: string) => {
    const { budgetContext } = await ask<{ budgetContext: object[] }>(
      server,
      `query Ask($id: ID!) { node(id: $id) { ... on ${type} { budgetContext(asOf: "2026-07") { ${YEARS} } } } }`,
      { id },
      client.token,
    );
    return budgetContext;
  };

  it("a contract takes 12,000.00 of 18,000.00, also what of it was invoiced", async () => {
    const { id: contractId } = await contract({ ...PROVIDER, autoRenews: false });
    await invoice({ lines: [{ ...LINE, month: "2026-07", contractId }] });
    expect(await ofNode("Contract", contractId)).toEqual([
      {
        fiscalYear: "FY2027",
        cost: "12000.00",
        alreadyCounted: "0.00",
        headroomBefore: "18000.00",
        headroomAfter: "6000.00",
        firstMonthOver: null,
      },
    ]);
  });

  it("an invoice under a contract takes nothing more; what exceeds it does", async () => {
    const { id: contractId } = await contract({ ...PROVIDER, autoRenews: false, termMonths: 1 });
    const { id } = await invoice({
      lines: [
        { ...LINE, month: "2026-07", amount: "1000.00", contractId },
        { ...LINE, month: "2026-07", amount: "250.00", description: "Call-out", planned: false },
      ],
    });
    // 18,000 - 1,000 contracted; 250 more are new.
    expect(await ofNode("Invoice", id)).toMatchObject([
      { cost: "1250.00", alreadyCounted: "1000.00", headroomBefore: "17000.00", headroomAfter: "16750.00" },
    ]);
  });

  it("a credit note gives back what it credits, and a contract in credit leaves more than before it", async () => {
    const { id: contractId } = await contract({ ...PROVIDER, autoRenews: false, termMonths: 1 });
    const line = { ...LINE, month: "2026-07", amount: "400.00" };
    const { id: creditOfId } = await invoice({ lines: [line] });
    const credited = { ...line, amount: "300.00", contractId };
    const { id } = await invoice({ number: "C-1", kind: "CREDIT_NOTE", creditOfId, lines: [credited] });
    // 18,000 - 400 - 1,000 contracted = 16,600; 300 more are left after the credit.
    expect(await ofNode("Invoice", id)).toMatchObject([
      { cost: "-300.00", alreadyCounted: "0.00", headroomBefore: "16600.00", headroomAfter: "16900.00" },
    ]);
    // Without the contract there are neither its 1,000 nor the credit under it: 18,000 - 400.
    expect(await ofNode("Contract", contractId)).toMatchObject([
      { cost: "1000.00", alreadyCounted: "300.00", headroomBefore: "17600.00", headroomAfter: "16900.00" },
    ]);
  });

  const purchase = async (amounts: readonly object[]) => {
    const { purchaseContext } = await ask<{ purchaseContext: object }>(
      server,
      `query Ask($id: ID!, $input: PurchaseContextInput!) { organization(id: $id) { purchaseContext(input: $input) {
         __typename ... on PurchaseContext { total unbudgeted fiscalYears { ${YEARS} } }
         ... on InvalidInput { problems { code path value } } } } }`,
      { id: client.id, input: { name: "Firewalls", amounts } },
      client.token,
    );
    return purchaseContext;
  };

  it("a purchase of 20,000.00 is over from the month that uses up the rest; later years have no budget", async () => {
    const answer = await purchase([
      { month: "2026-09", amount: "10000.00", expenditure: "CAPEX" },
      { month: "2026-12", amount: "10000.00", expenditure: "CAPEX" },
      { month: "2027-09", amount: "99.50", expenditure: "OPEX" },
    ]);
    expect(answer).toMatchObject({
      total: "20099.50",
      unbudgeted: "99.50",
      fiscalYears: [
        { fiscalYear: "FY2027", cost: "20000.00", headroomAfter: "-2000.00", firstMonthOver: "2026-12" },
        { fiscalYear: "FY2028", cost: "99.50", headroomBefore: null },
      ],
    });
  });

  it("a purchase of less than nothing or of fractions of a cent is refused, naming each", async () => {
    const answer = await purchase([
      { month: "2026-09", amount: "-1", expenditure: "OPEX" },
      { month: "2026-09", amount: "0.001", expenditure: "OPEX" },
    ]);
    expect(answer).toEqual({
      __typename: "InvalidInput",
      problems: [
        { code: "OUT_OF_RANGE", path: ["amounts", "0", "amount"], value: "-1" },
        { code: "TOO_PRECISE", path: ["amounts", "1", "amount"], value: "0.001" },
      ],
    });
  });
});
