import type { EntityManager } from "typeorm";
import { NotPortable } from "./NotPortable";

/** An organization, as much as an export or an erasure has to know of it. */
interface FoundOrganization {
  readonly id: string;
  readonly name: string;
  readonly firmId: string;
}

/**
 * Looks up an organization, which nobody else changes or removes until the transaction ends when it is `locked`.
 * @throws NotPortable when there is none
 */
export async function findOrganization(
  manager: EntityManager,
  id: string,
  lock: "" | "FOR UPDATE" = "",
): Promise<FoundOrganization> {
  const [found] = await manager.query<FoundOrganization[]>(
    `SELECT id, name, firm_id AS "firmId" FROM organizations WHERE id = $1 ${lock}`,
    [id],
  );
  if (found !== undefined) return found;
  throw new NotPortable("NO_SUCH_ORGANIZATION", `There is no organization ${id} in this database.`);
}
