import { randomUUID } from "node:crypto";
import { arrangeClient, arrangeMember, type ArrangedClient } from "../support/arrangeClient";
import { ask, REFUSALS, type Saved } from "../support/asking";
import { recordStatements } from "../support/recordStatements";
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

const BUDGET = `
  id fiscalYear label notes version createdBy total
  totalsByExpenditure { expenditure amount } totalsByPurpose { purpose amount }
  lines { id name expenditure account costCentre pool purpose total months { month amount } }`;

interface Budget {
  readonly id: string;
  readonly version: number;
  readonly total: string;
  readonly lines: {
    readonly id: string;
    readonly name: string;
    readonly months: { month: string; amount: string }[];
  }[];
}
interface SavedBudget extends Saved {
  readonly budget?: Budget;
}

const save = (input: object, { id, token } = client) =>
  ask<SavedBudget>(
    server,
    `mutation Save($input: SaveBudgetInput!) { saveBudget(input: $input) {
       __typename ... on SavedBudget { dryRun budget { ${BUDGET} } } ${REFUSALS} } }`,
    { input: { organizationId: id, idempotencyKey: randomUUID(), fiscalYear: 2027, ...input } },
    token,
  );
const remove = (input: object, { id, token } = client) =>
  ask<Saved>(
    server,
    `mutation Remove($input: RemoveInput!) { removeBudget(input: $input) {
       __typename ... on Removed { id dryRun } ${REFUSALS} } }`,
    { input: { organizationId: id, idempotencyKey: randomUUID(), ...input } },
    token,
  );
const changeClient = (input: object) =>
  ask<Saved>(
    server,
    `mutation Change($input: ChangeOrganizationInput!) { changeOrganization(input: $input) { __typename ${REFUSALS} } }`,
    { input: { id: client.id, idempotencyKey: randomUUID(), ...input } },
    client.token,
  );

async function saved(input: object): Promise<Budget> {
  const { budget } = await save(input);
  if (budget === undefined) throw new Error("The budget was not saved.");
  return budget;
}

const listed = (more = "", { id, token } = client) =>
  ask<{ budgets: { nodes: { fiscalYear: number }[]; totalCount: number; pageInfo: { endCursor: string } } }>(
    server,
    `query List($id: ID!) { organization(id: $id) { budgets${more} { nodes { fiscalYear } totalCount pageInfo { endCursor } } } }`,
    { id },
    token,
  ).then(({ budgets }) => budgets);

const PAYROLL = {
  name: "IT payroll",
  expenditure: "OPEX",
  account: "6100",
  costCentre: "IT",
  pool: "INTERNAL_LABOR",
  purpose: "RUN",
  annual: "95000.00",
};
const NETWORK = {
  name: "Plant network",
  expenditure: "CAPEX",
  pool: "HARDWARE",
  purpose: "TRANSFORM",
  months: ["0", "0", "0", "0", "0", "0", "0", "0", "41250.50", "20000", "0", "0"],
};

