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

const BUDGET = `id version contingency carriedForward closedAt
  lines { id name status decidedBy decidedAt quantity unitPrice total months { amount } }
  transfers { from to month amount reason status decidedBy }
  revisions { version reason madeBy approved contingency changes { line cause amount }
              lines { name status amount transferred } }`;

interface Line {
  readonly id: string;
  readonly name: string;
  readonly decidedAt: string;
  readonly months: readonly { readonly amount: string }[];
}
interface Budget {
  readonly id: string;
  readonly version: number;
  readonly lines: readonly Line[];
}
interface SavedBudget extends Saved {
  readonly budget?: Budget;
}

const save = (input: object) =>
  ask<SavedBudget>(
    server,
    `mutation Save($input: SaveBudgetInput!) { saveBudget(input: $input) {
       __typename ... on SavedBudget { budget { ${BUDGET} } } ${REFUSALS} } }`,
    { input: { organizationId: client.id, idempotencyKey: randomUUID(), fiscalYear: 2027, ...input } },
    client.token,
  );

async function saved(input: object): Promise<Budget> {
  const answer = await save(input);
  if (answer.budget === undefined) throw new Error(JSON.stringify(answer));
  return answer.budget;
}

const OPEX = { expenditure: "OPEX", pool: "SOFTWARE", purpose: "RUN" };
const SERVICES = { ...OPEX, name: "Services", annual: "12000.00" };
const SOFTWARE = { ...OPEX, name: "Software", annual: "6000.00" };

/** The same lines again, as they are known in the budget. */
const again = ({ id, version, lines }: Budget, sent: readonly object[]) => ({
  id,
  version,
  lines: sent.map((line, index) => ({ ...line, id: lines[index]?.id })),
});

async function standing(): Promise<object> {
  const { budgetContext } = await ask<{ budgetContext: object[] }>(
    server,
    `query Ask($id: ID!) { organization(id: $id) { budgetContext(asOf: "2027-01", fiscalYears: [2027]) {
       standing { budget approvedTransfers carriedForward available headroom } contingency { amount used left }
       awaitingApproval rejected lines: by(cut: LINE) { label standing { available } } } } }`,
    { id: client.id },
    client.token,
  );
  const [found] = budgetContext;
  if (found === undefined) throw new Error("There is no FY2027.");
  return found;
}

describe("the status of a line", () => {
  it("only approved money counts, and what waits or was rejected is shown", async () => {
    await saved({
      lines: [
        SERVICES,
        { ...SOFTWARE, status: "PENDING" },
        { ...SOFTWARE, name: "Games", status: "REJECTED" },
      ],
    });
    expect(await standing()).toMatchObject({
      standing: { budget: "12000.00", headroom: "12000.00" },
      awaitingApproval: "6000.00",
      rejected: "6000.00",
    });
  });

  it("stands with who decided and when until it changes", async () => {
    const first = await saved({ lines: [SERVICES, { ...SOFTWARE, status: "PENDING" }] });
    const second = await saved(again(first, [{ ...SERVICES, annual: "13000.00" }, SOFTWARE]));
    expect(second.lines).toMatchObject([
      { status: "APPROVED", decidedAt: first.lines[0]?.decidedAt },
      { status: "PENDING", decidedAt: first.lines[1]?.decidedAt },
    ]);
    const third = await saved(again(second, [SERVICES, { ...SOFTWARE, status: "APPROVED" }]));
    expect(third.lines[1]).toMatchObject({ status: "APPROVED", decidedBy: expect.any(String) as string });
    expect(third.lines[1]?.decidedAt).not.toBe(first.lines[1]?.decidedAt);
  });
});

