import { arrangeClient, arrangeMember, type ArrangedClient } from "../support/arrangeClient";
import { csvFiles, placesIn } from "../support/csvFiles";
import { LINE, purchasing } from "../support/purchasing";
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

const { contract, contracts, invoice, invoices } = purchasing(
  () => server,
  () => client,
);

const { importCsv, exportCsv } = csvFiles(
  () => server,
  () => client,
);

const HEADER = "number,supplier,issuedOn,description,month,amount,planned,expenditure";
const file = (...rows: string[]): string => [HEADER, ...rows, ""].join("\r\n");
const ROW = "H-1,Harbor IT,2026-01-31,Service,2026-01,1000.00,true,OPEX";

describe("a file of invoices", () => {
  it("is imported as a whole, rows of one invoice together", async () => {
    const text = file(
      ROW,
      'H-1,Harbor IT,2026-01-31,"Call-out, at ""night""",2026-01,"1,250.50",false,OPEX',
      "H-2,Harbor IT,2026-02-28,Service,2026-02,1000,true,CAPEX",
    );
    expect(await importCsv(text)).toEqual({
      __typename: "ImportedCsv",
      kind: "INVOICES",
      rows: 3,
      records: 2,
      dryRun: false,
    });
    expect(
      (await invoices("", "number createdBy total lines { description amount planned expenditure }")).nodes,
    ).toEqual([
      {
        number: "H-1",
        createdBy: "A VCIO",
        total: "2250.50",
        lines: [
          { description: "Service", amount: "1000.00", planned: true, expenditure: "OPEX" },
          { description: 'Call-out, at "night"', amount: "1250.50", planned: false, expenditure: "OPEX" },
        ],
      },
      {
        number: "H-2",
        createdBy: "A VCIO",
        total: "1000.00",
        lines: [{ description: "Service", amount: "1000.00", planned: true, expenditure: "CAPEX" }],
      },
    ]);
  });

  it("is read as it is declared to be written, with a byte order mark and line ends of any kind", async () => {
    const text =
      "\uFEFFdescription;number;supplier;issuedOn;month;amount;planned;expenditure\n" +
      "Service;H-1;Harbor IT;31.1.2026;01/2026;1.250,50;TRUE;OPEX\rMore;H-1;Harbor IT;31.1.2026;2/2026;0,5;false;OPEX";
    const style = { delimiter: "SEMICOLON", decimals: "COMMA", dates: "DAY_MONTH_YEAR" };
    expect(await importCsv(text, style)).toMatchObject({ rows: 2, records: 1 });
    expect((await invoices("", "issuedOn total lines { month amount }")).nodes).toEqual([
      {
        issuedOn: "2026-01-31",
        total: "1251.00",
        lines: [
          { month: "2026-01", amount: "1250.50" },
          { month: "2026-02", amount: "0.50" },
        ],
      },
    ]);
  });

  it("may hold credit notes that name their invoice by its number", async () => {
    const text = `${HEADER},kind,creditOf\r\n${ROW},INVOICE,\r\nH-C1,Harbor IT,2026-02-10,Outage,2026-01,400.00,true,OPEX,CREDIT_NOTE,H-1\r\n`;
    expect(await importCsv(text)).toMatchObject({ __typename: "ImportedCsv", records: 2 });
    const [original, credit] = (await invoices("", "id number creditOfId spend")).nodes;
    expect(credit).toMatchObject({ number: "H-C1", creditOfId: original?.id, spend: "-400.00" });
    const more = `${HEADER},kind,creditOf\r\nH-C2,Harbor IT,2026-02-11,Outage,2026-01,600.01,true,OPEX,CREDIT_NOTE,H-1\r\n`;
    expect(placesIn(await importCsv(more))).toEqual(["OUT_OF_RANGE 2 creditOf"]);
    expect(placesIn(await importCsv(more.replaceAll("H-1", "H-9")))).toEqual(["UNKNOWN 2 creditOf"]);
    expect(await invoices()).toMatchObject({ totalCount: 2 });
  });

  it("is imported once, although it is sent twice; not at all in a dry run, or where it is all there already", async () => {
    const key = { idempotencyKey: "file" };
    expect(await importCsv(file(ROW), { ...key, dryRun: true })).toMatchObject({ rows: 1, records: 1 });
    expect(await invoices()).toMatchObject({ totalCount: 0 });
    const first = await importCsv(file(ROW), key);
    expect(await importCsv(file(ROW), key)).toEqual(first);
    expect(await importCsv(file(ROW, ROW.replace("H-1", "H-2")), key)).toMatchObject({
      __typename: "InvalidInput",
      refused: [{ code: "CONTRADICTION", path: ["idempotencyKey"] }],
    });
    expect(placesIn(await importCsv(file(ROW.replace("H-1", "H-2"), ROW)))).toEqual(["DUPLICATE 3 number"]);
    expect(await invoices()).toMatchObject({ totalCount: 1 });
  });

  it("holds every contract to what it commits to, over all rows", async () => {
    const { id } = await contract({ autoRenews: false });
    const rows = Array.from(
      { length: 13 },
      (_, n) => `H-${n},Harbor IT,2026-12-31,Service,2026-12,1000.00,true,OPEX,${id}`,
    );
    const text = [`${HEADER},contractId`, ...rows].join("\n");
    expect(await importCsv(text)).toMatchObject({
      problems: [
        {
          code: "OUT_OF_RANGE",
          row: 14,
          column: "contractId",
          value: "13000.00",
          message: expect.stringContaining(
            "commits to 12000.00 through 2026-12, and 13000.00 are invoiced",
          ) as string,
        },
      ],
    });
    expect(await importCsv(text, { allowOverContract: true })).toMatchObject({ rows: 13, records: 13 });
  });
});