describe("a vCIO enters the budget of a fiscal year", () => {
  it("with a salary spread over its months to the cent, and a purchase in the months it falls due", async () => {
    await changeClient({ version: 1, fiscalYearStartMonth: 7 });
    const budget = await saved({ notes: "Approved in May.", lines: [PAYROLL, NETWORK] });
    expect(budget).toMatchObject({
      label: "FY2027",
      version: 1,
      createdBy: "A VCIO",
      total: "156250.50",
      totalsByExpenditure: [
        { expenditure: "OPEX", amount: "95000.00" },
        { expenditure: "CAPEX", amount: "61250.50" },
      ],
      totalsByPurpose: [
        { purpose: "RUN", amount: "95000.00" },
        { purpose: "GROW", amount: "0.00" },
        { purpose: "TRANSFORM", amount: "61250.50" },
      ],
      lines: [
        { name: "IT payroll", account: "6100", costCentre: "IT" },
        { name: "Plant network", account: null },
      ],
    });
    // 95,000 / 12 = 7,916.666...: so far 7,916.67, 15,833.33, 23,750.00, and again.
    const [payroll, network] = budget.lines;
    expect(payroll?.months.map(({ amount }) => amount)).toEqual(
      Array.from({ length: 4 }, () => ["7916.67", "7916.66", "7916.67"]).flat(),
    );
    expect(payroll?.months.map(({ month }) => month)).toEqual([
      ...["2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"],
      ...["2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06"],
    ]);
    expect(network?.months[8]).toEqual({ month: "2027-03", amount: "41250.50" });
  });

  it("and changes, adds, removes and reorders its lines in one request", async () => {
    const before = await saved({ lines: [PAYROLL, NETWORK] });
    const [payroll] = before.lines;
    const { budget } = await save({
      id: before.id,
      version: 1,
      lines: [
        { ...NETWORK, name: "Warehouse network" },
        { ...PAYROLL, id: payroll?.id, annual: "1200" },
      ],
    });
    expect(budget).toMatchObject({
      id: before.id,
      version: 2,
      total: "62450.50",
      lines: [{ name: "Warehouse network" }, { id: payroll?.id, total: "1200.00" }],
    });
    const { rows } = await server.database.owner.query(
      "SELECT 1 FROM budget_amounts WHERE organization_id = $1",
      [client.uuid],
    );
    expect(rows).toHaveLength(24);
  });

  it("once for each year: a second is a problem, also of two at the same time", async () => {
    const answers = await Promise.all([save({ lines: [PAYROLL] }), save({ lines: [NETWORK] })]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["InvalidInput", "SavedBudget"]);
    expect(await save({ lines: [] })).toMatchObject({
      __typename: "InvalidInput",
      problems: [{ code: "DUPLICATE", path: ["fiscalYear"], value: "2027" }],
    });
    const next = await saved({ fiscalYear: 2028, lines: [] });
    expect(await save({ id: next.id, version: 1, fiscalYear: 2027, lines: [] })).toMatchObject({
      problems: [{ code: "DUPLICATE", path: ["fiscalYear"] }],
    });
    expect(await listed()).toMatchObject({
      totalCount: 2,
      nodes: [{ fiscalYear: 2027 }, { fiscalYear: 2028 }],
    });
  });

  it("once, although it is sent twice; not at all in a dry run", async () => {
    const input = { lines: [PAYROLL], idempotencyKey: "budget" };
    expect(await save({ ...input, dryRun: true })).toEqual({
      __typename: "SavedBudget",
      dryRun: true,
      budget: null,
    });
    expect(await listed()).toMatchObject({ totalCount: 0 });
    const [first, second] = [await save(input), await save(input)];
    expect(second).toEqual(first);
    expect(await save({ ...input, lines: [] })).toMatchObject({
      problems: [{ code: "CONTRADICTION", path: ["idempotencyKey"] }],
    });
  });
});

