import type { DataSource, EntityManager } from "typeorm";
import { findOrganization } from "./findOrganization";
import { noteInTrail } from "./noteInTrail";
import { NotPortable } from "./NotPortable";
import { countRows, type RowCount } from "./organizationRows";
import { organizationTables } from "./organizationTables";
import { wholeOrganization } from "./wholeOrganization";

interface ErasureTerms {
  readonly organizationId: string;
  /** Its name, typed in to confirm; undefined to count only. */
  readonly confirm: string | undefined;
  /** Who erases it, for the audit trail. */
  readonly by: string;
}

/** What was erased, or would be. */
interface Erasure {
  readonly name: string;
  readonly tables: readonly RowCount[];
  /** People of the client's own who are members of nothing else. */
  readonly people: number;
}

/**
 * Erases an organization: every row of every table, its audit trail, and the people who only looked after it as its
 * CLIENT. One line of the trail stays, that says when it was erased and by whom.
 * @param owner signed in as the owner of the tables, because the application may not touch the audit trail
 * @throws NotPortable when there is no such organization, or it is called otherwise
 */
export const eraseOrganization = (
  owner: DataSource,
  { organizationId, confirm, by }: ErasureTerms,
): Promise<Erasure> =>
  owner.transaction(async (manager) => {
    await manager.query(wholeOrganization(organizationId));
    const { name } = await findOrganization(manager, organizationId, "FOR UPDATE");
    if (confirm !== undefined && confirm !== name)
      throw new NotPortable(
        "NAME_DIFFERS",
        `The organization ${organizationId} is called "${name}", not "${confirm}". Nothing was erased.`,
      );
    const tables = await organizationTables(manager);
    const counts = await countRows(manager, tables, organizationId);
    const people = await ownPeople(manager, organizationId);
    if (confirm !== undefined) {
      // What refers goes before what it refers to, and the trail once nobody can write to it any more.
      const trailLast = [...tables.slice(0, -1).reverse(), ...tables.slice(-1)];
      for (const table of trailLast)
        await manager.query(`DELETE FROM ${table.name} WHERE ${table.owner} = $1`, [organizationId]);
      await manager.query("DELETE FROM people WHERE id = ANY ($1)", [people]);
      await noteInTrail(manager, { organizationId, action: "ERASED", by });
    }
    return { name, tables: counts, people: people.length };
  });

/** People of the client business, who are not known for anything else. */
async function ownPeople(manager: EntityManager, organizationId: string): Promise<readonly string[]> {
  const people = await manager.query<{ id: string }[]>(
    `SELECT person_id AS id FROM memberships member
      WHERE organization_id = $1 AND role = 'CLIENT'
        AND NOT EXISTS (SELECT FROM memberships other
                         WHERE other.person_id = member.person_id AND other.organization_id <> $1)`,
    [organizationId],
  );
  return people.map(({ id }) => id);
}
