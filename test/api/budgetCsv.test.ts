import { randomUUID } from "node:crypto";
import { arrangeClient, arrangeMember, type ArrangedClient } from "../support/arrangeClient";
import { ask, REFUSALS, type Saved } from "../support/asking";
import { csvFiles, placesIn } from "../support/csvFiles";
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

const here = [() => server, () => client] as const;
const { importCsv: importAny, exportCsv } = csvFiles(...here);
const KIND = { kind: "BUDGET_LINES" };
const importCsv = (text: string, more: object = {}, as = client) => importAny(text, { ...KIND, ...more }, as);

const MONTHS = Array.from({ length: 12 }, (_, i) => `month${i + 1}`).join(",");
const BY_YEAR = "fiscalYear,name,expenditure,account,pool,purpose,amount";
const BY_MONTH = `fiscalYear,name,expenditure,pool,purpose,${MONTHS}`;
const ROW = "2027,Software,OPEX,6400,SOFTWARE,RUN,6000.00";
const byYear = (...rows: string[]): string => [BY_YEAR, ...rows, ""].join("\r\n");

interface Budget {
  readonly id: string;
  readonly version: number;
  readonly fiscalYear: number;
  readonly lines: readonly { readonly id: string; readonly name: string; readonly total: string }[];
}

const LINES = `id name expenditure account costCentre pool purpose status quantity unitPrice total months { month amount }`;

async function budgets(as = client): Promise<readonly Budget[]> {
  const { budgets: page } = await ask<{ budgets: { nodes: readonly Budget[] } }>(
    server,
    `query Ask($id: ID!) { organization(id: $id) { budgets { nodes { id version fiscalYear notes contingency total
       lines { ${LINES} } transfers { to amount }
       revisions { version reason madeBy changes { line cause amount } } } } } }`,
    { id: as.id },
    as.token,
  );
  return page.nodes;
}

async function save(input: object): Promise<void> {
  const answer = await ask<Saved>(
    server,
    `mutation Save($input: SaveBudgetInput!) { saveBudget(input: $input) { __typename ${REFUSALS} } }`,
    { input: { organizationId: client.id, idempotencyKey: randomUUID(), ...input } },
    client.token,
  );
  expect(answer.__typename).toBe("SavedBudget");
}

const SUPPORT = { name: "Support", expenditure: "OPEX", pool: "OUTSIDE_SERVICES", purpose: "RUN" };

