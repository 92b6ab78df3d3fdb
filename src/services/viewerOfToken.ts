import { type DataSource } from "typeorm";
import type { Role } from "../schema/Role";
import { withinLimit } from "./access/roleLimit";
import { hashOfToken } from "./tokenSecret";
import { type Viewer, type ViewerMembership } from "./Viewer";

/** A viewer, and what their points are counted by. */
export interface SignedIn {
  readonly viewer: Viewer;
  /** The id of the token that let them in; of the person, where an OpenID provider did. */
  readonly tokenId: string;
}

/** A viewer whom a token of ours let in. */
interface SignedInByToken extends SignedIn {
  /** Whether the token's last use was noted less than a minute ago. */
  readonly useIsNoted: boolean;
}

/** "fl_" and 32 random bytes in base64url. */
const TOKEN = /^fl_[A-Za-z0-9_-]{43}$/;

/** The columns of a viewer, of the tables called "person" and "firm". */
export const VIEWER_COLUMNS = `
  person.id AS "personId", person.name AS "personName", firm.id AS "firmId", firm.name AS "firmName",
  (SELECT coalesce(json_agg(json_build_object('organizationId', organization_id, 'role', role)
                            ORDER BY organization_id), '[]')
     FROM memberships WHERE person_id = person.id) AS memberships`;

const SIGN_IN = `
  SELECT token.id AS "tokenId", token.name AS "tokenName", token.role AS "tokenRole",
         token.read_only AS "readOnly",
         coalesce(token.last_used_at > now() - interval '1 minute', false) AS "useIsNoted",
         ${VIEWER_COLUMNS}
    FROM tokens token
    JOIN people person ON person.id = token.person_id
    JOIN firms firm ON firm.id = person.firm_id
   WHERE token.hash = $1
     AND token.revoked_at IS NULL
     AND (token.expires_at IS NULL OR token.expires_at > now())`;

/**
 * Who the secret belongs to, asked of the database for every request, so that revoking a token works at once. What
 * the token withholds of its person's roles is gone from the memberships.
 * @returns undefined alike when the token is malformed, unknown, revoked or expired
 */
export async function viewerOfToken(
  dataSource: DataSource,
  secret: string,
): Promise<SignedInByToken | undefined> {
  if (!TOKEN.test(secret)) return undefined;
  const [row] = await dataSource.query<SignInRow[]>(SIGN_IN, [hashOfToken(secret)]);
  if (row === undefined) return undefined;
  const { tokenId, tokenName, tokenRole, readOnly, useIsNoted, memberships, ...person } = row;
  const viewer: Viewer = {
    ...person,
    memberships: memberships.map(({ organizationId, role }) => ({
      organizationId,
      role: withinLimit(role, tokenRole),
    })),
    token: { id: tokenId, name: tokenName, role: tokenRole, readOnly },
  };
  return { viewer, tokenId, useIsNoted };
}

/** Notes that the token was used, at most once a minute however many requests arrive at the same time. */
export async function noteUseOfToken(dataSource: DataSource, tokenId: string): Promise<void> {
  await dataSource.query(
    `UPDATE tokens SET last_used_at = now()
      WHERE id = $1 AND (last_used_at IS NULL OR last_used_at <= now() - interval '1 minute')`,
    [tokenId],
  );
}

/** A person as the columns of a viewer answer. */
export interface ViewerRow {
  readonly personId: string;
  readonly personName: string;
  readonly firmId: string;
  readonly firmName: string;
  readonly memberships: readonly ViewerMembership[];
}

interface SignInRow extends ViewerRow {
  readonly tokenId: string;
  readonly tokenName: string;
  readonly tokenRole: Role | null;
  readonly readOnly: boolean;
  readonly useIsNoted: boolean;
}
