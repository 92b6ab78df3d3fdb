import { randomUUID } from "node:crypto";
import { globalId } from "../../src/schema/relay/globalId";
import { arrangeClient, arrangeMember, type ArrangedClient } from "../support/arrangeClient";
import { planning } from "../support/planning";
import { COMMITMENT, LINE, problemsIn, purchasing, SERVICE } from "../support/purchasing";
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

const { saveContract, contract, giveNotice, remove, contracts, invoice, asked } = purchasing(
  () => server,
  () => client,
);
const plans = planning(
  () => server,
  () => client,
);

describe("a vCIO enters a contract", () => {
  it("with its term, prices, place in the books and what it belongs to", async () => {
    const plan = await plans.saved({
      name: "vCIO team",
      engagements: [{ terms: { name: "vCIO", kind: "VCIO", monthlyRetainer: "4000" } }],
    });
    const saved = await contract({
      reference: "HIT-2026",
      uplift: "0.03",
      account: "6440",
      costCentre: "IT",
      notes: "Signed in December.",
      engagementId: plan.engagements[0]?.id,
      prices: [
        { from: "2026-07", quantity: 45, unitPrice: "25.50" },
        { from: "2026-01", amount: "1000" },
      ],
    });
    expect(saved).toEqual({
      ...SERVICE,
      id: saved.id,
      version: 1,
      createdBy: "A VCIO",
      reference: "HIT-2026",
      uplift: "0.03",
      renewalMonths: 12,
      noticeGivenOn: null,
      account: "6440",
      costCentre: "IT",
      projectId: null,
      engagementId: plan.engagements[0]?.id,
      notes: "Signed in December.",
      // 45 x 25.50 = 1,147.50.
      prices: [
        { from: "2026-01", amount: "1000.00", quantity: null, unitPrice: null },
        { from: "2026-07", amount: "1147.50", quantity: 45, unitPrice: "25.50" },
      ],
    });
  });

  it("and reads what falls due: committed in the term, expected in the renewal", async () => {
    const { id } = await contract({ billing: "QUARTER", uplift: "0.05" });
    const entry = (month: string, amount: string, status: string) => ({ month, amount, status });
    // 1,000.00 x 1.05 = 1,050.00 from January 2027.
    expect(await asked(id, 'schedule(last: "2027-04", asOf: "2026-02") { month amount status }')).toEqual({
      schedule: [
        ...["2026-01", "2026-04", "2026-07", "2026-10"].map((month) => entry(month, "1000.00", "COMMITTED")),
        ...["2027-01", "2027-04"].map((month) => entry(month, "1050.00", "RENEWAL")),
      ],
    });
    const later = 'schedule(first: "2027-01", last: "2027-03", asOf: "2026-11") { month amount status }';
    expect(await asked(id, later)).toEqual({ schedule: [entry("2027-01", "1050.00", "COMMITTED")] });
    const { errors } = await server.post(
      `query One($id: ID!) { node(id: $id) { ... on Contract { schedule(first: "2026-01", last: "2036-01") { month } } } }`,
      { id },
      client.token,
    );
    expect(errors?.[0]).toMatchObject({
      message: "From 2026-01 to 2036-01 are 121 months. Ask for at most 120 at a time.",
      extensions: { code: "BAD_USER_INPUT" },
    });
  });

  it("and reads what of it is open: contracted less invoiced, the earliest months first", async () => {
    const { id } = await contract();
    await invoice({ lines: [{ ...LINE, contractId: id, amount: "2500.00" }] });
    const answer = await asked(id, `commitment(asOf: "2026-03") { ${COMMITMENT} }`);
    expect(answer.commitment).toMatchObject({
      asOf: "2026-03",
      committedUntil: "2026-12",
      noticeBy: "2026-10-02",
      contracted: "12000.00",
      invoiced: "2500.00",
      open: "9500.00",
      invoicedBeyond: "0.00",
    });
    const { openMonths } = answer.commitment as { openMonths: unknown[] };
    expect(openMonths).toHaveLength(10);
    expect(openMonths.slice(0, 2)).toEqual([
      { month: "2026-03", amount: "500.00" },
      { month: "2026-04", amount: "1000.00" },
    ]);
    // In December 2025 the invoice of January is not known yet; in November 2026 notice for 2027 comes too late.
    expect(await asked(id, 'commitment(asOf: "2025-12") { invoiced open }')).toEqual({
      commitment: { invoiced: "0.00", open: "12000.00" },
    });
    expect(await asked(id, 'commitment(asOf: "2026-11") { committedUntil noticeBy contracted }')).toEqual({
      commitment: { committedUntil: "2027-12", noticeBy: "2027-10-02", contracted: "24000.00" },
    });
  });

  it("once, although it is sent twice; not at all in a dry run", async () => {
    const input = { idempotencyKey: "contract" };
    expect(await saveContract({ ...input, dryRun: true })).toEqual({
      __typename: "SavedContract",
      dryRun: true,
      contract: null,
    });
    expect(await contracts()).toMatchObject({ totalCount: 0 });
    const [first, second] = [await saveContract(input), await saveContract(input)];
    expect(second).toEqual(first);
    expect(problemsIn(await saveContract({ ...input, noticeDays: 30 }))).toEqual([
      "CONTRADICTION idempotencyKey",
    ]);
  });

  it("under a name that no other contract with the supplier has, also of two at the same time", async () => {
    const answers = await Promise.all([saveContract(), saveContract()]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["InvalidInput", "SavedContract"]);
    expect(await saveContract({ supplier: "Another" })).toMatchObject({ __typename: "SavedContract" });
    expect(await saveContract()).toMatchObject({
      problems: [{ code: "DUPLICATE", path: ["name"], value: "Managed service" }],
    });
  });
});