it.each`
  what                             | input                                                                                   | problem
  ${"eleven months"}               | ${{ lines: [{ ...NETWORK, months: NETWORK.months.slice(1) }] }}                         | ${"OUT_OF_RANGE lines.0.months"}
  ${"months and an annual amount"} | ${{ lines: [{ ...NETWORK, annual: "1" }] }}                                             | ${"CONTRADICTION lines.0"}
  ${"neither of them"}             | ${{ lines: [{ ...PAYROLL, annual: null }] }}                                            | ${"CONTRADICTION lines.0"}
  ${"a negative amount"}           | ${{ lines: [{ ...PAYROLL, annual: "-0.01" }] }}                                         | ${"OUT_OF_RANGE lines.0.annual"}
  ${"a tenth of a cent"}           | ${{ lines: [{ ...NETWORK, months: ["0.001", ...NETWORK.months.slice(1)] }] }}           | ${"TOO_PRECISE lines.0.months.0"}
  ${"501 lines"}                   | ${{ lines: Array.from({ length: 501 }, () => PAYROLL) }}                                | ${"TOO_MANY lines"}
  ${"more than any budget"}        | ${{ lines: Array.from({ length: 101 }, () => ({ ...PAYROLL, annual: "1000000000" })) }} | ${"OUT_OF_RANGE lines"}
  ${"the year 0"}                  | ${{ fiscalYear: 0, lines: [] }}                                                         | ${"OUT_OF_RANGE fiscalYear"}
  ${"a line without a name"}       | ${{ lines: [{ ...PAYROLL, name: "" }] }}                                                | ${"REQUIRED lines.0.name"}
  ${"a line nobody made"}          | ${{ lines: [{ ...PAYROLL, id: randomUUID() }] }}                                        | ${"UNKNOWN lines.0.id"}
`("refuses $what and stores nothing", async ({ input, problem }: { input: object; problem: string }) => {
  const { problems } = await save(input);
  expect(problems?.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([problem]);
  expect(await listed()).toMatchObject({ totalCount: 0 });
});

describe("a budget that somebody else changed", () => {
  it("is not overwritten: both values are shown", async () => {
    const budget = await saved({ lines: [PAYROLL] });
    await save({ id: budget.id, version: 1, lines: [{ ...PAYROLL, annual: "120000" }] });
    const late = await save({
      id: budget.id,
      version: 1,
      lines: [{ ...PAYROLL, annual: "120000", account: "6200" }],
    });
    expect(late).toEqual({
      __typename: "VersionConflict",
      yourVersion: 1,
      storedVersion: 2,
      differences: [{ path: "lines.0.account", yours: '"6200"', stored: '"6100"' }],
    });
    expect(await remove({ id: budget.id, version: 1 })).toMatchObject({ __typename: "VersionConflict" });
    expect(await remove({ id: budget.id, version: 2 })).toEqual({
      __typename: "Removed",
      id: budget.id,
      dryRun: false,
    });
    expect(await listed()).toMatchObject({ totalCount: 0 });
  });

  it("keeps its months: the fiscal year of the client cannot move under it", async () => {
    await saved({ lines: [PAYROLL] });
    expect(
      await changeClient({ version: 1, fiscalYearStartMonth: 7, fiscalYearLabel: "STARTING" }),
    ).toMatchObject({
      __typename: "InvalidInput",
      problems: [
        { code: "CONTRADICTION", path: ["fiscalYearStartMonth"] },
        { code: "CONTRADICTION", path: ["fiscalYearLabel"] },
      ],
    });
    expect(await changeClient({ version: 1, fiscalYearStartMonth: 1, name: "Renamed" })).toMatchObject({
      __typename: "SavedOrganization",
    });
  });
});

it("answers for a budget of somebody else as for one that does not exist, and lets no VIEWER write", async () => {
  const budget = await saved({ lines: [PAYROLL] });
  const stranger = await arrangeClient(server);
  const asked = { id: budget.id, version: 1, lines: [] };
  expect(await save(asked, stranger)).toMatchObject({ __typename: "NotFound", id: budget.id });
  expect(await remove({ id: budget.id, version: 1 }, stranger)).toMatchObject({ __typename: "NotFound" });
  const lines = [{ ...PAYROLL, id: budget.lines[0]?.id }];
  expect(await save({ lines }, stranger)).toMatchObject({
    problems: [{ code: "UNKNOWN", path: ["lines", "0", "id"] }],
  });
  const viewer = { ...client, token: await arrangeMember(server, client.uuid, "VIEWER") };
  expect(await save(asked, viewer)).toMatchObject({ __typename: "NotAllowed" });
  expect(await remove({ id: budget.id, version: 1 }, viewer)).toMatchObject({ __typename: "NotAllowed" });
});

it("lists budgets in pages, with as many statements for twenty as for two", async () => {
  const counts: number[] = [];
  for (const years of [[2031, 2030], Array.from({ length: 18 }, (_, n) => 2032 + n)]) {
    for (const fiscalYear of years) await save({ fiscalYear, lines: [PAYROLL, NETWORK] });
    const { sent } = recordStatements();
    const everything = `query Read($id: ID!) { organization(id: $id) { budgets(first: 100) { nodes { ${BUDGET} } } } }`;
    await ask(server, everything, { id: client.id }, client.token);
    counts.push(sent.filter((text) => !text.includes("tokens")).length);
    jest.restoreAllMocks();
  }
  expect(counts[1]).toBe(counts[0]);
  const first = await listed("(first: 12)");
  const second = await listed(`(first: 12, after: "${first.pageInfo.endCursor}")`);
  expect([...first.nodes, ...second.nodes].map(({ fiscalYear }) => fiscalYear)).toEqual(
    Array.from({ length: 20 }, (_, n) => 2030 + n),
  );
});
