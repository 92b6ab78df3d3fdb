import { makeDemonstration } from "../../src/services/demonstration/demonstration";
import type { TestDatabase } from "./openTestDatabase";

/** The demonstration client, of which the person of the first token becomes OWNER. */
export async function arrangeDemonstration({ dataSource, owner }: TestDatabase): Promise<void> {
  const { rows } = await owner.query<{ person_id: string }>(
    "SELECT person_id FROM tokens ORDER BY created_at LIMIT 1",
  );
  await dataSource.transaction((manager) => makeDemonstration(manager, rows[0]?.person_id ?? ""));
}
