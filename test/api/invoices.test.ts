import { randomUUID } from "node:crypto";
import { globalId } from "../../src/schema/relay/globalId";
import { arrangeClient, arrangeMember, type ArrangedClient } from "../support/arrangeClient";
import { ask } from "../support/asking";
import { creditOf, LINE, problemsIn, purchasing } from "../support/purchasing";
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

const { saveInvoice, invoice, invoices, contract, remove } = purchasing(
  () => server,
  () => client,
);

async function budgetLine(): Promise<string> {
  const input = {
    organizationId: client.id,
    idempotencyKey: randomUUID(),
    fiscalYear: 2026,
    lines: [{ name: "IT", expenditure: "OPEX", pool: "OTHER", purpose: "RUN", annual: "12000" }],
  };
  const { budget } = await ask<{ budget: { lines: { id: string }[] } }>(
    server,
    "mutation Save($input: SaveBudgetInput!) { saveBudget(input: $input) { ... on SavedBudget { budget { lines { id } } } } }",
    { input },
    client.token,
  );
  return budget.lines[0]?.id ?? "";
}

describe("an invoice is booked", () => {
  it("split over what it belongs to, and what belongs to nothing is kept as UNALLOCATED", async () => {
    const [budgetLineId, { id: contractId }] = [await budgetLine(), await contract()];
    const saved = await invoice({
      dueOn: "2026-03-02",
      paidOn: "2026-02-20",
      notes: "Paid by card.",
      lines: [
        { ...LINE, amount: "600", contractId, budgetLineId, account: "6440", costCentre: "IT" },
        {
          ...LINE,
          description: "Licences",
          amount: null,
          quantity: "2.5",
          unitPrice: "33.333333",
          pool: "SOFTWARE",
          purpose: "GROW",
        },
        { ...LINE, description: "Call-out at night", month: "2025-12", amount: "316.67", planned: false },
      ],
    });
    // 2.5 x 33.333333 = 83.3333325, and 600.00 + 83.33 + 316.67 = 1,000.00.
    expect(saved).toMatchObject({
      version: 1,
      createdBy: "A VCIO",
      kind: "INVOICE",
      creditOfId: null,
      issuedOn: "2026-01-31",
      dueOn: "2026-03-02",
      paidOn: "2026-02-20",
      currency: "USD",
      total: "1000.00",
      spend: "1000.00",
      unallocated: "400.00",
      lines: [
        {
          amount: "600.00",
          allocation: "ALLOCATED",
          contractId,
          budgetLineId,
          account: "6440",
          purpose: null,
        },
        {
          amount: "83.33",
          allocation: "UNALLOCATED",
          quantity: "2.5",
          unitPrice: "33.333333",
          purpose: "GROW",
        },
        { month: "2025-12", amount: "316.67", allocation: "UNALLOCATED", planned: false },
      ],
    });
  });

  it("and changes, adds, removes and reorders its lines in one request", async () => {
    const before = await invoice({ lines: [LINE, { ...LINE, description: "Second" }] });
    const { invoice: after } = await saveInvoice({
      id: before.id,
      version: 1,
      lines: [
        { ...LINE, description: "Third", amount: "1.00" },
        { ...LINE, id: before.lines[0]?.id, amount: "2.00" },
      ],
    });
    expect(after).toMatchObject({
      id: before.id,
      version: 2,
      total: "3.00",
      lines: [{ description: "Third" }, { id: before.lines[0]?.id, amount: "2.00" }],
    });
  });

  it("once, although it is sent twice; not at all in a dry run", async () => {
    const input = { idempotencyKey: "invoice" };
    expect(await saveInvoice({ ...input, dryRun: true })).toEqual({
      __typename: "SavedInvoice",
      dryRun: true,
      warnings: [],
      invoice: null,
    });
    expect(await invoices()).toMatchObject({ totalCount: 0 });
    const [first, second] = [await saveInvoice(input), await saveInvoice(input)];
    expect(second).toEqual(first);
    expect(problemsIn(await saveInvoice({ ...input, number: "H-2" }))).toEqual([
      "CONTRADICTION idempotencyKey",
    ]);
  });

  it("under a number that no other of the supplier has, also of two at the same time", async () => {
    const answers = await Promise.all([saveInvoice(), saveInvoice()]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["InvalidInput", "SavedInvoice"]);
    expect(await saveInvoice({ supplier: "Another" })).toMatchObject({ __typename: "SavedInvoice" });
    expect(await saveInvoice()).toMatchObject({
      problems: [{ code: "DUPLICATE", path: ["number"], value: "H-1" }],
    });
  });
});

