import { DEMONSTRATION_ID } from "../../src/services/demonstration/demonstration";
import { globalId } from "../../src/schema/relay/globalId";
import { arrangeDemonstration } from "../support/arrangeDemonstration";
import { ask } from "../support/asking";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
beforeAll(async () => {
  server = await startTestServer();
  await arrangeDemonstration(server.database);
});
afterAll(() => server.close());

const client = <T>(fields: string): Promise<T> =>
  ask<T>(server, `query Client($id: ID!) { organization(id: $id) { ${fields} } }`, {
    id: globalId("Organization", DEMONSTRATION_ID),
  });

const COMMITMENT = "committedUntil noticeBy contracted invoiced open invoicedBeyond";

it("has a managed service that renews, of which half a year is paid by June 2027", async () => {
  const { contracts } = await client<{ contracts: { nodes: unknown[] } }>(
    `contracts { nodes { name june: commitment(asOf: "2027-06") { ${COMMITMENT} }
                         november: commitment(asOf: "2027-11") { ${COMMITMENT} } } }`,
  );
  expect(contracts.nodes).toEqual([
    {
      name: "Managed service",
      // 12 x 7,500.00, less 6 of them; 31 December less 90 days is 2 October.
      june: {
        committedUntil: "2027-12",
        noticeBy: "2027-10-02",
        contracted: "90000.00",
        invoiced: "45000.00",
        open: "45000.00",
        invoicedBeyond: "0.00",
      },
      // From November 2027 on, 2028 is committed too, at 7,500.00 x 1.03 = 7,725.00: 90,000.00 and 92,700.00.
      november: {
        committedUntil: "2028-12",
        noticeBy: "2028-10-02",
        contracted: "182700.00",
        invoiced: "45000.00",
        open: "137700.00",
        invoicedBeyond: "0.00",
      },
    },
    {
      name: "Tax and audit software",
      // 31 October less 60 days is 1 September; the second year costs 41,000.00 x 1.05 = 43,050.00.
      june: {
        committedUntil: "2027-10",
        noticeBy: "2027-09-01",
        contracted: "41000.00",
        invoiced: "41000.00",
        open: "0.00",
        invoicedBeyond: "0.00",
      },
      november: {
        committedUntil: "2028-10",
        noticeBy: "2028-09-01",
        contracted: "84050.00",
        invoiced: "41000.00",
        open: "43050.00",
        invoicedBeyond: "0.00",
      },
    },
  ]);
});

interface Billed {
  readonly number: string;
  readonly kind: string;
  readonly spend: string;
  readonly unallocated: string;
  readonly lines: readonly { readonly planned: boolean }[];
}

it("has a year of invoices, with a renewal that nobody planned, a credit note and a line that belongs to nothing", async () => {
  const { invoices } = await client<{ invoices: { nodes: Billed[] } }>(
    "invoices(first: 100) { nodes { number kind spend unallocated lines { planned } } }",
  );
  const { nodes } = invoices;
  expect(nodes).toHaveLength(35);
  // 12 x 1,450 + 12 x 990 + 6 x 7,500 + 41,000 + 6,480 + 385 - 145 + 9,800 = 131,800.
  expect(nodes.reduce((sum, { spend }) => sum + Number(spend), 0)).toBe(131_800);
  const numbers = (which: (invoice: Billed) => boolean) => nodes.filter(which).map(({ number }) => number);
  expect(numbers(({ lines }) => lines.some(({ planned }) => !planned))).toEqual(["FS-40417", "1187"]);
  expect(numbers(({ unallocated }) => unallocated !== "0.00")).toEqual(["1187"]);
  expect(numbers(({ kind }) => kind === "CREDIT_NOTE")).toEqual(["TBF-C-2027-03"]);
});
