import { arrangeClient, type ArrangedClient } from "../support/arrangeClient";
import { planning, type StoredPlan } from "../support/planning";
import { CHEAPER, hirePlan, scenarios, teamPlan } from "../support/scenarios";
import { startTestServer, type StartedTestServer } from "../support/startTestServer";

let server: StartedTestServer;
let client: ArrangedClient;
let team: StoredPlan;
const plans = planning(
  () => server,
  () => client,
);
const { saved, keep, reproduce } = scenarios(
  () => server,
  () => client,
);
beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await arrangeClient(server);
  await plans.saved(hirePlan("96000.00"));
  team = await plans.saved(teamPlan("5000.00"));
});
afterAll(() => server.close());

describe("a kept result", () => {
  it("is reproduced, and says what differs and why", async () => {
    const { id } = await saved(CHEAPER);
    const { result } = await keep({ id, version: 1, note: "For the board" });
    expect(result).toMatchObject({
      note: "For the board",
      scenarioVersion: 1,
      measure: "cash cost",
      plans: [
        { plan: "Hire", amount: "90000.00", years: [{ fiscalYear: "FY2027", amount: "90000.00" }] },
        { plan: "vCIO team", amount: "60000.00" },
      ],
      projects: null,
      projectSpend: null,
    });
    const kept = result?.id ?? "";
    const equal = {
      isEqual: true,
      isCurrent: true,
      differences: [],
      differencesNow: [],
      inputsNow: [],
      reasons: [],
      sentence: "Equal: the kept inputs and those of today give the kept numbers.",
    };
    expect(await reproduce(kept)).toEqual({ __typename: "Reproduction", ...equal });

    // The retainer, which the scenario leaves alone, rises to 5,500.00: 12 x 5,500.00 = 66,000.00.
    await plans.saved({ ...teamPlan("5500.00"), id: team.id, version: 1 });
    expect(await reproduce(kept)).toMatchObject({
      isEqual: true,
      isCurrent: false,
      differencesNow: [
        { path: "plans.vCIO team.years.FY2027", kept: '"60000.00"', now: '"66000.00"' },
        { path: "plans.vCIO team.amount", kept: '"60000.00"', now: '"66000.00"' },
      ],
      inputsNow: [
        { path: "comparison.plans.1.engagements.0.monthlyRetainer", kept: '"5000"', now: '"5500"' },
      ],
      reasons: [{ kind: "INPUTS" }],
      sentence:
        "The kept inputs give the kept numbers; those of today give others. Since it was kept, what the scenario changes is another.",
    });
    await saved({ ...CHEAPER, id, version: 1, patches: [] });
    expect(await reproduce(kept)).toMatchObject({ isEqual: true, reasons: [{ kind: "SCENARIO" }] });
  });

  it("that another engine made says so", async () => {
    const { id } = await saved(CHEAPER);
    const { result } = await keep({ id, version: 1 });
    const { owner } = server.database;
    await owner.query("ALTER TABLE scenario_results DISABLE ROW LEVEL SECURITY");
    await owner.query(
      `UPDATE scenario_results SET engine_version = '0.0.1', numbers = jsonb_set(numbers, '{plans,0,amount}', '"90000.01"')
        WHERE organization_id = $1`,
      [client.uuid],
    );
    await owner.query("ALTER TABLE scenario_results ENABLE ROW LEVEL SECURITY");
    expect(await reproduce(result?.id ?? "")).toMatchObject({
      isEqual: false,
      differences: [{ path: "plans.Hire.amount", kept: '"90000.01"', now: '"90000.00"' }],
      reasons: [{ kind: "ENGINE", kept: "0.0.1" }],
      sentence:
        "The kept inputs give other numbers today. Since it was kept, the costing engine has another version.",
    });
  });
});
