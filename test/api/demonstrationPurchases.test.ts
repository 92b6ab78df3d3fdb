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

it("has an outside team whose contracts renew, of which half a year is paid by June 2027", async () => {
  const { contracts } = await client<{ contracts: { nodes: unknown[] } }>(
    `contracts { nodes { name june: commitment(asOf: "2027-06") { ${COMMITMENT} }
                         november: commitment(asOf: "2027-11") { ${COMMITMENT} } } }`,
  );
  expect(contracts.nodes).toEqual([
    {
      name: "Managed service",
      // 12 x 5,000.00, less 6 of them; 31 December less 90 days is 2 October.
      june: {
        committedUntil: "2027-12",
        noticeBy: "2027-10-02",
        contracted: "60000.00",
        invoiced: "30000.00",
        open: "30000.00",
        invoicedBeyond: "0.00",
      },
      // From November 2027 on, 2028 is committed too, at 5,000.00 x 1.03 = 5,150.00: 60,000.00 and 61,800.00.
      november: {
        committedUntil: "2028-12",
        noticeBy: "2028-10-02",
        contracted: "121800.00",
        invoiced: "30000.00",
        open: "91800.00",
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
    // 12 x 2,500.00, less 6; 31 December less 30 days is 1 December, which November still reaches.
    { name: "Virtual CIO", june: VCIO, november: VCIO },
  ]);
});

const VCIO = {
  committedUntil: "2027-12",
  noticeBy: "2027-12-01",
  contracted: "30000.00",
  invoiced: "15000.00",
  open: "15000.00",
  invoicedBeyond: "0.00",
};

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
  // Internet, Microsoft 365 and payroll of 12 months each, the outside team of 6 months twice, and six more.
  expect(nodes).toHaveLength(3 * 12 + 2 * 6 + 6);
  // 12 x 1,450 + 12 x 990 + 12 x 6,250 + 6 x 5,000 + 6 x 2,500 + 41,000 + 6,480 + 385 - 145 + 9,800 + 1,980 = 208,780.
  expect(nodes.reduce((sum, { spend }) => sum + Number(spend), 0)).toBe(208_780);
  const numbers = (which: (invoice: Billed) => boolean) => nodes.filter(which).map(({ number }) => number);
  expect(numbers(({ lines }) => lines.some(({ planned }) => !planned))).toEqual(["FS-40417", "1187"]);
  expect(numbers(({ unallocated }) => unallocated !== "0.00")).toEqual(["1187"]);
  expect(numbers(({ kind }) => kind === "CREDIT_NOTE")).toEqual(["TBF-C-2027-03"]);
});
