import { type StartedDatabase, startDatabase } from "../database/startDatabase";
import { RunningParts } from "../RunningParts";
import { readSettings } from "../settings";

/**
 * Does some work on the database of the settings, migrated, and stops whatever was started for it.
 * @throws what the work throws; StartFailure when the database cannot be had, for example because a server uses it
 */
export async function withDatabase(work: (database: StartedDatabase) => Promise<void>): Promise<void> {
  const parts = new RunningParts();
  try {
    await work(await startDatabase(readSettings(process.env), parts));
  } finally {
    await parts.stopAll();
  }
}
