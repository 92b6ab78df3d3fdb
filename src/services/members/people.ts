import type { EntityManager } from "typeorm";
import type { Role } from "../../schema/Role";

/** Somebody by exactly one of identity and e-mail address. */
export interface PersonToFind {
  readonly identity: { readonly issuer: string; readonly subject: string } | undefined;
  readonly email: string | undefined;
  readonly name: string | undefined;
}

/** A person as an organization sees them. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  /** Of the firm that works for the organization. */
  readonly isOfFirm: boolean;
  /** The role in the organization; null without one. */
  readonly role: Role | null;
}

const FOUND = `
  SELECT person.id, person.name, person.firm_id = owner.firm_id AS "isOfFirm",
         (SELECT role FROM memberships WHERE person_id = person.id AND organization_id = owner.id) AS role
    FROM organizations owner, people person`;

/** Who is known by an identity anywhere, or by an e-mail address in the firm of an organization. */
export const findPerson = (
  manager: EntityManager,
  organizationId: string,
  { identity, email }: PersonToFind,
): Promise<FoundPerson[]> =>
  identity === undefined
    ? manager.query<FoundPerson[]>(
        `${FOUND} WHERE owner.id = $1 AND person.firm_id = owner.firm_id AND lower(person.email) = lower($2)`,
        [organizationId, email],
      )
    : manager.query<FoundPerson[]>(
        `${FOUND} WHERE owner.id = $1
            AND person.id = (SELECT person_id FROM identities WHERE issuer = $2 AND subject = $3)`,
        [organizationId, identity.issuer, identity.subject],
      );

/** Makes a person of the firm that works for an organization. @returns their uuid */
export async function makePerson(
  manager: EntityManager,
  {
    id,
    organizationId,
    name,
    email,
    identity,
  }: PersonToFind & { readonly id: string; readonly organizationId: string },
): Promise<string> {
  await manager.query(
    `INSERT INTO people (id, firm_id, name, email)
     SELECT $2, firm_id, $3, $4 FROM organizations WHERE id = $1`,
    [organizationId, id, name, email ?? null],
  );
  if (identity !== undefined)
    await manager.query("INSERT INTO identities (issuer, subject, person_id) VALUES ($1, $2, $3)", [
      identity.issuer,
      identity.subject,
      id,
    ]);
  return id;
}
