import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { COMMITMENT, LINE, purchasing } from "../support/purchasing";
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

const { contract, contracts, invoice } = purchasing(
  () => server,
  () => client,
);

describe("the list of contracts", () => {
  it("is ordered by the day for notice exactly as each contract says, whatever the month it is looked at from", async () => {
    const many = [
      { termMonths: 12, noticeDays: 90 },
      { termMonths: 36, noticeDays: 30, renewalMonths: 12 },
      { termMonths: 1, renewalMonths: 1, noticeDays: 60 },
      { start: "2027-03", termMonths: 12, noticeDays: 60, prices: [{ from: "2027-03", amount: "1" }] },
      { termMonths: 24, autoRenews: false },
      { termMonths: 12, noticeDays: 0, noticeGivenOn: "2026-12-31" },
      { termMonths: 12, noticeDays: 1, noticeGivenOn: "2026-12-31" },
      { start: "1996-02", termMonths: 240, renewalMonths: 240, prices: [{ from: "1996-02", amount: "1" }] },
    ];
    for (const [index, input] of many.entries()) await contract({ name: `Contract ${index}`, ...input });
    const fields = (asOf: string) => `name commitment(asOf: "${asOf}") { committedUntil noticeBy }`;
    for (const asOf of [
      "2025-01",
      "2026-10",
      "2026-11",
      "2026-12",
      "2027-01",
      "2028-02",
      "2040-06",
      "2060-01",
    ]) {
      const { nodes } = await contracts(`(orderBy: NOTICE_BY, asOf: "${asOf}", first: 100)`, fields(asOf));
      const days = nodes.map((node) => (node.commitment as { noticeBy: string | null }).noticeBy ?? "9999");
      expect([asOf, days]).toEqual([asOf, [...days].sort()]);
      expect(new Set(days).size).toBeGreaterThan(1);
      for (const endingBefore of ["2027-01", "2028-01", "2029-06"]) {
        const ending = await contracts(`(endingBefore: "${endingBefore}", asOf: "${asOf}", first: 100)`);
        const expected = nodes.filter(
          (node) => (node.commitment as { committedUntil: string }).committedUntil < endingBefore,
        );
        expect(ending.nodes.map(({ name }) => name)).toEqual(expected.map(({ name }) => name).sort());
        expect(ending.totalCount).toBe(expected.length);
      }
    }
  });

  it("comes in pages of any order, and is narrowed by supplier", async () => {
    for (const [index, supplier] of ["B", "A", "B", "C"].entries())
      await contract({ name: `Contract ${index}`, supplier, noticeDays: 30 * index });
    for (const orderBy of ["NAME", "SUPPLIER", "START", "NOTICE_BY", "CREATED"]) {
      const all = (await contracts(`(orderBy: ${orderBy}, asOf: "2026-01")`)).nodes;
      const first = await contracts(`(orderBy: ${orderBy}, asOf: "2026-01", first: 3)`);
      const rest = await contracts(
        `(orderBy: ${orderBy}, asOf: "2026-01", first: 3, after: "${first.pageInfo.endCursor}")`,
      );
      expect([...first.nodes, ...rest.nodes]).toEqual(all);
      expect(all).toHaveLength(4);
    }
    expect((await contracts('(supplier: "B")')).nodes.map(({ name }) => name)).toEqual([
      "Contract 0",
      "Contract 2",
    ]);
  });

  it("takes as many statements for twenty as for two", async () => {
    const counts: number[] = [];
    let made = 0;
    for (const total of [2, 20]) {
      for (; made < total; made++) {
        const { id } = await contract({ name: `Contract ${made}` });
        await invoice({ number: `N-${made}`, lines: [{ ...LINE, contractId: id }] });
      }
      const { sent } = recordStatements();
      await contracts(
        '(first: 100, asOf: "2026-01")',
        `name prices { amount } schedule { amount } commitment(asOf: "2026-01") { ${COMMITMENT} }
         organization { name }`,
      );
      counts.push(sent.filter((text) => !text.includes("tokens")).length);
      jest.restoreAllMocks();
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