describe("notice", () => {
  it.each`
    day             | lastMonth    | inTime
    ${"2026-10-02"} | ${"2026-12"} | ${true}
    ${"2026-10-03"} | ${"2027-12"} | ${false}
    ${"2027-01-05"} | ${"2027-12"} | ${true}
  `(
    "given on $day ends the contract with $lastMonth",
    async (row: { day: string; lastMonth: string; inTime: boolean }) => {
      const { day, lastMonth, inTime } = row;
      const { id } = await contract();
      const input = { id, version: 1, givenOn: day, idempotencyKey: "notice" };
      const noticeWasDueBy = day === "2027-01-05" ? "2027-10-02" : "2026-10-02";
      const outcome = {
        __typename: "NoticeGiven",
        givenOn: day,
        lastMonth,
        inTime,
        noticeWasDueBy,
      };
      expect(await giveNotice({ ...input, dryRun: true })).toEqual({
        ...outcome,
        dryRun: true,
        contract: { version: 1, noticeGivenOn: null },
      });
      const done = { ...outcome, dryRun: false, contract: { version: 2, noticeGivenOn: day } };
      expect(await giveNotice(input)).toEqual(done);
      expect(await giveNotice(input)).toEqual(done);
      expect(await asked(id, 'commitment(asOf: "2028-01") { committedUntil noticeBy }')).toEqual({
        commitment: { committedUntil: lastMonth, noticeBy: null },
      });
    },
  );

  it("is refused where the contract ends by itself, where it was given already, and of an old version", async () => {
    const fixed = await contract({ name: "Fixed", autoRenews: false });
    const on = { version: 1, givenOn: "2026-05-01" };
    expect(problemsIn(await giveNotice({ ...on, id: fixed.id }))).toEqual(["CONTRADICTION id"]);
    const { id } = await contract();
    await giveNotice({ ...on, id });
    expect(await giveNotice({ ...on, id, givenOn: "2026-06-01" })).toMatchObject({
      __typename: "VersionConflict",
      differences: [{ path: "noticeGivenOn", yours: '"2026-06-01"', stored: '"2026-05-01"' }],
    });
    expect(problemsIn(await giveNotice({ ...on, id, version: 2 }))).toEqual(["CONTRADICTION givenOn"]);
    // Saving the contract without it takes it back.
    expect(await saveContract({ id, version: 2 })).toMatchObject({ contract: { noticeGivenOn: null } });
  });
});