describe("a file of budget lines", () => {
  it("makes the budgets of its fiscal years: amounts evenly, months as they are", async () => {
    expect(await importCsv(byYear(ROW, "2026,Visits,OPEX,,OUTSIDE_SERVICES,GROW,100"))).toEqual({
      __typename: "ImportedCsv",
      ...{ ...KIND, rows: 2, records: 2, dryRun: false },
    });
    const text = `${BY_MONTH},status\n2028,Laptops,CAPEX,HARDWARE,RUN,0,0,"1,250.50",0,0,0,0,0,0,0,0,9.5,PENDING\n`;
    expect(await importCsv(text)).toMatchObject({ rows: 1, records: 1 });
    // 6,000 / 12 = 500; of 100.00, 8.33 in January and 8.34 in February (16.67 so far).
    expect(await budgets()).toMatchObject([
      {
        fiscalYear: 2026,
        version: 1,
        total: "100.00",
        lines: [
          {
            name: "Visits",
            account: null,
            months: expect.arrayContaining(monthsOf("8.33", "8.34")) as object,
          },
        ],
      },
      {
        fiscalYear: 2027,
        lines: [
          {
            ...{ name: "Software", expenditure: "OPEX", account: "6400", costCentre: null, pool: "SOFTWARE" },
            ...{ purpose: "RUN", status: "APPROVED", quantity: null, unitPrice: null, total: "6000.00" },
            months: expect.arrayContaining([{ month: "2027-12", amount: "500.00" }]) as object,
          },
        ],
        revisions: [{ version: 1, reason: "Imported from CSV.", madeBy: "A VCIO" }],
      },
      {
        fiscalYear: 2028,
        total: "1260.00",
        lines: [
          {
            status: "PENDING",
            months: expect.arrayContaining([
              { month: "2028-03", amount: "1250.50" },
              { month: "2028-12", amount: "9.50" },
            ]) as object,
          },
        ],
      },
    ]);
  });

  it("adds to a budget that there is, as one revision, and leaves the rest of it alone", async () => {
    const transfers = [{ to: "Support", month: "2027-02", amount: "50.00", reason: "A visit" }];
    await save({
      fiscalYear: 2027,
      notes: "As agreed",
      contingency: "200.00",
      transfers,
      lines: [{ ...SUPPORT, quantity: "120", unitPrice: "7.33" }],
    });
    const [before] = await budgets();
    const seats = "2027,Seats,OPEX,6410,SOFTWARE,RUN,";
    expect(await importCsv(`${BY_YEAR},quantity,unitPrice\n${ROW},,\n${seats},540,7.33\n`)).toMatchObject({
      records: 2,
    });
    expect(await budgets()).toMatchObject([
      {
        version: 2,
        notes: "As agreed",
        contingency: "200.00",
        transfers: [{ to: "Support", amount: "50.00" }],
        lines: [
          before?.lines[0],
          { name: "Software", total: "6000.00" },
          // 540 x 7.33.
          { name: "Seats", total: "3958.20", quantity: "540.0000", unitPrice: "7.33" },
        ],
        revisions: [
          { version: 1 },
          {
            version: 2,
            reason: "Imported from CSV.",
            changes: [
              { line: "Software", cause: "NEW", amount: "6000.00" },
              { line: "Seats", cause: "NEW", amount: "3958.20" },
            ],
          },
        ],
      },
    ]);
  });

  it("is imported once, although it is sent twice; not at all in a dry run, or where a line is there already", async () => {
    const key = { idempotencyKey: "lines" };
    expect(await importCsv(byYear(ROW), { ...key, dryRun: true })).toMatchObject({
      dryRun: true,
      records: 1,
    });
    expect(await budgets()).toEqual([]);
    const first = await importCsv(byYear(ROW), key);
    expect(await importCsv(byYear(ROW), key)).toEqual(first);
    const more = byYear(ROW.replace("Software", "More"), ROW.replace("2027", "2029"), ROW);
    expect(await importCsv(more)).toMatchObject({
      problems: [
        {
          ...{ code: "DUPLICATE", row: 4, column: "name", value: "Software" },
          message: "There is a line Software in the budget of FY2027 already.",
        },
      ],
    });
    expect(await budgets()).toMatchObject([{ version: 1, lines: [{ name: "Software" }] }]);
  });

  it("changes no closed year", async () => {
    await save({ fiscalYear: 2027, lines: [{ ...SUPPORT, annual: "1.00" }], isClosed: true });
    const closed = await importCsv(byYear(ROW.replace("2027", "2026"), ROW));
    expect(closed).toMatchObject({ problems: [{ message: "FY2027 is closed." }] });
    expect(placesIn(closed)).toEqual(["CONTRADICTION 3 fiscalYear"]);
    expect(await budgets()).toMatchObject([{ fiscalYear: 2027, version: 1 }]);
  });

  it("is read as it is declared to be written", async () => {
    const text =
      "fiscalYear;from;name;expenditure;pool;purpose;amount\n2027;01/2027;Software;OPEX;SOFTWARE;RUN;1.250,50\n";
    const style = { delimiter: "SEMICOLON", decimals: "COMMA", dates: "DAY_MONTH_YEAR" };
    expect(await importCsv(text, style)).toMatchObject({ records: 1 });
    expect(await budgets()).toMatchObject([{ total: "1250.50" }]);
  });

  it("answers a stranger like nobody, and lets no VIEWER import", async () => {
    const stranger = await arrangeClient(server);
    expect(await importCsv(byYear(ROW), {}, { ...client, token: stranger.token })).toMatchObject({
      __typename: "NotFound",
    });
    const viewer = { ...client, token: await arrangeMember(server, client.uuid, "VIEWER") };
    expect(await importCsv(byYear(ROW), {}, viewer)).toMatchObject({ __typename: "NotAllowed" });
  });
});

/** January and February of 2026. */
const monthsOf = (first: string, second: string) => [
  { month: "2026-01", amount: first },
  { month: "2026-02", amount: second },
];

const ONES = Array<string>(12).fill("1").join(",");
const M_ROW = `2027,Laptops,CAPEX,HARDWARE,RUN,${ONES}`;
const byMonth = (...rows: string[]): string => [BY_MONTH, ...rows].join("\n");
const FROM = BY_YEAR.replace("fiscalYear", "from");
const MANY = Array.from({ length: 501 }, (_, n) => ROW.replace("Software", `Line ${n}`));

