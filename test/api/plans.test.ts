import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ADMINISTRATOR, MSP, planning, VCIO } from "../support/planning";
import { type StartedTestServer, startTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
const { save, saved, remove, listed } = planning(
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

describe("a vCIO writes a plan", () => {
  it("as a whole in one request, and finds in it exactly what was written", async () => {
    const answer = await save({
      name: "Co-managed",
      notes: "Keep Sam, add help.",
      positions: [{ terms: ADMINISTRATOR }],
      engagements: [{ terms: VCIO }, { terms: MSP }],
    });
    expect(answer).toMatchObject({
      __typename: "SavedPlan",
      dryRun: false,
      plan: {
        name: "Co-managed",
        notes: "Keep Sam, add help.",
        version: 1,
        createdBy: "A VCIO",
        updatedBy: "A VCIO",
        positions: [{ title: "Systems administrator", salary: "95000", start: "2027-01", end: null }],
        engagements: [
          { name: "vCIO", kind: "VCIO", monthlyRetainer: "2500", start: null },
          { name: "MSP", kind: "MSP", monthlyRetainer: null, end: "2030-01" },
        ],
      },
    });
    const terms = answer.plan?.positions.map(({ termsJson }) => JSON.parse(termsJson) as object);
    expect(terms).toEqual([{ ...ADMINISTRATOR, salary: "95000" }]);
  });

  it("and changes, adds, removes and reorders its parts in one more", async () => {
    const before = await saved({
      name: "Growing",
      positions: [{ terms: ADMINISTRATOR }, { terms: { title: "Help desk", salary: "52000" } }],
      engagements: [{ terms: VCIO }],
    });
    const [administrator, helpDesk] = before.positions;
    const after = await save({
      id: before.id,
      version: 1,
      name: "Grown",
      positions: [
        { id: helpDesk?.id, terms: { title: "Help desk lead", salary: "61000" } },
        { terms: { title: "IT manager", salary: "120000" } },
        { id: administrator?.id, terms: ADMINISTRATOR },
      ],
    });
    expect(after.plan).toMatchObject({
      id: before.id,
      name: "Grown",
      version: 2,
      engagements: [],
      positions: [
        { id: helpDesk?.id, title: "Help desk lead" },
        { title: "IT manager" },
        { id: administrator?.id },
      ],
    });
  });

  it("once, although the request is sent four times at once and again later", async () => {
    const input = { name: "Once", engagements: [{ terms: VCIO }], idempotencyKey: "once" };
    const answers = await Promise.all([save(input), save(input), save(input), save(input)]);
    answers.push(await save(input));
    expect(new Set(answers.map(({ plan }) => plan?.id)).size).toBe(1);
    expect(answers.map(({ plan }) => plan?.version)).toEqual([1, 1, 1, 1, 1]);
    expect(await listed()).toMatchObject({ totalCount: 1 });
  });

  it("and is told when the key stands for another change, which is not made", async () => {
    await save({ name: "First", idempotencyKey: "mine" });
    expect(await save({ name: "Second", idempotencyKey: "mine" })).toMatchObject({
      __typename: "InvalidInput",
      problems: [{ code: "CONTRADICTION", path: ["idempotencyKey"], value: "mine" }],
    });
    expect(await listed()).toMatchObject({ nodes: [{ name: "First" }] });
  });

  it("only on paper in a dry run, after which the same key is still free", async () => {
    const input = { name: "Perhaps", positions: [{ terms: ADMINISTRATOR }], idempotencyKey: "perhaps" };
    expect(await save({ ...input, dryRun: true })).toEqual({
      __typename: "SavedPlan",
      dryRun: true,
      plan: null,
    });
    const { rows } = await server.database.owner.query(
      `SELECT (SELECT count(*)::int FROM plans WHERE organization_id = $1) AS plans,
              (SELECT count(*)::int FROM plan_parts WHERE organization_id = $1) AS parts,
              (SELECT count(*)::int FROM idempotent_requests WHERE organization_id = $1) AS requests`,
      [client.uuid],
    );
    expect(rows).toEqual([{ plans: 0, parts: 0, requests: 0 }]);
    expect(await save(input)).toMatchObject({ dryRun: false, plan: { version: 1 } });
  });

  it("whose text is kept to the letter: emoji, right-to-left, characters that mean something to SQL", async () => {
    const name = "الخطة 🥕 'Robert\"); DROP TABLE plans;--";
    const title = "מנהל רשת 👩🏽‍🌾 \\u0041 2027-01";
    const plan = await saved({ name, positions: [{ terms: { title, salary: "1" } }] });
    expect(plan).toMatchObject({ name, positions: [{ title }] });
  });
});

describe("two who changed the same version", () => {
  it("are told apart: one saves, the other sees both values and stores nothing", async () => {
    const plan = await saved({ name: "Shared", positions: [{ terms: ADMINISTRATOR }] });
    const raise = (salary: string) =>
      save({
        id: plan.id,
        version: 1,
        name: "Shared",
        positions: [{ id: plan.positions[0]?.id, terms: { ...ADMINISTRATOR, salary } }],
      });
    const answers = await Promise.all([raise("100000"), raise("105000")]);
    const [won, lost] = answers[0].plan ? ["100000", "105000"] : ["105000", "100000"];
    expect(answers.filter(({ __typename }) => __typename === "SavedPlan")).toHaveLength(1);
    expect(answers.find(({ __typename }) => __typename === "VersionConflict")).toEqual({
      __typename: "VersionConflict",
      yourVersion: 1,
      storedVersion: 2,
      differences: [{ path: "positions.0.salary", yours: `"${lost}"`, stored: `"${won}"` }],
    });
  });

  it("cannot both take the same name", async () => {
    const answers = await Promise.all([
      save({ name: "Hire" }),
      save({ name: "Hire" }),
      save({ name: " Hire " }),
    ]);
    const refused = answers.filter(({ __typename }) => __typename === "InvalidInput");
    expect(refused).toHaveLength(2);
    for (const { problems } of refused)
      expect(problems).toMatchObject([{ code: "DUPLICATE", path: ["name"], value: "Hire" }]);
  });
});

describe("removing a plan", () => {
  it("takes its parts with it, and is answered again when it is sent again", async () => {
    const plan = await saved({ name: "Gone", positions: [{ terms: ADMINISTRATOR }] });
    const input = { id: plan.id, version: 1, idempotencyKey: "gone" };
    expect(await remove({ ...input, dryRun: true })).toEqual({
      __typename: "Removed",
      id: plan.id,
      dryRun: true,
    });
    expect(await listed()).toMatchObject({ totalCount: 1 });
    expect(await remove(input)).toEqual({ __typename: "Removed", id: plan.id, dryRun: false });
    expect(await remove(input)).toEqual({ __typename: "Removed", id: plan.id, dryRun: false });
    const { rows } = await server.database.owner.query(
      "SELECT 1 FROM plan_parts WHERE organization_id = $1",
      [client.uuid],
    );
    expect(rows).toEqual([]);
    expect(await remove({ id: plan.id, version: 1 })).toMatchObject({ __typename: "NotFound", id: plan.id });
  });

  it("is refused when somebody changed it since", async () => {
    const plan = await saved({ name: "Loved" });
    await save({ id: plan.id, version: 1, name: "Loved more" });
    expect(await remove({ id: plan.id, version: 1 })).toMatchObject({
      __typename: "VersionConflict",
      yourVersion: 1,
      storedVersion: 2,
    });
  });
});