describe("more than a contract commits to", () => {
  /** 12 x 1,000.00 in 2026. */
  const over = (contractId: string, amount: string, more: object = {}) =>
    saveInvoice({ lines: [{ ...LINE, contractId, amount }], ...more });

  it("is a problem that names both amounts, and stored with a warning where it is allowed", async () => {
    const { id } = await contract({ autoRenews: false });
    const message =
      "Invoice larger than its contract: Managed service commits to 12000.00 through 2026-12, and 12000.01 are invoiced under it.";
    expect(await over(id, "12000.01")).toMatchObject({
      problems: [{ code: "OUT_OF_RANGE", path: ["lines", "0", "contractId"], message, value: "12000.01" }],
    });
    const allowed = { allowOverContract: true, idempotencyKey: "allowed" };
    expect(await over(id, "12000.01", { ...allowed, dryRun: true })).toMatchObject({
      dryRun: true,
      warnings: [{ code: "OVER_CONTRACT", message }],
    });
    expect(await invoices()).toMatchObject({ totalCount: 0 });
    const stored = { warnings: [{ code: "OVER_CONTRACT", message }], invoice: { total: "12000.01" } };
    expect(await over(id, "12000.01", allowed)).toMatchObject(stored);
    expect(await over(id, "12000.01", allowed)).toMatchObject(stored);
  });

  it("counts every invoice of the contract, less what was credited", async () => {
    const { id } = await contract({ autoRenews: false });
    const first = await over(id, "12000.00");
    expect(problemsIn(await over(id, "400.00", { number: "H-2" }))).toEqual([
      "OUT_OF_RANGE lines.0.contractId",
    ]);
    const credit = creditOf(first.invoice?.id ?? "");
    await invoice({ ...credit, lines: credit.lines.map((line) => ({ ...line, contractId: id })) });
    expect(await over(id, "400.00", { number: "H-2" })).toMatchObject({ warnings: [] });
  });

  it("is what the renewals add that have begun by then", async () => {
    const { id } = await contract();
    expect(problemsIn(await over(id, "12000.01"))).toEqual(["OUT_OF_RANGE lines.0.contractId"]);
    expect(await over(id, "12000.01", { issuedOn: "2027-01-15" })).toMatchObject({ warnings: [] });
  });
});

it.each`
  what                         | input                                                                       | problem
  ${"no number"}               | ${{ number: "" }}                                                           | ${"REQUIRED number"}
  ${"no line"}                 | ${{ lines: [] }}                                                            | ${"REQUIRED lines"}
  ${"501 lines"}               | ${{ lines: Array.from({ length: 501 }, () => LINE) }}                       | ${"TOO_MANY lines"}
  ${"mixed currency"}          | ${{ currency: "EUR" }}                                                      | ${"CONTRADICTION currency"}
  ${"due before it is issued"} | ${{ dueOn: "2026-01-30" }}                                                  | ${"CONTRADICTION dueOn"}
  ${"a negative amount"}       | ${{ lines: [{ ...LINE, amount: "-0.01" }] }}                                | ${"OUT_OF_RANGE lines.0.amount"}
  ${"a tenth of a cent"}       | ${{ lines: [{ ...LINE, amount: "0.001" }] }}                                | ${"TOO_PRECISE lines.0.amount"}
  ${"no amount"}               | ${{ lines: [{ ...LINE, amount: null }] }}                                   | ${"REQUIRED lines.0.amount"}
  ${"units without a price"}   | ${{ lines: [{ ...LINE, quantity: "2" }] }}                                  | ${"REQUIRED lines.0.unitPrice"}
  ${"another product"}         | ${{ lines: [{ ...LINE, quantity: "3", unitPrice: "333.33" }] }}             | ${"CONTRADICTION lines.0.amount"}
  ${"a fifth decimal"}         | ${{ lines: [{ ...LINE, quantity: "1.00001", unitPrice: "1000" }] }}         | ${"TOO_PRECISE lines.0.quantity CONTRADICTION lines.0.amount"}
  ${"a line nobody made"}      | ${{ lines: [{ ...LINE, id: randomUUID() }] }}                               | ${"UNKNOWN lines.0.id"}
  ${"nobody's budget line"}    | ${{ lines: [{ ...LINE, budgetLineId: randomUUID() }] }}                     | ${"UNKNOWN lines.0.budgetLineId"}
  ${"nobody's contract"}       | ${{ lines: [{ ...LINE, contractId: globalId("Contract", randomUUID()) }] }} | ${"UNKNOWN lines.0.contractId"}
  ${"nobody's project"}        | ${{ lines: [{ ...LINE, projectId: "nonsense" }] }}                          | ${"UNKNOWN lines.0.projectId"}
  ${"nobody's engagement"}     | ${{ lines: [{ ...LINE, engagementId: randomUUID() }] }}                     | ${"UNKNOWN lines.0.engagementId"}
`("refuses $what and stores nothing", async ({ input, problem }: { input: object; problem: string }) => {
  expect(problemsIn(await saveInvoice(input))?.join(" ")).toBe(problem);
  expect(await invoices()).toMatchObject({ totalCount: 0 });
});

