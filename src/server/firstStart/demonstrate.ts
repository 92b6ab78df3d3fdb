import { type DataSource } from "typeorm";
import { hasOrganizations, makeDemonstration } from "../../services/demonstration/demonstration";
import { StartFailure } from "../StartFailure";
import { findOrMakeOwner } from "./findOrMakeOwner";
import { ensureOwnerToken } from "./ownerToken";

/**
 * Makes the demonstration client on request, for the owner, who is made first where no server ever started.
 * @throws StartFailure when there are organizations, which a demonstration must not be mistaken for
 */
export async function demonstrate(dataSource: DataSource, dataFolder: string): Promise<void> {
  await ensureOwnerToken(dataSource, dataFolder);
  await dataSource.transaction(async (manager) => {
    if (await hasOrganizations(manager)) {
      throw new StartFailure(
        "This database has organizations already, and the demonstration client is never made beside others. " +
          "Make it in an empty database: set FAIRLEAD_DATA to another folder, or DATABASE_URL to another database.",
      );
    }
    await makeDemonstration(manager, await findOrMakeOwner(manager));
  });
}