it.each`
  what                                 | input                                                                    | problem
  ${"no name"}                         | ${{ name: " " }}                                                         | ${"REQUIRED name"}
  ${"no supplier"}                     | ${{ supplier: "" }}                                                      | ${"REQUIRED supplier"}
  ${"a term of no months"}             | ${{ termMonths: 0 }}                                                     | ${"OUT_OF_RANGE termMonths"}
  ${"a term that bills do not fit in"} | ${{ termMonths: 14, billing: "YEAR", renewalMonths: 12 }}                | ${"CONTRADICTION termMonths"}
  ${"such a renewal"}                  | ${{ renewalMonths: 4, billing: "QUARTER" }}                              | ${"CONTRADICTION renewalMonths"}
  ${"an uplift of half"}               | ${{ uplift: "0.5" }}                                                     | ${"OUT_OF_RANGE uplift"}
  ${"a seventh decimal"}               | ${{ uplift: "0.0000001" }}                                               | ${"TOO_PRECISE uplift"}
  ${"four years of notice"}            | ${{ noticeDays: 1461 }}                                                  | ${"OUT_OF_RANGE noticeDays"}
  ${"notice where none is needed"}     | ${{ autoRenews: false, noticeGivenOn: "2026-05-01" }}                    | ${"CONTRADICTION noticeGivenOn"}
  ${"no price"}                        | ${{ prices: [] }}                                                        | ${"REQUIRED prices"}
  ${"a price from later on"}           | ${{ prices: [{ from: "2026-02", amount: "1" }] }}                        | ${"REQUIRED prices"}
  ${"a price from before"}             | ${{ prices: [...SERVICE.prices, { from: "2025-12", amount: "1" }] }}     | ${"CONTRADICTION prices.1.from"}
  ${"two prices of a month"}           | ${{ prices: [...SERVICE.prices, ...SERVICE.prices] }}                    | ${"DUPLICATE prices.1.from"}
  ${"neither amount nor units"}        | ${{ prices: [{ from: "2026-01" }] }}                                     | ${"CONTRADICTION prices.0"}
  ${"units without a price"}           | ${{ prices: [{ from: "2026-01", quantity: 3 }] }}                        | ${"CONTRADICTION prices.0"}
  ${"a negative amount"}               | ${{ prices: [{ from: "2026-01", amount: "-1" }] }}                       | ${"OUT_OF_RANGE prices.0.amount"}
  ${"a tenth of a cent"}               | ${{ prices: [{ from: "2026-01", quantity: 3, unitPrice: "0.001" }] }}    | ${"TOO_PRECISE prices.0.unitPrice"}
  ${"more than any bill"}              | ${{ prices: [{ from: "2026-01", quantity: 1e6, unitPrice: "100.01" }] }} | ${"OUT_OF_RANGE prices.0"}
  ${"a project nobody planned"}        | ${{ projectId: globalId("Project", randomUUID()) }}                      | ${"UNKNOWN projectId"}
  ${"an engagement nobody made"}       | ${{ engagementId: "nonsense" }}                                          | ${"UNKNOWN engagementId"}
  ${"a version without an id"}         | ${{ version: 1 }}                                                        | ${"CONTRADICTION version"}
`("refuses $what and stores nothing", async ({ input, problem }: { input: object; problem: string }) => {
  expect(problemsIn(await saveContract(input))).toEqual([problem]);
  expect(await contracts()).toMatchObject({ totalCount: 0 });
});

it("does not overwrite what somebody else changed, and shows both values", async () => {
  const { id } = await contract();
  await saveContract({ id, version: 1, prices: [{ from: "2026-01", amount: "1200" }] });
  expect(await saveContract({ id, version: 1, noticeDays: 60 })).toEqual({
    __typename: "VersionConflict",
    yourVersion: 1,
    storedVersion: 2,
    differences: [
      { path: "noticeDays", yours: "60", stored: "90" },
      { path: "prices.0.amount", yours: '"1000.00"', stored: '"1200.00"' },
    ],
  });
  expect(await remove("Contract", { id, version: 1 })).toMatchObject({ __typename: "VersionConflict" });
  expect(await remove("Contract", { id, version: 2 })).toEqual({ __typename: "Removed", id, dryRun: false });
  expect(await contracts()).toMatchObject({ totalCount: 0 });
});

it("answers for a contract of somebody else as for one that does not exist, and lets no VIEWER write", async () => {
  const { id } = await contract();
  const stranger = await arrangeClient(server);
  const notice = { id, version: 1, givenOn: "2026-01-01" };
  expect(await saveContract({ id, version: 1 }, stranger)).toMatchObject({ __typename: "NotFound", id });
  expect(await giveNotice(notice, stranger)).toMatchObject({ __typename: "NotFound", id });
  expect(await remove("Contract", { id, version: 1 }, stranger)).toMatchObject({ __typename: "NotFound" });
  const viewer = { ...client, token: await arrangeMember(server, client.uuid, "VIEWER") };
  expect(await saveContract({ id, version: 1 }, viewer)).toMatchObject({ __typename: "NotAllowed" });
  expect(await giveNotice(notice, viewer)).toMatchObject({ __typename: "NotAllowed" });
  expect(await remove("Contract", { id, version: 1 }, viewer)).toMatchObject({ __typename: "NotAllowed" });
});

it("loses an engagement that is removed from its plan, and nothing else", async () => {
  const plan = await plans.saved({
    name: "vCIO team",
    engagements: [{ terms: { name: "vCIO", kind: "VCIO", monthlyRetainer: "4000" } }],
  });
  const { id } = await contract({ engagementId: plan.engagements[0]?.id });
  await plans.save({ id: plan.id, version: 1, name: "vCIO team", engagements: [] });
  expect(await asked(id, "name engagementId version")).toEqual({
    name: "Managed service",
    engagementId: null,
    version: 1,
  });
});