const WIDE = Array.from({ length: 200 }, (_, n) => `column ${n}`).join(",");

it.each`
  what                            | text                                                         | problems
  ${"nothing at all"}             | ${""}                                                        | ${["REQUIRED 1 null"]}
  ${"a header alone"}             | ${`${HEADER}\r\n`}                                           | ${["REQUIRED 1 null"]}
  ${"200 columns"}                | ${`${WIDE}\r\n${WIDE}`}                                      | ${["TOO_MANY 1 null"]}
  ${"UTF-16, read as UTF-8"}      | ${"\uFFFD\uFFFDn,u"}                                         | ${["UNSUPPORTED 1 null"]}
  ${"UTF-16, read as Latin-1"}    | ${"ÿþn,u"}                                                   | ${["UNSUPPORTED 1 null"]}
  ${"another delimiter"}          | ${file(ROW).replaceAll(",", ";")}                            | ${[`UNKNOWN 1 ${HEADER.replaceAll(",", ";")}`, ...["number", "supplier", "issuedOn", "description", "month", "planned", "expenditure"].map((name) => `REQUIRED 1 ${name}`)]}
  ${"a column twice"}             | ${`${HEADER},number\r\n${ROW},H-1`}                          | ${["DUPLICATE 1 number"]}
  ${"a column nobody knows"}      | ${`${HEADER},colour\r\n${ROW},red`}                          | ${["UNKNOWN 1 colour"]}
  ${"a cell too many"}            | ${file(ROW, `${ROW},x`)}                                     | ${["CONTRADICTION 3 null"]}
  ${"a quote never closed"}       | ${file(ROW, ROW.replace("Service", '"Service'))}             | ${["UNSUPPORTED 3 null"]}
  ${"a quote in the middle"}      | ${file(ROW.replace("Service", 'Ser"vice'))}                  | ${["UNSUPPORTED 2 null"]}
  ${"text after a quote"}         | ${file(ROW.replace("Service", '"Service" of'))}              | ${["UNSUPPORTED 2 null"]}
  ${"a decimal comma"}            | ${file(ROW.replace("1000.00", '"1000,5"'))}                  | ${["UNSUPPORTED 2 amount"]}
  ${"another order of dates"}     | ${file(ROW.replace("2026-01-31", "31/01/2026"))}             | ${["UNSUPPORTED 2 issuedOn"]}
  ${"a day no month has"}         | ${file(ROW.replace("2026-01-31", "2026-02-29"))}             | ${["UNSUPPORTED 2 issuedOn"]}
  ${"no amount"}                  | ${file(ROW.replace("1000.00", ""))}                          | ${["REQUIRED 2 amount"]}
  ${"no month, and a wrong word"} | ${file(ROW.replace(",2026-01,", ",,").replace("OPEX", "X"))} | ${["REQUIRED 2 month", "UNKNOWN 2 expenditure"]}
  ${"a negative amount"}          | ${file(ROW, ROW.replace("1000.00", "-1"))}                   | ${["OUT_OF_RANGE 3 amount"]}
  ${"two days of issue"}          | ${file(ROW, ROW.replace("2026-01-31", "2026-02-01"))}        | ${["CONTRADICTION 3 issuedOn"]}
  ${"rows that stand apart"}      | ${file(ROW, ROW.replace("H-1", "H-2"), ROW)}                 | ${["DUPLICATE 4 number"]}
  ${"a cell longer than any"}     | ${file(ROW.replace("Service", "x".repeat(20_001)))}          | ${["UNSUPPORTED 2 null"]}
  ${"several faults"}             | ${file(ROW.replace("H-1", ""), ROW.replace("true", "yes"))}  | ${["REQUIRED 2 number", "UNSUPPORTED 3 planned"]}
`(
  "refuses $what with row and column, and stores nothing",
  async ({ text, problems }: { text: string; problems: string[] }) => {
    const answer = await importCsv(text);
    expect([...(placesIn(answer) ?? [])].sort()).toEqual([...problems].sort());
    expect(answer.problemCount).toBe(problems.length);
    expect(await invoices()).toMatchObject({ totalCount: 0 });
  },
);

