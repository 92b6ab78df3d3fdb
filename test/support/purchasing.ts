import { randomUUID } from "node:crypto";
import type { ArrangedClient } from "./arrangeClient";
import { ask, REFUSALS, type Saved } from "./asking";
import type { StartedTestServer } from "./startTestServer";

const CONTRACT = `id version createdBy name supplier reference start termMonths billing uplift autoRenews renewalMonths
  noticeDays noticeGivenOn expenditure account costCentre pool purpose projectId engagementId notes
  prices { from amount quantity unitPrice }`;
const INVOICE = `id version createdBy number supplier kind creditOfId issuedOn dueOn paidOn currency notes total spend unallocated
  lines { id description month amount spend planned expenditure account costCentre pool purpose allocation
          budgetLineId contractId projectId engagementId positionId quantity unitPrice }`;

export const COMMITMENT = `asOf committedUntil noticeBy contracted invoiced open invoicedBeyond
  openMonths { month amount }`;

export interface StoredContract {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}
export interface StoredInvoice {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly total: string;
  readonly lines: readonly {
    readonly id: string;
    readonly description: string;
    readonly allocation: string;
  }[];
}
interface SavedContract extends Saved {
  readonly contract?: StoredContract;
}
interface SavedInvoice extends Saved {
  readonly invoice?: StoredInvoice;
  readonly warnings?: readonly { readonly code: string; readonly message: string }[];
}

/** A managed service for 2026 that renews by the year, at 1,000.00 a month. */
export const SERVICE = {
  name: "Managed service",
  supplier: "Harbor IT",
  start: "2026-01",
  termMonths: 12,
  billing: "MONTH",
  prices: [{ from: "2026-01", amount: "1000.00" }],
  autoRenews: true,
  noticeDays: 90,
  expenditure: "OPEX",
  pool: "OUTSIDE_SERVICES",
  purpose: "RUN",
};

export const LINE = {
  description: "Service of January",
  month: "2026-01",
  amount: "1000.00",
  planned: true,
  expenditure: "OPEX",
};
const INVOICE_1 = { number: "H-1", supplier: "Harbor IT", issuedOn: "2026-01-31", lines: [LINE] };

/** A credit note, of 400.00 where no amount is given. */
export const creditOf = (id: string, amount = "400.00") => ({
  number: "H-C1",
  kind: "CREDIT_NOTE",
  creditOfId: id,
  issuedOn: "2026-02-10",
  lines: [{ ...LINE, description: "Outage of January", amount }],
});

interface Listed<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
}

const inputOf = (mutation: string): string =>
  mutation.startsWith("remove")
    ? "RemoveInput"
    : `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

/** What the members of a client do with its contracts and invoices; a key that a request does not name is a new one. */
export function purchasing(server: () => StartedTestServer, client: () => ArrangedClient) {
  const send = <T extends Saved>(mutation: string, answer: string, input: object, as: ArrangedClient) =>
    ask<T>(
      server(),
      `mutation Send($input: ${inputOf(mutation)}!) {
         ${mutation}(input: $input) { __typename ${answer} ${REFUSALS} } }`,
      { input: { organizationId: as.id, idempotencyKey: randomUUID(), ...input } },
      as.token,
    );
  const saveContract = (input: object = {}, as = client()) =>
    send<SavedContract>(
      "saveContract",
      `... on SavedContract { dryRun contract { ${CONTRACT} } }`,
      { ...SERVICE, ...input },
      as,
    );
  const saveInvoice = (input: object = {}, as = client()) =>
    send<SavedInvoice>(
      "saveInvoice",
      `... on SavedInvoice { dryRun warnings { code subject message } invoice { ${INVOICE} } }`,
      { ...INVOICE_1, ...input },
      as,
    );
  const listed = async <Node>(list: string, fields: string, as = client()): Promise<Listed<Node>> => {
    const [name = ""] = list.split("(");
    const answer = await ask<Record<string, Listed<Node>>>(
      server(),
      `query List($id: ID!) { organization(id: $id) { ${list} { nodes { ${fields} } totalCount pageInfo { endCursor } } } }`,
      { id: as.id },
      as.token,
    );
    const page = answer[name];
    if (page === undefined) throw new Error(`There is no list ${name}.`);
    return page;
  };
  return {
    saveContract,
    saveInvoice,
    /** Saves what must be possible to save. */
    contract: async (input: object = {}): Promise<StoredContract> => {
      const saved = await saveContract(input);
      if (saved.contract == null) throw new Error(`The contract was not saved: ${JSON.stringify(saved)}`);
      return saved.contract;
    },
    invoice: async (input: object = {}): Promise<StoredInvoice> => {
      const saved = await saveInvoice(input);
      if (saved.invoice == null) throw new Error(`The invoice was not saved: ${JSON.stringify(saved)}`);
      return saved.invoice;
    },
    giveNotice: (input: object, as = client()) =>
      send<Saved>(
        "giveNotice",
        "... on NoticeGiven { dryRun givenOn lastMonth inTime noticeWasDueBy contract { version noticeGivenOn } }",
        input,
        as,
      ),
    remove: (type: "Contract" | "Invoice", input: object, as = client()) =>
      send<Saved>(`remove${type}`, "... on Removed { id dryRun }", input, as),
    contracts: (args = "", fields = "name") =>
      listed<StoredContract & Record<string, unknown>>(`contracts${args}`, fields),
    invoices: (args = "", fields = "number", as = client()) =>
      listed<StoredInvoice & Record<string, unknown>>(`invoices${args}`, fields, as),
    /** A field of a contract. */
    asked: async (id: string, field: string): Promise<Record<string, unknown>> =>
      ask(
        server(),
        `query One($id: ID!) { node(id: $id) { ... on Contract { ${field} } } }`,
        { id },
        client().token,
      ),
  };
}

/** The problems of a refusal, each as its code and its place. */
export const problemsIn = ({ problems }: Saved): string[] | undefined =>
  problems?.map(({ code, path }) => `${code} ${path.join(".")}`);
