import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { LINE, purchasing } from "../support/purchasing";
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

const { contract, invoice, invoices } = purchasing(
  () => server,
  () => client,
);

describe("the list of invoices", () => {
  it("is narrowed by months, supplier, contract and allocation, and comes in pages of any order", async () => {
    const { id: contractId } = await contract();
    await invoice({ number: "3", issuedOn: "2026-01-31", lines: [{ ...LINE, contractId }] });
    await invoice({ number: "1", issuedOn: "2026-02-01", lines: [LINE, { ...LINE, contractId }] });
    await invoice({ number: "2", issuedOn: "2026-03-31", supplier: "Another" });
    const numbers = async (args: string) => (await invoices(args)).nodes.map(({ number }) => number);
    expect(await numbers("")).toEqual(["3", "1", "2"]);
    expect(await numbers("(orderBy: NUMBER)")).toEqual(["1", "2", "3"]);
    expect(await numbers('(from: "2026-02", until: "2026-02")')).toEqual(["1"]);
    expect(await numbers('(from: "2026-02")')).toEqual(["1", "2"]);
    expect(await numbers('(until: "2026-02")')).toEqual(["3", "1"]);
    expect(await numbers('(supplier: "Another")')).toEqual(["2"]);
    expect(await numbers(`(contractId: "${contractId}")`)).toEqual(["3", "1"]);
    expect(await numbers('(contractId: "nonsense")')).toEqual([]);
    expect(await numbers("(allocation: UNALLOCATED)")).toEqual(["1", "2"]);
    expect(await numbers("(allocation: ALLOCATED)")).toEqual(["3"]);
    expect(await invoices("(allocation: UNALLOCATED, first: 1)")).toMatchObject({ totalCount: 2 });
    for (const orderBy of ["ISSUED", "NUMBER", "CREATED"]) {
      const { nodes } = await invoices(`(orderBy: ${orderBy})`);
      const first = await invoices(`(orderBy: ${orderBy}, first: 2)`);
      const rest = await invoices(`(orderBy: ${orderBy}, first: 2, after: "${first.pageInfo.endCursor}")`);
      expect([...first.nodes, ...rest.nodes]).toEqual(nodes);
    }
  });

  it("takes as many statements for twenty as for two", async () => {
    const counts: number[] = [];
    let made = 0;
    for (const total of [2, 20]) {
      for (; made < total; made++) await invoice({ number: `N-${made}`, lines: [LINE, LINE] });
      const { sent } = recordStatements();
      await invoices("(first: 100)", "number total spend unallocated lines { amount } organization { name }");
      counts.push(sent.filter((text) => !text.includes("tokens")).length);
      jest.restoreAllMocks();
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
