import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { ask } from "../support/asking";
import { ADMINISTRATOR, planning, type StoredPlan } from "../support/planning";
import { CHEAPER, hirePlan, SALARY, scenarios, teamPlan } from "../support/scenarios";
import { scheduling } from "../support/scheduling";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

/**
 * A request that is sent again word for word is answered what came of it, even where it would be refused by now: the
 * caller of a request whose answer was lost has to find out that it was carried out.
 */
let server: StartedTestServer;
let client: ArrangedClient;
let hire: StoredPlan;
const plans = planning(
  () => server,
  () => client,
);
const roadmaps = scheduling(
  () => server,
  () => client,
);
const { save, saved, patch, promote, keep, remove } = scenarios(
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

const removeHire = () => plans.remove({ id: hire.id, version: 1 });

describe("what was carried out before is answered as before", () => {
  it("when the plan that a saved scenario compares is gone", async () => {
    const request = { ...CHEAPER, idempotencyKey: "save" };
    const first = await save(request);
    await removeHire();
    expect(await save({ ...request, idempotencyKey: "another" })).toMatchObject({
      problems: [{ code: "UNKNOWN" }],
    });
    expect(await save(request)).toEqual(first);
    // Trying out what was done is answered like doing it again.
    expect(await save({ ...request, dryRun: true })).toMatchObject({
      dryRun: true,
      scenario: first.scenario,
    });
  });

  it("when a patched scenario cannot be answered any more", async () => {
    const { id } = await saved(CHEAPER);
    const request = { id, version: 1, move: [{ ...SALARY, value: "80000.00" }], idempotencyKey: "patch" };
    const first = await patch(request);
    expect(first).toMatchObject({ scenario: { version: 2 } });
    await removeHire();
    expect(await patch(request)).toEqual(first);
  });

  it("when a number that was promoted has another value by now, or no plan", async () => {
    const { id } = await saved(CHEAPER);
    const request = { id, version: 1, idempotencyKey: "promote" };
    expect(await promote(request)).toMatchObject({
      left: [],
      plans: [{ version: 2, positions: [{ salary: "90000" }] }],
      scenario: { version: 2 },
    });
    await plans.saved({ ...hirePlan("97000.00"), id: hire.id, version: 2 });
    expect(await promote(request)).toMatchObject({
      __typename: "ScenarioPromoted",
      plans: [{ version: 3, positions: [{ salary: "97000" }] }],
      scenario: { version: 2 },
    });
    await plans.remove({ id: hire.id, version: 3 });
    expect(await promote(request)).toMatchObject({ __typename: "ScenarioPromoted", plans: [] });
  });

  it("when a kept result is of a scenario that was changed since", async () => {
    const { id } = await saved(CHEAPER);
    const request = { id, version: 1, idempotencyKey: "keep" };
    const first = await keep(request);
    expect(first).toMatchObject({ __typename: "ResultKept" });
    await patch({ id, version: 1, move: [{ ...SALARY, value: "80000.00" }] });
    expect(await keep(request)).toEqual(first);
    expect(await keep({ ...request, idempotencyKey: "another" })).toMatchObject({
      __typename: "VersionConflict",
    });
  });

  it("when a scheduled roadmap was changed since", async () => {
    const projects = [{ key: "network", name: "Network", status: "APPROVED", duration: 10 }];
    await roadmaps.saveRoadmap({ projects });
    const request = {
      roadmapVersion: 1,
      budget: "NONE",
      settings: { asOf: "2027-01-04" },
      idempotencyKey: "schedule",
    };
    const first = await roadmaps.make(request);
    expect(first).toMatchObject({ __typename: "RoadmapScheduled" });
    await roadmaps.saveRoadmap({ projects, version: 1 });
    expect(await roadmaps.make(request)).toEqual(first);
  });

  it("when a saved plan would not fit the currency of the organization any more", async () => {
    const request = {
      name: "Charged in dollars",
      positions: [{ terms: ADMINISTRATOR }],
      idempotencyKey: "plan",
    };
    const first = await plans.save(request);
    const change = `mutation ($input: ChangeOrganizationInput!) { changeOrganization(input: $input) { __typename } }`;
    const input = { id: client.id, version: 1, currency: "EUR", idempotencyKey: "currency" };
    expect(await ask(server, change, { input }, client.token)).toEqual({ __typename: "SavedOrganization" });
    expect(await plans.save({ ...request, name: "In euros", idempotencyKey: "another" })).toMatchObject({
      __typename: "InvalidInput",
    });
    expect(await plans.save(request)).toEqual(first);
  });
});

it("nothing is found of a scenario that was removed meanwhile", async () => {
  const request = { ...CHEAPER, idempotencyKey: "save" };
  const { scenario } = await save(request);
  await remove({ id: scenario?.id, version: 1 });
  expect(await save(request)).toMatchObject({ __typename: "NotFound", id: scenario?.id });
});

it("a key that was used for something else is refused, whatever else is wrong", async () => {
  await save({ ...CHEAPER, idempotencyKey: "once" });
  await removeHire();
  expect(await save({ ...CHEAPER, name: "Another", idempotencyKey: "once" })).toMatchObject({
    problems: [{ code: "CONTRADICTION", path: ["idempotencyKey"] }],
  });
});