it("says what the product of the units should be", async () => {
  const lines = [{ ...LINE, quantity: "3", unitPrice: "333.33" }];
  expect(await saveInvoice({ lines })).toMatchObject({
    problems: [{ message: "3 times 333.33 are 999.99, and the amount is 1000.00." }],
  });
});

it("does not overwrite what somebody else changed, and shows both values", async () => {
  const { id } = await invoice();
  await saveInvoice({ id, version: 1, lines: [{ ...LINE, amount: "900" }] });
  expect(await saveInvoice({ id, version: 1, paidOn: "2026-02-01" })).toEqual({
    __typename: "VersionConflict",
    yourVersion: 1,
    storedVersion: 2,
    differences: [
      { path: "paidOn", yours: '"2026-02-01"', stored: null },
      { path: "lines.0.amount", yours: '"1000.00"', stored: '"900.00"' },
    ],
  });
});

it("answers for an invoice of somebody else as for one that does not exist, and lets no VIEWER write", async () => {
  const { id } = await invoice();
  const stranger = await arrangeClient(server);
  expect(await saveInvoice({ id, version: 1 }, stranger)).toMatchObject({ __typename: "NotFound", id });
  expect(await remove("Invoice", { id, version: 1 }, stranger)).toMatchObject({ __typename: "NotFound" });
  expect(problemsIn(await saveInvoice(creditOf(id), stranger))).toEqual(["UNKNOWN creditOfId"]);
  const viewer = { ...client, token: await arrangeMember(server, client.uuid, "VIEWER") };
  expect(await saveInvoice({ id, version: 1 }, viewer)).toMatchObject({ __typename: "NotAllowed" });
  expect(await remove("Invoice", { id, version: 1 }, viewer)).toMatchObject({ __typename: "NotAllowed" });
});

it("keeps every line of an invoice when the contract is removed that it was matched to", async () => {
  const { id: contractId } = await contract();
  await invoice({ lines: [{ ...LINE, contractId }] });
  await remove("Contract", { id: contractId, version: 1 });
  expect((await invoices("", "total unallocated lines { contractId allocation }")).nodes).toEqual([
    { total: "1000.00", unallocated: "1000.00", lines: [{ contractId: null, allocation: "UNALLOCATED" }] },
  ]);
});

it("takes the invoice as it was read: sent back unchanged, nothing about it changes but its version", async () => {
  const { id } = await invoice({ dueOn: "2026-03-02" });
  const [before] = (await invoices("", "total lines { id amount }")).nodes;
  const lines = before?.lines.map((line) => ({ ...LINE, ...line }));
  await saveInvoice({ id, version: 1, dueOn: "2026-03-02", lines });
  expect((await invoices("", "version total lines { id amount }")).nodes).toEqual([
    { ...before, version: 2 },
  ]);
});
