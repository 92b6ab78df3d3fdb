import { randomUUID } from "node:crypto";
import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ADMINISTRATOR, MSP, planning, SAVE_PLAN } from "../support/planning";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
const { save, saved, listed } = planning(
  () => server,
  () => client,
);
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
});
afterAll(() => server.close());

describe("a plan that cannot be stored", () => {
  it("is refused with every problem at its place in the input", async () => {
    const answer = await save({
      name: " ",
      positions: [
        { terms: { ...ADMINISTRATOR, salary: "-1" } },
        { terms: { ...ADMINISTRATOR, raise: { rate: "0.0000001" }, jurisdiction: "US-XX" } },
      ],
      engagements: [{ terms: { ...MSP, start: "2031-01" } }],
    });
    expect(answer.__typename).toBe("InvalidInput");
    expect(answer.problems?.map(({ code, path }) => `${code} ${path.join(".")}`).sort()).toEqual([
      "CONTRADICTION engagements.0.terms.end",
      "DUPLICATE positions.1.terms.title",
      "OUT_OF_RANGE positions.0.terms.salary",
      "REQUIRED name",
      "TOO_PRECISE positions.1.terms.raise.rate",
      "UNKNOWN positions.1.terms.jurisdiction",
    ]);
    expect(await listed()).toMatchObject({ totalCount: 0 });
  });

  it.each`
    what                                 | input                                                                                                    | problem
    ${"51 positions"}                    | ${{ positions: Array.from({ length: 51 }, (_, n) => ({ terms: { title: `Seat ${n}`, salary: "1" } })) }} | ${"TOO_MANY positions"}
    ${"notes of 10,001 characters"}      | ${{ notes: "x".repeat(10_001) }}                                                                         | ${"OUT_OF_RANGE notes"}
    ${"half a character in a title"}     | ${{ positions: [{ terms: { title: "\udc00", salary: "1" } }] }}                                          | ${"UNSUPPORTED positions.0.terms.title"}
    ${"a version without an id"}         | ${{ version: 1 }}                                                                                        | ${"CONTRADICTION version"}
    ${"an id of a position nobody made"} | ${{ positions: [{ id: randomUUID(), terms: ADMINISTRATOR }] }}                                           | ${"UNKNOWN positions.0.id"}
    ${"a key of 201 characters"}         | ${{ idempotencyKey: "k".repeat(201) }}                                                                   | ${"OUT_OF_RANGE idempotencyKey"}
  `("is refused for $what", async ({ input, problem }: { input: object; problem: string }) => {
    const answer = await save({ name: "Refused", ...input });
    expect(answer.problems?.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([problem]);
    expect(await listed()).toMatchObject({ totalCount: 0 });
  });

  it("is refused for an id without a version, and for an id that stands twice", async () => {
    const plan = await saved({ name: "Twice", positions: [{ terms: ADMINISTRATOR }] });
    expect(await save({ id: plan.id, name: "Twice" })).toMatchObject({
      problems: [{ code: "REQUIRED", path: ["version"] }],
    });
    const [seat] = plan.positions;
    const again = { id: seat?.id, terms: { ...ADMINISTRATOR, title: "Another" } };
    const positions = [{ id: seat?.id, terms: ADMINISTRATOR }, again];
    expect(await save({ id: plan.id, version: 1, name: "Twice", positions })).toMatchObject({
      problems: [{ code: "DUPLICATE", path: ["positions", "1", "id"] }],
    });
  });

  it("holds a fee per user before anybody counted users, because users belong to the client", async () => {
    expect(await save({ name: "Fee per user", engagements: [{ terms: MSP }] })).toMatchObject({
      __typename: "SavedPlan",
    });
  });

  it("answers a NUL character at the door, before anything is stored", async () => {
    const input = { organizationId: client.id, idempotencyKey: "nul", name: "a\u0000b" };
    const { status, errors } = await server.post(SAVE_PLAN, { input }, client.token);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain("NUL");
  });
});
