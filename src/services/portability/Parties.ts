import type { EntityManager } from "typeorm";
import type { OrganizationTable } from "./organizationTables";

/** Firms and people that the rows of an organization refer to. */
export interface Parties {
  readonly firms: readonly FirmParty[];
  readonly people: readonly PersonParty[];
}

interface FirmParty {
  readonly id: string;
  readonly name: string;
}

/** A member, or somebody who once wrote something; of the latter nothing but the name is known. */
export interface PersonParty {
  readonly id: string;
  readonly firmId: string;
  readonly name: string;
  readonly email: string | null;
  readonly identities: readonly { readonly issuer: string; readonly subject: string }[];
}

/** Looks up who is a member of an organization, who wrote in it, and their firms. */
export async function partiesOf(
  manager: EntityManager,
  tables: readonly OrganizationTable[],
  organizationId: string,
): Promise<Parties> {
  const mentions = tables.flatMap(({ name, owner, members, authors }) => [
    ...members.map((column) => `SELECT ${column} AS id, true AS member FROM ${name} WHERE ${owner} = $1`),
    ...authors.map((column) => `SELECT ${column} AS id, false AS member FROM ${name} WHERE ${owner} = $1`),
  ]);
  const people = await manager.query<PersonParty[]>(
    `WITH mentioned AS (SELECT id, bool_or(member) AS member FROM (${mentions.join(" UNION ALL ")}) each GROUP BY id)
     SELECT person.id, person.firm_id AS "firmId", person.name, CASE WHEN member THEN person.email END AS email,
            (SELECT coalesce(json_agg(json_build_object('issuer', issuer, 'subject', subject) ORDER BY issuer, subject), '[]')
               FROM identities WHERE person_id = person.id AND member) AS identities
       FROM people person JOIN mentioned ON mentioned.id = person.id ORDER BY person.id`,
    [organizationId],
  );
  const firms = await manager.query<FirmParty[]>(
    `SELECT id, name FROM firms
      WHERE id = ANY ($1) OR id = (SELECT firm_id FROM organizations WHERE id = $2) ORDER BY id`,
    [people.map(({ firmId }) => firmId), organizationId],
  );
  return { firms, people };
}
