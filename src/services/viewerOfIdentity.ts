import type { DataSource } from "typeorm";
import type { Viewer } from "./Viewer";
import { VIEWER_COLUMNS, type ViewerRow } from "./viewerOfToken";

/** Somebody as an OpenID provider vouches for them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** A verified address by which they may be found the first time. */
  readonly email: string | undefined;
}

const SIGN_IN = `
  SELECT ${VIEWER_COLUMNS}
    FROM identities identity
    JOIN people person ON person.id = identity.person_id
    JOIN firms firm ON firm.id = person.firm_id
   WHERE identity.issuer = $1 AND identity.subject = $2`;

/**
 * Binds the only person of an address to a subject, once. A person whom this issuer knows by another subject is not
 * bound again: an address may have passed to somebody else.
 */
const BIND = `
  INSERT INTO identities (issuer, subject, person_id)
  SELECT $1, $2, person.id
    FROM people person
   WHERE lower(person.email) = lower($3)
     AND (SELECT count(*) FROM people WHERE lower(email) = lower($3)) = 1
     AND NOT EXISTS (SELECT FROM identities WHERE issuer = $1 AND person_id = person.id)
  ON CONFLICT DO NOTHING`;

/** The person behind an identity, found by issuer and subject, or the first time by e-mail address. */
export async function viewerOfIdentity(
  dataSource: DataSource,
  { issuer, subject, email }: Identity,
): Promise<Viewer | undefined> {
  const find = async (): Promise<Viewer | undefined> => {
    const [row] = await dataSource.query<ViewerRow[]>(SIGN_IN, [issuer, subject]);
    return row && { ...row, issuer };
  };
  const known = await find();
  if (known !== undefined || email === undefined) return known;
  await dataSource.query(BIND, [issuer, subject, email]);
  return find();
}
