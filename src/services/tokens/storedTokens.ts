import type { EntityManager } from "typeorm";
import type { Role } from "../../schema/Role";
import type { TokenRow } from "../../schema/tokens/Token";
import { hashOfToken, newTokenSecret } from "../tokenSecret";

const COLUMNS = `id, name, role, read_only AS "readOnly", created_at AS "createdAt", expires_at AS "expiresAt",
  revoked_at AS "revokedAt", last_used_at AS "lastUsedAt"`;

/** All tokens of a person, the newest first. */
export const tokensOf = (manager: EntityManager, personId: string): Promise<TokenRow[]> =>
  manager.query<TokenRow[]>(
    `SELECT ${COLUMNS} FROM tokens WHERE person_id = $1 ORDER BY created_at DESC, id`,
    [personId],
  );

/** Says in the audit by which mutation tokens are changed. */
export const noteOperation = async (
  manager: EntityManager,
  name: "makeToken" | "revokeToken",
): Promise<void> => {
  await manager.query("SELECT set_config('app.operation', $1, true)", [name]);
};

/** A token to be made. */
export interface TokenToMake {
  readonly personId: string;
  readonly name: string;
  readonly role: Role | null;
  readonly readOnly: boolean;
  readonly days: number;
  /** The token that asks for it, which it must not outlive. */
  readonly makerId: string | undefined;
}

/** Makes a token. @returns it, and its secret, of which only the hash is stored */
export async function insertToken(
  manager: EntityManager,
  { personId, name, role, readOnly, days, makerId }: TokenToMake,
): Promise<{ readonly row: TokenRow; readonly secret: string }> {
  const secret = newTokenSecret();
  const [row] = await manager.query<TokenRow[]>(
    `INSERT INTO tokens (person_id, name, hash, role, read_only, expires_at)
     VALUES ($1, $2, $3, $4, $5,
             least(now() + make_interval(days => $6), (SELECT expires_at FROM tokens WHERE id = $7)))
     RETURNING ${COLUMNS}`,
    [personId, name, hashOfToken(secret), role, readOnly, days, makerId ?? null],
  );
  if (row === undefined) throw new Error("PostgreSQL answered an insert without its row.");
  return { row, secret };
}

/** Revokes a token; one that was revoked stays so since then. */
export const revokeRow = async (manager: EntityManager, id: string): Promise<void> => {
  await manager.query("UPDATE tokens SET revoked_at = coalesce(revoked_at, now()) WHERE id = $1", [id]);
};

/** Whether a token still lets anybody in. */
export const isValid = ({ revokedAt, expiresAt }: TokenRow): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > new Date());
