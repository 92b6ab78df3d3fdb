import { randomUUID } from "node:crypto";
import { globalId } from "../../src/schema/relay/globalId";
import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { creditOf, LINE, problemsIn, purchasing } from "../support/purchasing";
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

const { saveInvoice, invoice, invoices, remove } = purchasing(
  () => server,
  () => client,
);

describe("a credit note", () => {
  it("takes from its invoice, and its lines count negative", async () => {
    const { id } = await invoice();
    expect(await invoice(creditOf(id))).toMatchObject({
      kind: "CREDIT_NOTE",
      creditOfId: id,
      total: "400.00",
      spend: "-400.00",
      unallocated: "-400.00",
      lines: [{ amount: "400.00", spend: "-400.00" }],
    });
  });

  it("takes no more than was invoiced, together with others, and the invoice does not come down below it", async () => {
    const { id } = await invoice();
    await invoice(creditOf(id, "600.00"));
    expect(await saveInvoice({ ...creditOf(id, "400.01"), number: "H-C2" })).toMatchObject({
      problems: [
        {
          code: "OUT_OF_RANGE",
          message: "Credit notes take 1000.01 from invoice H-1, which comes to 1000.00.",
          value: "1000.01",
        },
      ],
    });
    const lines = [{ ...LINE, amount: "599.99" }];
    expect(problemsIn(await saveInvoice({ id, version: 1, lines }))).toEqual(["OUT_OF_RANGE lines"]);
    const other = await invoice({ number: "H-9" });
    const turned = { ...creditOf(other.id, "1.00"), number: "H-1", id, version: 1 };
    expect(problemsIn(await saveInvoice(turned))).toEqual(["OUT_OF_RANGE lines"]);
    expect(await invoices()).toMatchObject({ totalCount: 3 });
    expect(await invoice({ ...creditOf(id, "400.00"), number: "H-C2" })).toMatchObject({ total: "400.00" });
  });

  it("has an invoice of the same supplier, which stays as long as it does", async () => {
    const { id } = await invoice();
    const note = creditOf(id);
    expect(problemsIn(await saveInvoice({ ...note, creditOfId: null }))).toEqual(["REQUIRED creditOfId"]);
    expect(problemsIn(await saveInvoice({ ...note, kind: "INVOICE" }))).toEqual(["CONTRADICTION creditOfId"]);
    expect(problemsIn(await saveInvoice({ ...note, supplier: "Another" }))).toEqual([
      "CONTRADICTION creditOfId",
    ]);
    const nobody = globalId("Invoice", randomUUID());
    expect(problemsIn(await saveInvoice({ ...note, creditOfId: nobody }))).toEqual(["UNKNOWN creditOfId"]);
    const credit = await invoice(note);
    expect(problemsIn(await saveInvoice({ ...note, number: "H-C2", creditOfId: credit.id }))).toEqual([
      "CONTRADICTION creditOfId",
    ]);
    expect(await remove("Invoice", { id, version: 1 })).toMatchObject({
      problems: [{ code: "CONTRADICTION", message: "It still has a credit note: H-C1." }],
    });
    expect(await remove("Invoice", { id: credit.id, version: 1 })).toMatchObject({ __typename: "Removed" });
    expect(await remove("Invoice", { id, version: 1 })).toMatchObject({ __typename: "Removed" });
  });

  it("keeps its invoice with its supplier", async () => {
    const { id } = await invoice();
    const credit = await invoice(creditOf(id));
    expect(await saveInvoice({ id, version: 1, supplier: "Another" })).toMatchObject({
      problems: [
        {
          code: "CONTRADICTION",
          path: ["supplier"],
          message: "Credit notes of Harbor IT take from it: H-C1. The supplier would be Another.",
          value: "Another",
        },
      ],
    });
    expect((await invoices("", "supplier")).nodes).toEqual([
      { supplier: "Harbor IT" },
      { supplier: "Harbor IT" },
    ]);
    // What else it says may change, and without the credit note its supplier may, too.
    await invoice({ id, version: 1, notes: "Read again." });
    await remove("Invoice", { id: credit.id, version: 1 });
    expect(await invoice({ id, version: 2, supplier: "Another" })).toMatchObject({ supplier: "Another" });
  });
});