describe("spreading", () => {
  it("by weights adds up to the year: thirds of 100.00 are 33.33, 33.34 and 33.33", async () => {
    // Cumulative thirds of 100.00: 33.33, 66.67, 100.00.
    const weights = ["1", "1", "1", ...Array<string>(9).fill("0")];
    const { lines } = await saved({ lines: [{ ...SOFTWARE, annual: "100.00", weights }] });
    expect(lines[0]?.months.slice(0, 4).map(({ amount }) => amount)).toEqual([
      "33.33",
      "33.34",
      "33.33",
      "0.00",
    ]);
  });

  it("takes quantity x unitPrice as the year: 540 x 7.33 = 3,958.20", async () => {
    const line = { ...OPEX, name: "Seats", quantity: "540", unitPrice: "7.33" };
    expect(await saved({ lines: [line] })).toMatchObject({
      lines: [{ total: "3958.20", quantity: "540.0000", unitPrice: "7.33" }],
    });
  });

  it.each([
    [{ annual: "3958.21", quantity: "540", unitPrice: "7.33" }, "unitPrice", "3958.21"],
    [{ annual: "1.00", quantity: "540" }, "unitPrice", undefined],
    [{ unitPrice: "1.00", quantity: "0" }, "quantity", "0"],
    [{ annual: "1.00", weights: ["1", "2"] }, "weights", "2"],
    [{ annual: "1.00", weights: Array<string>(12).fill("0") }, "weights", "12"],
    [{ months: Array<string>(12).fill("1.00"), weights: Array<string>(12).fill("1") }, "weights", undefined],
  ])("refuses %j", async (money, field, value) => {
    const { problems } = await save({ lines: [{ ...OPEX, name: "Seats", ...money }] });
    expect(problems?.[0]).toMatchObject({
      path: ["lines", "0", field],
      ...(value === undefined ? {} : { value }),
    });
  });
});

describe("contingency, carry-forward and transfers", () => {
  it("move money without a change of what was budgeted", async () => {
    const transfers = [
      { from: "Services", to: "Software", month: "2027-03", amount: "1000.00", reason: "Fewer visits" },
      { to: "Software", month: "2027-04", amount: "500.00", reason: "More seats" },
      { to: "Services", month: "2027-04", amount: "400.00", reason: "Asked for", status: "PENDING" },
    ];
    await saved({ lines: [SERVICES, SOFTWARE], contingency: "2000.00", carriedForward: "300.00", transfers });
    // 18,000 + 500 out of the contingency + 300 brought over; services 12,000 - 1,000; software 6,000 + 1,500.
    expect(await standing()).toMatchObject({
      standing: {
        budget: "18000.00",
        approvedTransfers: "500.00",
        carriedForward: "300.00",
        available: "18800.00",
      },
      contingency: { amount: "2000.00", used: "500.00", left: "1500.00" },
      lines: expect.arrayContaining([
        { label: "Services", standing: { available: "11000.00" } },
        { label: "Software", standing: { available: "7500.00" } },
      ]) as object[],
    });
  });

  it("stay when they are left out, and hold the lines that they name", async () => {
    const transfers = [{ to: "Software", month: "2027-04", amount: "500.00", reason: "More seats" }];
    const first = await saved({ lines: [SERVICES, SOFTWARE], contingency: "2000.00", transfers });
    const second = await saved({ ...again(first, [SERVICES, SOFTWARE]), reason: "Nothing" });
    expect(second).toMatchObject({
      contingency: "2000.00",
      transfers: [{ from: null, to: "Software", amount: "500.00" }],
    });
    expect(await save(again(second, [SERVICES]))).toMatchObject({
      problems: [{ code: "CONTRADICTION", path: ["lines"], value: "Software" }],
    });
    const third = await saved({ ...again(second, [SERVICES]), transfers: [] });
    expect(third).toMatchObject({ transfers: [], lines: [{ name: "Services" }] });
  });

  it.each([
    [{ from: "Nobody" }, ["transfers", "0", "from"], "Nobody"],
    [{ to: "Nobody" }, ["transfers", "0", "to"], "Nobody"],
    [{ from: "Software" }, ["transfers", "0", "from"], "Software"],
    [{ month: "2028-01" }, ["transfers", "0", "month"], "2028-01"],
    [{ amount: "0.00" }, ["transfers", "0", "amount"], "0"],
    [{ amount: "-5.00" }, ["transfers", "0", "amount"], "-5"],
    // The contingency has 100.00.
    [{ amount: "100.01" }, ["transfers"], "0.01"],
    [{ from: "Services", amount: "12000.01" }, ["transfers"], "0.01"],
  ])("a transfer with %j is refused", async (wrong, path, value) => {
    const transfer = { to: "Software", month: "2027-04", amount: "50.00", reason: "More seats", ...wrong };
    const answer = await save({ lines: [SERVICES, SOFTWARE], contingency: "100.00", transfers: [transfer] });
    expect(answer.problems).toContainEqual(expect.objectContaining({ path, value }));
  });

  it("a line gives only what was approved, and stays approved while it has given", async () => {
    const transfers = [
      { from: "Services", to: "Software", month: "2027-04", amount: "50.00", reason: "More seats" },
    ];
    const pending = { ...SERVICES, status: "PENDING" };
    const refused = {
      problems: [
        {
          path: ["transfers"],
          value: "50.00",
          message: "Services would give 50.00 more approved money than it has.",
        },
      ],
    };
    expect(await save({ lines: [pending, SOFTWARE], transfers })).toMatchObject(refused);
    const asked = transfers.map((transfer) => ({ ...transfer, status: "PENDING" }));
    const first = await saved({ lines: [pending, SOFTWARE], transfers: asked });
    const approved = again(first, [{ ...SERVICES, status: "APPROVED" }, SOFTWARE]);
    const second = await saved({ ...approved, transfers });
    expect(await save(again(second, [{ ...SERVICES, status: "REJECTED" }, SOFTWARE]))).toMatchObject(refused);
  });

  it("a negative contingency is refused", async () => {
    expect(await save({ lines: [SERVICES], contingency: "-1.00" })).toMatchObject({
      problems: [{ code: "OUT_OF_RANGE", path: ["contingency"], value: "-1" }],
    });
  });
});