it("lists a hundred problems and counts them all", async () => {
  const answer = await importCsv(
    file(...Array.from({ length: 250 }, (_, n) => ROW.replace("H-1", `H-${n}`).replace("true", "?"))),
  );
  expect(answer.problems).toHaveLength(100);
  expect(answer.problemCount).toBe(250);
});

it("answers a stranger like nobody, and lets no VIEWER import", async () => {
  const stranger = await arrangeClient(server);
  expect(await importCsv(file(ROW), {}, { ...client, token: stranger.token })).toMatchObject({
    __typename: "NotFound",
  });
  const viewer = { ...client, token: await arrangeMember(server, client.uuid, "VIEWER") };
  expect(await importCsv(file(ROW), {}, viewer)).toMatchObject({ __typename: "NotAllowed" });
});

describe("what was exported", () => {
  it("can be imported elsewhere and exported again, byte for byte, in every style", async () => {
    const { id } = await invoice({
      notes: '=HYPERLINK("https://example.com")\nsecond line',
      supplier: "@Harbor, IT",
      dueOn: "2026-03-02",
      lines: [
        { ...LINE, description: "-1 + 1", amount: null, quantity: "2.5", unitPrice: "33.333333" },
        {
          ...LINE,
          description: "'=SUM(A1)",
          account: "\t6440",
          costCentre: '"IT"',
          pool: "SOFTWARE",
          purpose: "GROW",
        },
      ],
    });
    await invoice({
      number: "H-C1",
      supplier: "@Harbor, IT",
      kind: "CREDIT_NOTE",
      creditOfId: id,
      issuedOn: "2025-12-31",
    });
    await contract({
      name: "+1 service",
      uplift: "-0.015",
      noticeGivenOn: "2026-05-04",
      notes: "ends;\r\nsoon",
    });
    await contract({
      name: "Licences",
      billing: "YEAR",
      autoRenews: false,
      prices: [
        { from: "2026-01", amount: "1000" },
        { from: "2027-01", quantity: 45, unitPrice: "25.50" },
      ],
    });
    for (const style of [
      { delimiter: "COMMA", decimals: "POINT", dates: "YEAR_MONTH_DAY" },
      { delimiter: "SEMICOLON", decimals: "COMMA", dates: "DAY_MONTH_YEAR" },
      { delimiter: "TAB", decimals: "COMMA", dates: "MONTH_DAY_YEAR" },
    ]) {
      const other = await arrangeClient(server);
      for (const kind of ["INVOICES", "CONTRACTS"]) {
        const args = `kind: ${kind}, delimiter: ${style.delimiter}, decimals: ${style.decimals}, dates: ${style.dates}`;
        const exported = await exportCsv(args);
        expect(exported.rows).toBe(3);
        expect(await importCsv(exported.text, { kind, ...style }, other)).toMatchObject({
          rows: 3,
          records: 2,
        });
        expect(await exportCsv(args, other)).toEqual(exported);
      }
    }
  });

  it("runs as a formula in no spreadsheet, and leaves numbers as they are", async () => {
    await contract({ name: "=1+1", supplier: "-x", reference: "'=y", uplift: "-0.015" });
    const { text } = await exportCsv("kind: CONTRACTS");
    expect(text.split("\r\n")[1]).toMatch(/^'=1\+1,'-x,''=y,2026-01,12,MONTH,-0\.015,true,/);
    expect((await contracts("", "name supplier reference uplift")).nodes).toMatchObject([{ name: "=1+1" }]);
  });

  it("keeps what invoices are matched to", async () => {
    const { id: contractId } = await contract();
    await invoice({ lines: [{ ...LINE, contractId }] });
    const { text } = await exportCsv('kind: INVOICES, from: "2026-01", until: "2026-01"');
    expect(text).toContain(contractId);
    expect(await exportCsv('kind: INVOICES, from: "2026-02"')).toMatchObject({ rows: 0 });
    expect(await importCsv(text.replaceAll("H-1", "H-2"))).toMatchObject({ records: 1 });
    expect(await invoices(`(contractId: "${contractId}")`)).toMatchObject({ totalCount: 2 });
  });
});
