import { randomUUID } from "node:crypto";
import { arrangeClient, arrangeMember, type ArrangedClient } from "../support/arrangeClient";
import { planning, type StoredPlan } from "../support/planning";
import { BASELINE, CHEAPER, hirePlan, SALARY, scenarios, teamPlan } from "../support/scenarios";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
let hire: StoredPlan;
const plans = planning(
  () => server,
  () => client,
);
const { save, saved, patch, promote, remove, organization } = scenarios(
  () => server,
  () => client,
);
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
  hire = await plans.saved(hirePlan("96000.00"));
  await plans.saved(teamPlan("5000.00"));
});
afterAll(() => server.close());

const RETAINER = { lever: "ENGAGEMENT_RETAINER", value: "6000.00" };

const beside = (ids: readonly string[], against = "vCIO team") =>
  organization(
    `compareScenarios(ids: $ids, plan: "Hire", against: "${against}") { __typename
       ... on ScenarioColumn { scenario { name } measure baselineAmount amount change difference plans { plan years { fiscalYear amount } } }
       ... on InvalidInput { problems { code path } } ... on NotFound { id } }`,
    { ids },
  );

describe("a scenario", () => {
  it("is stored with its author, the values that were in force, and every version", async () => {
    const { scenario } = await save({ ...CHEAPER, notes: "What the market pays." });
    expect(scenario).toMatchObject({
      name: "Cheaper hire",
      notes: "What the market pays.",
      version: 1,
      createdBy: "A VCIO",
      standsOn: null,
      baseline: { start: "2027-01", months: 12, staffedBy: null },
      patches: [
        {
          lever: "POSITION_SALARY",
          plan: "Hire",
          part: "Administrator",
          value: "90000.00",
          from: "96000.00",
        },
      ],
    });
    const input = { ...CHEAPER, id: scenario?.id, version: 1, patches: [SALARY, RETAINER] };
    expect((await save(input)).scenario).toMatchObject({
      version: 2,
      versions: [
        { version: 1, patches: [{ lever: "POSITION_SALARY", value: "90000.00" }] },
        {
          version: 2,
          patches: [{ lever: "POSITION_SALARY" }, { lever: "ENGAGEMENT_RETAINER", value: "6000.00" }],
        },
      ],
    });
    expect(await organization("scenarios { totalCount nodes { name version } }")).toEqual({
      scenarios: { totalCount: 1, nodes: [{ name: "Cheaper hire", version: 2 }] },
    });
  });

  it("is stored once for one key, not at all on paper, and by nobody who may only read", async () => {
    const idempotencyKey = randomUUID();
    const [first, second] = [
      await save({ ...CHEAPER, idempotencyKey }),
      await save({ ...CHEAPER, idempotencyKey }),
    ];
    expect(second).toEqual(first);
    expect(await save({ ...CHEAPER, name: "On paper", dryRun: true })).toMatchObject({
      dryRun: true,
      scenario: { name: "On paper", version: 1, patches: [{ from: "96000.00" }] },
    });
    const token = await arrangeMember(server, client.uuid, "VIEWER");
    expect(await save({ ...CHEAPER, name: "Read" }, { ...client, token })).toMatchObject({
      __typename: "NotAllowed",
    });
    expect(await organization("scenarios { totalCount }")).toEqual({ scenarios: { totalCount: 1 } });
  });

  it("tells who was late what is stored", async () => {
    const { id } = await saved(CHEAPER);
    await saved({ ...CHEAPER, id, version: 1, patches: [{ ...SALARY, value: "92000.00" }] });
    expect(
      await save({ ...CHEAPER, id, version: 1, patches: [{ ...SALARY, value: "91000.00" }] }),
    ).toMatchObject({
      __typename: "VersionConflict",
      storedVersion: 2,
      differences: [{ path: "patches.0.value", yours: '"91000.00"', stored: '"92000.00"' }],
    });
  });

  it("names what is wrong with it, and the way out", async () => {
    await saved(CHEAPER);
    const wrong = { ...CHEAPER, name: "Wrong" };
    const problemsOf = async (input: object) =>
      (await save(input)).problems?.map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(await problemsOf(CHEAPER)).toEqual(["DUPLICATE name"]);
    expect(await problemsOf({ ...wrong, name: " " })).toEqual(["OUT_OF_RANGE name"]);
    expect(await problemsOf({ name: "Wrong", patches: [] })).toEqual(["REQUIRED baseline"]);
    expect(await problemsOf({ ...wrong, patches: [{ lever: "POSITION_WAGE", value: "1" }] })).toEqual([
      "UNKNOWN patches.0.lever",
    ]);
    expect(await problemsOf({ ...wrong, patches: [{ ...SALARY, value: "-1" }] })).toEqual([
      "OUT_OF_RANGE patches.0.value",
    ]);
    expect(await problemsOf({ ...wrong, patches: [SALARY, { ...SALARY, value: "1.00" }] })).toEqual([
      "CONTRADICTION patches.1.lever",
    ]);
    expect(await problemsOf({ ...wrong, patches: [{ lever: "PROJECT_DURATION", value: "1" }] })).toEqual([
      "UNKNOWN patches.0.lever",
    ]);
    expect(await problemsOf({ ...wrong, baseline: { ...BASELINE, staffedBy: "Nobody" } })).toEqual([
      "UNKNOWN baseline.staffedBy",
    ]);
  });

  it("is patched lever by lever, and a patch with its undo is what it was, byte for byte", async () => {
    const { id } = await saved(CHEAPER);
    const answer = `scenarios { nodes { answer { ... on ScenarioAnswer { costs { comparison { plans { name total lines { code total } } } } } } } }`;
    const before = JSON.stringify(await organization(answer));
    const idempotencyKey = randomUUID();
    const move = { id, version: 1, move: [RETAINER, { ...SALARY, value: "80000.00" }], idempotencyKey };
    const moved = await patch(move);
    expect(moved.scenario).toMatchObject({
      version: 2,
      patches: [
        { lever: "ENGAGEMENT_RETAINER", value: "6000.00", from: "5000.00" },
        { lever: "POSITION_SALARY", value: "80000.00", from: "96000.00" },
      ],
    });
    expect(await patch(move)).toEqual(moved);
    expect(JSON.stringify(await organization(answer))).not.toBe(before);
    expect(
      await patch({ id, version: 2, undo: [{ lever: "ENGAGEMENT_RETAINER" }], move: [SALARY] }),
    ).toMatchObject({
      scenario: { version: 3, patches: [{ lever: "POSITION_SALARY", value: "90000.00" }] },
    });
    expect(JSON.stringify(await organization(answer))).toBe(before);
    expect(await patch({ id, version: 3, undo: [{ lever: "ENGAGEMENT_RETAINER" }] })).toMatchObject({
      problems: [{ code: "UNKNOWN", path: ["undo", "0", "lever"] }],
    });
  });
});

