import { randomUUID } from "node:crypto";
import type { DataSource } from "typeorm";
import { Decimal } from "../../../src/kernel/Decimal";
import { dataSourceFor } from "../../../src/models/createDataSource";
import { VersionConflict } from "../../../src/schema/intentions/answers";
import { InvalidInput } from "../../../src/schema/InvalidInput";
import { SavedPlan, SavePlanInput } from "../../../src/schema/plans/PlanIntentions";
import { globalId } from "../../../src/schema/relay/globalId";
import { openContext } from "../../../src/services/openContext";
import { savePlan } from "../../../src/services/plans/savePlan";
import type { Viewer } from "../../../src/services/Viewer";
import { arrangeViewer } from "../../support/arrangeViewer";
import { openTestDatabase, type TestDatabase } from "../../support/openTestDatabase";

let database: TestDatabase;
/** As if each belonged to a server of its own: they meet in PostgreSQL only. */
let servers: DataSource[];
let viewer: Viewer;
let organizationId: string;
beforeAll(async () => {
  database = await openTestDatabase();
  servers = [0, 1, 2].map(() => dataSourceFor(database.appUrl, 2));
  await Promise.all(servers.map((server) => server.initialize()));
});
beforeEach(async () => {
  viewer = await arrangeViewer(database, "Valley Produce");
  organizationId = globalId("Organization", viewer.memberships[0]?.organizationId ?? "");
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.destroy()));
  await database.close();
});

async function save(server: DataSource | undefined, said: object) {
  const { context, close } = openContext(server ?? database.dataSource, viewer);
  return savePlan(context, Object.assign(new SavePlanInput(), { organizationId, ...said })).finally(close);
}

const onEveryServer = (inputOf: (server: number) => object) =>
  Promise.all(servers.map((server, index) => save(server, inputOf(index))));

describe("several servers at the same time", () => {
  it("carry a request out once, however many of them it reaches", async () => {
    const idempotencyKey = randomUUID();
    const answers = await onEveryServer(() => ({ idempotencyKey, name: "Once" }));
    const ids = answers.map((answer) => answer instanceof SavedPlan && answer.plan?.id);
    expect(new Set(ids)).toEqual(new Set([expect.any(String)]));
  });

  it("give a name to one plan only", async () => {
    const answers = await onEveryServer(() => ({ idempotencyKey: randomUUID(), name: "Hire" }));
    expect(answers.filter((answer) => answer instanceof SavedPlan)).toHaveLength(1);
    expect(answers.filter((answer) => answer instanceof InvalidInput)).toHaveLength(2);
  });

  it("let one change of a version through, and tell the others", async () => {
    const made = await save(servers[0], { idempotencyKey: randomUUID(), name: "Shared" });
    const id = made instanceof SavedPlan ? made.plan?.id : undefined;
    const answers = await onEveryServer((server) => ({
      idempotencyKey: randomUUID(),
      id,
      version: 1,
      name: "Shared",
      positions: [{ terms: { title: "Administrator", salary: new Decimal(90_000 + server) } }],
    }));
    expect(answers.filter((answer) => answer instanceof SavedPlan)).toHaveLength(1);
    expect(answers.filter((answer) => answer instanceof VersionConflict)).toHaveLength(2);
  });
});

it("refuses a NUL character, from wherever it comes, and stores nothing", async () => {
  const answer = await save(servers[0], { idempotencyKey: "nul", name: "a\u0000b" });
  expect(answer).toMatchObject({ problems: [{ code: "UNSUPPORTED", path: ["name"] }] });
});

it("carries out two hundred changes of one organization that come at once", async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, n) =>
      save(servers[0], { idempotencyKey: `plan ${n}`, name: `Plan ${n}` }),
    ),
  );
  expect(answers.filter((answer) => answer instanceof SavedPlan)).toHaveLength(200);
});
