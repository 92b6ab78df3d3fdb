import { type DataSource } from "typeorm";
import { hasOrganizations, makeDemonstration } from "../../services/demonstration/demonstration";
import { ensureOwnerToken, type OwnerToken } from "./ownerToken";

export interface FirstStart {
  readonly token: OwnerToken;
  readonly madeDemonstration: boolean;
}

/**
 * What every start finds or makes: the owner's token. With the owner, and so once in the life of a database, comes
 * the demonstration client; both in one transaction, so that a start that is cut short is a first start again.
 * @param wantsDemonstration whether it is to be made, in a database without any organization
 */
export async function firstStart(
  dataSource: DataSource,
  dataFolder: string,
  wantsDemonstration: boolean,
): Promise<FirstStart> {
  let madeDemonstration = false;
  const token = await ensureOwnerToken(dataSource, dataFolder, async (manager, ownerId) => {
    madeDemonstration = wantsDemonstration && !(await hasOrganizations(manager));
    if (madeDemonstration) await makeDemonstration(manager, ownerId);
  });
  return { token, madeDemonstration };
}
