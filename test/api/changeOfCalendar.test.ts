import { randomUUID } from "node:crypto";
import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ask, REFUSALS, type Saved } from "../support/asking";
import { csvFiles, placesIn } from "../support/csvFiles";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

// The way from fiscal years by calendar year to fiscal years from July on, while there are budgets.
let server: StartedTestServer;
let client: ArrangedClient;
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
});
afterAll(() => server.close());

const { importCsv, exportCsv } = csvFiles(
  () => server,
  () => client,
);

const mutate = (name: string, input: object): Promise<Saved> => {
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  const type = name.startsWith("Remove") ? "RemoveInput" : `${name}Input`;
  return ask<Saved>(
    server,
    `mutation Send($input: ${type}!) { ${field}(input: $input) { __typename ${REFUSALS} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    client.token,
  );
};
const toJuly = () => mutate("ChangeOrganization", { id: client.id, version: 1, fiscalYearStartMonth: 7 });

interface Budget {
  readonly id: string;
  readonly version: number;
  readonly label: string;
  readonly lines: readonly {
    readonly name: string;
    readonly months: readonly { readonly month: string; readonly amount: string }[];
  }[];
}

async function budgets(): Promise<readonly Budget[]> {
  const { budgets: page } = await ask<{ budgets: { nodes: readonly Budget[] } }>(
    server,
    `query Ask($id: ID!) { organization(id: $id) { budgets { nodes { id version label total
       lines { name account total quantity months { month amount } } } } } }`,
    { id: client.id },
    client.token,
  );
  return page.nodes;
}

/** What every line has in each month that it has anything in. */
const money = (kept: readonly Budget[]): string[] =>
  kept
    .flatMap(({ lines }) =>
      lines.flatMap(({ name, months }) => months.map(({ month, amount }) => `${name} ${month} ${amount}`)),
    )
    .filter((text) => !text.endsWith(" 0.00"))
    .sort();

const SUPPORT = {
  name: "Support",
  expenditure: "OPEX",
  pool: "OUTSIDE_SERVICES",
  purpose: "RUN",
  account: "6500",
};

it("is refused as long as there are budgets, and says the way through", async () => {
  await mutate("SaveBudget", {
    organizationId: client.id,
    fiscalYear: 2027,
    lines: [{ ...SUPPORT, annual: "1.00" }],
  });
  for (const change of [{ fiscalYearStartMonth: 7 }, { fiscalYearLabel: "STARTING" }])
    expect(await mutate("ChangeOrganization", { id: client.id, version: 1, ...change })).toMatchObject({
      problems: [
        {
          code: "CONTRADICTION",
          path: Object.keys(change),
          advice: expect.stringMatching(
            /BUDGET_LINES.*remove the budgets.*column fiscalYear.*import/s,
          ) as string,
        },
      ],
    });
});

it("goes by CSV: no month's money moves, and what falls in two years is in both", async () => {
  const save = (fiscalYear: number, lines: readonly object[]) =>
    mutate("SaveBudget", { organizationId: client.id, fiscalYear, lines });
  const months = Array.from({ length: 12 }, (_, i) => `${100 * (i + 1)}.00`);
  await save(2027, [
    { ...SUPPORT, annual: "1200.00" },
    { ...SUPPORT, name: "Backup", account: "6510", months },
  ]);
  await save(2028, [{ ...SUPPORT, annual: "2400.00" }]);
  const before = money(await budgets());

  const { text } = await exportCsv("kind: BUDGET_LINES");
  for (const { id, version } of await budgets())
    expect(await mutate("RemoveBudget", { organizationId: client.id, id, version })).toMatchObject({
      __typename: "Removed",
    });
  expect(await toJuly()).toMatchObject({ __typename: "SavedOrganization" });

  // As it is, the file says what is true no more, and nothing moves in silence.
  const asItIs = await importCsv(text, { kind: "BUDGET_LINES" });
  expect(placesIn(asItIs)).toEqual(["CONTRADICTION 2 from", "CONTRADICTION 3 from", "CONTRADICTION 4 from"]);
  expect(asItIs.problems?.[0]).toMatchObject({
    message: "FY2027 begins in 2026-07, and the row in 2027-01.",
    advice: expect.stringContaining("take the column fiscalYear out") as string,
  });
  const withoutYears = text.replaceAll(/^[^,]*,/gm, "");
  expect(await importCsv(withoutYears, { kind: "BUDGET_LINES" })).toMatchObject({ rows: 3, records: 3 });

  const after = await budgets();
  expect(money(after)).toEqual(before);
  // Support is 100.00 a month in 2027 and 200.00 in 2028; of Backup, 100 + ... + 600 are in the first half of 2027.
  expect(after).toMatchObject([
    {
      label: "FY2027",
      version: 1,
      total: "2700.00",
      lines: [
        { name: "Support", total: "600.00" },
        { name: "Backup", total: "2100.00" },
      ],
    },
    {
      label: "FY2028",
      version: 1,
      total: "7500.00",
      lines: [
        { name: "Support", total: "1800.00" },
        { name: "Backup", total: "5700.00" },
      ],
    },
    { label: "FY2029", version: 1, total: "1200.00", lines: [{ name: "Support", total: "1200.00" }] },
  ]);
});

it("asks what a quantity means in each of two years, instead of losing it", async () => {
  const line = { ...SUPPORT, quantity: "12", unitPrice: "100.00" };
  await mutate("SaveBudget", { organizationId: client.id, fiscalYear: 2027, lines: [line] });
  const [budget] = await budgets();
  const { text } = await exportCsv("kind: BUDGET_LINES");
  await mutate("RemoveBudget", { organizationId: client.id, id: budget?.id, version: 1 });
  await toJuly();
  const withoutYears = text.replaceAll(/^[^,]*,/gm, "");
  const answer = await importCsv(withoutYears, { kind: "BUDGET_LINES" });
  expect(placesIn(answer)).toEqual(["CONTRADICTION 2 quantity"]);
  expect(answer.problems?.[0]?.message).toContain("FY2027 and FY2028");
  expect(await importCsv(withoutYears.replace(",12,100.00,", ",,,"), { kind: "BUDGET_LINES" })).toMatchObject(
    {
      records: 1,
    },
  );
});

it("names the years otherwise when only the label changes", async () => {
  await mutate("ChangeOrganization", { id: client.id, version: 1, fiscalYearStartMonth: 7 });
  const line = { ...SUPPORT, quantity: "12", unitPrice: "100.00" };
  await mutate("SaveBudget", { organizationId: client.id, fiscalYear: 2027, lines: [line] });
  const [budget] = await budgets();
  const { text } = await exportCsv("kind: BUDGET_LINES");
  await mutate("RemoveBudget", { organizationId: client.id, id: budget?.id, version: 1 });
  await mutate("ChangeOrganization", { id: client.id, version: 2, fiscalYearLabel: "STARTING" });
  await importCsv(text.replaceAll(/^[^,]*,/gm, ""), { kind: "BUDGET_LINES" });
  // July 2026 to June 2027 is FY2026 now, and the same twelve months: the quantity stays.
  expect(await budgets()).toMatchObject([
    { label: "FY2026", lines: [{ total: "1200.00", quantity: "12.0000", months: budget?.lines[0]?.months }] },
  ]);
});
