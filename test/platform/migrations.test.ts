import { dataSourceFor } from "../../src/models/createDataSource";
import { schemaDrift } from "../../src/server/database/schemaDrift";
import { openTestDatabase, type TestDatabase } from "../support/openTestDatabase";

let database: TestDatabase;

beforeEach(async () => {
  database = await openTestDatabase();
});

afterEach(async () => {
  await database.close();
});

async function driftAfter(change: string): Promise<string[]> {
  await database.owner.query(change);
  const dataSource = await dataSourceFor(database.ownerUrl, 1).initialize();
  try {
    return await schemaDrift(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

describe("the migrations", () => {
  it("make the tables that the entities describe", async () => {
    expect(await driftAfter("SELECT 1")).toEqual([]);
  });

  it.each`
    change                                                  | statement
    ${"ALTER TABLE firms ADD COLUMN note text"}             | ${'ALTER TABLE "firms" DROP COLUMN "note"'}
    ${"DROP INDEX people_firm_id_idx"}                      | ${'CREATE INDEX "people_firm_id_idx" ON "people"  ("firm_id") '}
    ${"ALTER TABLE tokens ALTER COLUMN hash DROP NOT NULL"} | ${'ALTER TABLE "tokens" ALTER COLUMN "hash" SET NOT NULL'}
  `("would be found to differ after $change", async ({ change, statement }: Record<string, string>) => {
    expect(await driftAfter(change ?? "")).toContain(statement);
  });
});
