import type { DataSource } from "typeorm";
import { dataSourceFor } from "../../models/createDataSource";
import { StartFailure } from "../StartFailure";
import { withDatabase } from "./withDatabase";

/**
 * Does some work on the database of the settings, migrated, as the role that owns the tables.
 * @throws what the work throws; StartFailure when the database cannot be had, or the settings do not name its owner
 */
export const withOwner = (work: (owner: DataSource) => Promise<void>): Promise<void> =>
  withDatabase(async ({ ownerUrl }) => {
    if (ownerUrl === undefined)
      throw new StartFailure(
        "Only the role that owns the tables may do that. Set DATABASE_OWNER_URL beside DATABASE_URL.",
      );
    const owner = await dataSourceFor(ownerUrl, 1).initialize();
    try {
      await work(owner);
    } finally {
      await owner.destroy();
    }
  });