describe("a scenario that stands on another", () => {
  it("adds its changes, and takes the place of those of the same lever", async () => {
    const below = await saved({ ...CHEAPER, patches: [SALARY, RETAINER] });
    const above = await saved({
      name: "And cheaper still",
      standsOnId: below.id,
      patches: [{ ...SALARY, value: "84000.00" }],
    });
    // 84,000.00 of salary and 12 x 6,000.00 of retainer; the baseline has 96,000.00.
    expect(await beside([below.id, above.id])).toEqual({
      compareScenarios: [
        {
          __typename: "ScenarioColumn",
          scenario: { name: "Cheaper hire" },
          measure: "cash cost",
          baselineAmount: "96000.00",
          amount: "90000.00",
          change: "-6000.00",
          difference: "18000.00",
          plans: [
            { plan: "Hire", years: [{ fiscalYear: "FY2027", amount: "90000.00" }] },
            { plan: "vCIO team", years: [{ fiscalYear: "FY2027", amount: "72000.00" }] },
          ],
        },
        expect.objectContaining({ amount: "84000.00", change: "-12000.00", difference: "12000.00" }),
      ],
    });
    expect(await beside([below.id, "nothing"], "Nobody")).toEqual({
      compareScenarios: [
        {
          __typename: "InvalidInput",
          problems: [{ code: "UNKNOWN", path: ["scenarios", "Cheaper hire", "against"] }],
        },
        { __typename: "NotFound", id: "nothing" },
      ],
    });
  });

  it("is refused in a circle, which is named, and keeps what it stands on", async () => {
    const a = await saved({ ...CHEAPER, name: "A" });
    const b = await saved({ name: "B", standsOnId: a.id, patches: [] });
    const c = await saved({ name: "C", standsOnId: b.id, patches: [] });
    expect(await save({ id: a.id, version: 1, name: "A", standsOnId: c.id, patches: [] })).toMatchObject({
      problems: [
        {
          code: "CONTRADICTION",
          path: ["standsOnId"],
          message: '"A" would stand on "C", which stands on "B", which stands on "A": a circle.',
        },
      ],
    });
    expect(await save({ id: a.id, version: 1, name: "A", standsOnId: a.id, patches: [] })).toMatchObject({
      problems: [{ message: '"A" would stand on "A": a circle.' }],
    });
    expect(await remove({ id: a.id, version: 1 })).toMatchObject({
      problems: [{ code: "CONTRADICTION", message: "Other scenarios stand on it: B." }],
    });
    expect(await remove({ id: c.id, version: 1 })).toMatchObject({ __typename: "Removed" });
  });
});

