import type { MemberRow } from "../../schema/members/Member";
import { listsBy, type LookUp } from "../LookUp";

/** The members of an organization, by name. */
export const membersOfOrganization: LookUp<MemberRow[]> = {
  name: "membersOfOrganization",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<MemberRow[]>(
      `SELECT owner.id AS "organizationId", person.id, person.name, person.email, membership.role
         FROM organizations owner
         JOIN memberships membership ON membership.organization_id = owner.id
         JOIN people person ON person.id = membership.person_id
        WHERE owner.id = ANY ($1::uuid[]) AND owner.id = ANY ($2::uuid[])
        ORDER BY person.name, person.id`,
      [organizationIds, ids],
    );
    return listsBy(rows, ({ organizationId }) => organizationId);
  },
};
