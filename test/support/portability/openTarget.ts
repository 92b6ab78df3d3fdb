import { dataSourceFor } from "../../../src/models/createDataSource";
import { importFrom } from "../../../src/server/portability/portability";
import { openTestDatabase, type TestDatabase } from "../openTestDatabase";

/** Another server's database, without rows, to import into. */
export interface Target {
  readonly database: TestDatabase;
  importing(file: string, firm?: string): Promise<string>;
  close(): Promise<void>;
}

export async function openTarget(): Promise<Target> {
  const database = await openTestDatabase();
  const owner = await dataSourceFor(database.ownerUrl, 1).initialize();
  return {
    database,
    importing: (file, firm) => importFrom(owner, { file, firm, by: "Olga Operator" }),
    async close() {
      await owner.destroy();
      await database.close();
    },
  };
}