describe("a promoted scenario", () => {
  it("makes its changes to the plan, once", async () => {
    const { id } = await saved(CHEAPER);
    expect(await promote({ id, version: 1, dryRun: true })).toMatchObject({
      dryRun: true,
      plans: [{ name: "Hire", version: 1, positions: [{ salary: "96000" }] }],
    });
    const idempotencyKey = randomUUID();
    const promoted = await promote({ id, version: 1, idempotencyKey });
    expect(promoted).toMatchObject({
      __typename: "ScenarioPromoted",
      left: [],
      plans: [{ name: "Hire", version: 2, positions: [{ salary: "90000" }] }],
      scenario: { version: 2, promotedBy: "A VCIO" },
    });
    expect(await promote({ id, version: 1, idempotencyKey })).toEqual(promoted);
    expect(await promote({ id, version: 1 })).toMatchObject({
      __typename: "VersionConflict",
      storedVersion: 2,
    });
  });

  it("is refused with both values where the baseline moved", async () => {
    const { id } = await saved(CHEAPER);
    await plans.saved({ ...hirePlan("97000.00"), id: hire.id, version: 1 });
    expect(await promote({ id, version: 1 })).toEqual({
      __typename: "BaselineMoved",
      advice: expect.any(String) as string,
      numbers: [
        {
          whenSaved: "96000.00",
          now: "97000.00",
          value: "90000.00",
          lever: { code: "POSITION_SALARY", plan: "Hire", part: "Administrator" },
        },
      ],
    });
    // Saved again, it says what it was decided upon.
    await saved({ ...CHEAPER, id, version: 1 });
    expect(await promote({ id, version: 2 })).toMatchObject({
      plans: [{ version: 3, positions: [{ salary: "90000" }] }],
    });
  });

  it("leaves what no plan holds only when told to, and names it", async () => {
    const { id } = await saved({
      ...CHEAPER,
      patches: [SALARY, { lever: "COMPARISON_MONTHS", value: "24" }],
    });
    expect(await promote({ id, version: 1 })).toMatchObject({
      problems: [{ code: "UNSUPPORTED", value: "COMPARISON_MONTHS" }],
    });
    expect(await promote({ id, version: 1, leaveRest: true })).toMatchObject({
      left: [expect.stringContaining("onths")],
      plans: [{ positions: [{ salary: "90000" }] }],
    });
  });
});
