import { RoadmapToSchedule1798000000000 } from "../../src/models/migrations/1798000000000-RoadmapToSchedule";
import { dataSourceFor } from "../../src/models/createDataSource";
import { DEMONSTRATION_ID } from "../../src/services/demonstration/demonstration";
import { arrangeFirm, arrangePerson, arrangeToken } from "../support/arrange";
import { arrangeDemonstration } from "../support/arrangeDemonstration";
import { openTestDatabase, type TestDatabase } from "../support/openTestDatabase";

let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
  await arrangeToken(database, await arrangePerson(database, await arrangeFirm(database)));
  await arrangeDemonstration(database);
});
afterEach(() => database.close());

const rows = async (columns: string, table: string) =>
  (
    await database.owner.query<Record<string, unknown>>(
      `SELECT ${columns} FROM ${table} WHERE organization_id = $1 ORDER BY 1`,
      [DEMONSTRATION_ID],
    )
  ).rows.map((row) => Object.values(row));

/** Runs one way of the migration as the role that owns the tables. */
async function migrate(way: "up" | "down"): Promise<void> {
  const dataSource = await dataSourceFor(database.ownerUrl, 1).initialize();
  const queryRunner = dataSource.createQueryRunner();
  await new RoadmapToSchedule1798000000000()[way](queryRunner);
  await queryRunner.release();
  await dataSource.destroy();
}

it("takes a roadmap back to working days and the three roles, and forward again without losing a project", async () => {
  await database.owner.query(
    "UPDATE projects SET duration = 3, duration_unit = 'MONTHS' WHERE name LIKE 'Fire%'",
  );
  await database.owner.query(
    "UPDATE projects SET duration = 2, duration_unit = 'WEEKS' WHERE name LIKE 'Backup%'",
  );
  await database.owner.query("UPDATE dependencies SET lag = -1, lag_unit = 'MONTHS' WHERE lag = -10");
  await database.owner.query(
    "UPDATE project_costs SET profile = 'MILESTONE', working_day = 1 WHERE name = 'Movers'",
  );
  const before = await rows("id, ordinal, name, goal", "projects");

  await migrate("down");

  const durations = new Map((await rows("name, duration", "projects")) as [string, number][]);
  // 3 x 5 x 52 / 12 = 65; 2 x 5 = 10; -(5 x 52 / 12) = -21.67, which is -22.
  expect(durations.get("Firewall refresh")).toBe(65);
  expect(durations.get("Backup redesign and recovery test")).toBe(10);
  expect(durations.get("Windows 11 device refresh")).toBe(40);
  // Nine of the fifteen dependencies have no lag.
  expect((await rows("lag", "dependencies")).flat()).toEqual([
    -22,
    -7,
    ...Array<number>(9).fill(0),
    3,
    5,
    10,
    15,
  ]);
  expect(await rows("DISTINCT profile", "project_costs")).toEqual([["EVEN"], ["ON_FINISH"], ["UP_FRONT"]]);
  expect(await rows("DISTINCT role", "project_efforts")).toEqual([["MANAGEMENT"], ["SUPPORT"], ["VCIO"]]);

  await migrate("up");

  expect(await rows("id, ordinal, name, goal", "projects")).toEqual(before);
  expect(await rows("DISTINCT duration_unit, optional, monthly_running_cost", "projects")).toEqual([
    ["WORKING_DAYS", false, "0.00"],
  ]);
  expect(await rows("DISTINCT severity", "project_phases")).toEqual([["MEDIUM"]]);
});