it.each`
  what                           | text                                                                 | problems
  ${"no fiscal year"}            | ${byYear(ROW.replace("2027", ""))}                                   | ${["REQUIRED 2 fiscalYear"]}
  ${"a fiscal year beyond"}      | ${byYear(ROW.replace("2027", "2199"))}                               | ${["OUT_OF_RANGE 2 fiscalYear"]}
  ${"a word for a year"}         | ${byYear(ROW.replace("2027", "FY27"))}                               | ${["UNSUPPORTED 2 fiscalYear"]}
  ${"a month beyond"}            | ${`${FROM}\n${ROW.replace("2027", "2198-02")}`}                      | ${["OUT_OF_RANGE 2 from"]}
  ${"no name, and a wrong pool"} | ${byYear(ROW, ROW.replace("Software", "").replace("SOFTWARE", "X"))} | ${["UNKNOWN 3 pool"]}
  ${"no name"}                   | ${byYear(ROW, ROW.replace("Software", " "))}                         | ${["REQUIRED 3 name"]}
  ${"no money"}                  | ${byYear(ROW.replace("6000.00", ""))}                                | ${["CONTRADICTION 2 null"]}
  ${"negative money"}            | ${byYear(ROW.replace("6000.00", "-1"))}                              | ${["OUT_OF_RANGE 2 amount"]}
  ${"a tenth of a cent"}         | ${byYear(ROW.replace("6000.00", "1.005"))}                           | ${["TOO_PRECISE 2 amount"]}
  ${"a month without money"}     | ${byMonth(M_ROW, M_ROW.replace(/1$/, ""))}                           | ${["REQUIRED 3 month12"]}
  ${"a negative month"}          | ${byMonth(M_ROW.replace("RUN,1,1,", "RUN,1,-1,"))}                   | ${["OUT_OF_RANGE 2 month2"]}
  ${"a month that is no number"} | ${byMonth(M_ROW.replace("RUN,1,1,1,", "RUN,1,1,x,"))}                | ${["UNSUPPORTED 2 month3"]}
  ${"months and an amount"}      | ${`${BY_MONTH},amount\n${M_ROW},12`}                                 | ${["CONTRADICTION 2 null"]}
  ${"another product"}           | ${`${BY_YEAR},quantity,unitPrice\n${ROW},2,7.00`}                    | ${["CONTRADICTION 2 unitPrice"]}
  ${"a line twice"}              | ${byYear(ROW, ROW.replace("6000.00", "1"))}                          | ${["DUPLICATE 3 name"]}
  ${"501 lines"}                 | ${byYear(...MANY)}                                                   | ${["TOO_MANY 502 fiscalYear"]}
  ${"no such status"}            | ${`${BY_YEAR},status\n${ROW},MAYBE`}                                 | ${["UNKNOWN 2 status"]}
  ${"another first month"}       | ${`${BY_YEAR},from\n${ROW},2026-07`}                                 | ${["CONTRADICTION 2 from"]}
`(
  "refuses $what with row and column, and stores nothing",
  async ({ text, problems }: { text: string; problems: string[] }) => {
    expect(placesIn(await importCsv(text))).toEqual(problems);
    expect(await budgets()).toEqual([]);
  },
);

it("what was exported can be imported elsewhere and exported again, byte for byte, and runs in no spreadsheet", async () => {
  const months = Array.from({ length: 12 }, (_, i) => `${i}.05`);
  await save({
    fiscalYear: 2027,
    lines: [
      { ...SUPPORT, name: '=HYPERLINK("x")', account: "-1", costCentre: "@IT, one", months },
      { ...SUPPORT, name: "Seats", quantity: "2.5", unitPrice: "7.33", status: "PENDING" },
      // The same name on another account is another line.
      {
        ...SUPPORT,
        name: "Seats",
        account: "6410",
        annual: "100.00",
        expenditure: "CAPEX",
        status: "REJECTED",
      },
    ],
  });
  await save({ fiscalYear: 2026, lines: [{ ...SUPPORT, annual: "95000.00" }] });
  for (const style of [
    { delimiter: "COMMA", decimals: "POINT", dates: "YEAR_MONTH_DAY" },
    { delimiter: "SEMICOLON", decimals: "COMMA", dates: "DAY_MONTH_YEAR" },
    { delimiter: "TAB", decimals: "COMMA", dates: "MONTH_DAY_YEAR" },
  ]) {
    const args = `kind: BUDGET_LINES, delimiter: ${style.delimiter}, decimals: ${style.decimals}, dates: ${style.dates}`;
    const exported = await exportCsv(args);
    expect(exported.rows).toBe(4);
    expect(exported.text).toContain("'=HYPERLINK");
    expect(exported.text).toContain("'-1");
    const other = await arrangeClient(server);
    expect(await importCsv(exported.text, style, other)).toMatchObject({ rows: 4, records: 4 });
    expect(await exportCsv(args, other)).toEqual(exported);
    const withoutIds = (kept: readonly Budget[]) =>
      kept.map(({ fiscalYear, lines }) => ({
        fiscalYear,
        lines: lines.map((line) => ({ ...line, id: "" })),
      }));
    expect(withoutIds(await budgets(other))).toEqual(withoutIds(await budgets()));
  }
  expect(await exportCsv('kind: BUDGET_LINES, from: "2027-01"')).toMatchObject({ rows: 3 });
  expect(await exportCsv('kind: BUDGET_LINES, until: "2026-12"')).toMatchObject({ rows: 1 });
});