describe("revisions", () => {
  it("keep how the budget stood, why it changed, and a bridge to the cent", async () => {
    const seats = { ...OPEX, name: "Seats", quantity: "100", unitPrice: "10.00" };
    const first = await saved({ lines: [seats, SOFTWARE], reason: "First proposal" });
    const more = { ...seats, quantity: "120", unitPrice: "11.00" };
    const second = await saved({
      ...again(first, [more]),
      lines: [
        { ...more, id: first.lines[0]?.id },
        { ...SERVICES, name: "New" },
      ],
      reason: "New prices",
    });
    // 1,000 + 6,000 = 7,000; 120 x 11.00 = 1,320 + 12,000 = 13,320. Price 1.00 x 120; volume 20 x 10.00.
    const changes = [
      { line: "Seats", cause: "PRICE", amount: "120.00" },
      { line: "Seats", cause: "VOLUME", amount: "200.00" },
      { line: "New", cause: "NEW", amount: "12000.00" },
      { line: "Software", cause: "DROPPED", amount: "-6000.00" },
    ];
    expect(second).toMatchObject({
      revisions: [
        { version: 1, reason: "First proposal", approved: "7000.00", changes: [] },
        { version: 2, reason: "New prices", approved: "13320.00", changes },
      ],
    });
    const { node } = await since(second.id);
    expect(node).toEqual({ one: changes, none: null });
  });
});

const since = (id: string) =>
  ask<{ node: object }>(
    server,
    `query Since($id: ID!) { one: node(id: $id) { ... on Budget {
       one: changesSince(version: 1) { line cause amount } none: changesSince(version: 9) { line } } } }`,
    { id },
    client.token,
  ).then((node) => ({ node }));

describe("a closed year", () => {
  it("changes and goes only after it was opened", async () => {
    const first = await saved({ lines: [SERVICES] });
    const closed = await saved({ ...again(first, [SERVICES]), isClosed: true, reason: "Audited" });
    expect(closed).toMatchObject({ closedAt: expect.any(String) as string });
    expect(await save(again(closed, [SOFTWARE]))).toMatchObject({
      problems: [{ code: "CONTRADICTION", path: ["isClosed"] }],
    });
    const removed = await ask<Saved>(
      server,
      `mutation Remove($input: RemoveInput!) { removeBudget(input: $input) { __typename ${REFUSALS} } }`,
      {
        input: {
          organizationId: client.id,
          idempotencyKey: randomUUID(),
          id: closed.id,
          version: closed.version,
        },
      },
      client.token,
    );
    expect(removed).toMatchObject({ problems: [{ code: "CONTRADICTION", path: ["id"] }] });
    expect(await saved({ ...again(closed, [SOFTWARE]), isClosed: false })).toMatchObject({
      closedAt: null,
      lines: [{ name: "Software" }],
    });
  });
});

it("the currency stays while there are invoices in it", async () => {
  const mutate = (name: string, input: object) => {
    const field = name.charAt(0).toLowerCase() + name.slice(1);
    return ask<Saved>(
      server,
      `mutation Send($input: ${name}Input!) { ${field}(input: $input) { __typename ${REFUSALS} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      client.token,
    );
  };
  const line = {
    description: "Visit",
    month: "2027-01",
    amount: "100.00",
    planned: false,
    expenditure: "OPEX",
  };
  const invoice = { number: "1", supplier: "Harbor IT", issuedOn: "2027-01-31", lines: [line] };
  await mutate("SaveInvoice", { organizationId: client.id, ...invoice });
  expect(await mutate("ChangeOrganization", { id: client.id, version: 1, currency: "EUR" })).toMatchObject({
    problems: [{ code: "CONTRADICTION", path: ["currency"], value: "EUR" }],
  });
});
