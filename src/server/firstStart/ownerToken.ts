import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DataSource, type EntityManager, IsNull } from "typeorm";
import { Token } from "../../models/Token";
import { findOrMakeOwner, OWNER_TOKEN_NAME } from "./findOrMakeOwner";
import { hashOfToken, newTokenSecret } from "../../services/tokenSecret";

export interface OwnerToken {
  readonly secret: string;
  readonly file: string;
  /** `FIRST`: made with the firm and its owner. `REUSED`: found in the file. `REPLACED`: the file was missing or held no valid token. */
  readonly origin: "FIRST" | "REUSED" | "REPLACED";
}

/** Two servers that start at the same moment on one empty database must not make two firms ("FLOT" in ASCII). */
const FIRST_START_LOCK = 0x464c4f54;

/**
 * The token with which the owner signs in. Its secret is only in `owner.token` in the data folder, which nobody
 * else may read; the database keeps its hash.
 * @param withOwner makes what comes into being together with the owner, of the id given
 */
export async function ensureOwnerToken(
  dataSource: DataSource,
  dataFolder: string,
  withOwner: (manager: EntityManager, ownerId: string) => Promise<void> = () => Promise.resolve(),
): Promise<OwnerToken> {
  const file = join(dataFolder, "owner.token");
  return dataSource.transaction(async (manager) => {
    await manager.query("SELECT pg_advisory_xact_lock($1)", [FIRST_START_LOCK]);
    const kept = readToken(file);
    if (kept !== undefined && (await isValid(manager, kept))) return { secret: kept, file, origin: "REUSED" };
    const isFirst = !(await manager.existsBy(Token, { name: OWNER_TOKEN_NAME }));
    const secret = newTokenSecret();
    const personId = await findOrMakeOwner(manager);
    if (isFirst) await withOwner(manager, personId);
    await manager.insert(Token, { personId, name: OWNER_TOKEN_NAME, hash: hashOfToken(secret) });
    writeToken(file, secret);
    return { secret, file, origin: isFirst ? "FIRST" : "REPLACED" };
  });
}

async function isValid(manager: EntityManager, secret: string): Promise<boolean> {
  const token = await manager.findOneBy(Token, { hash: hashOfToken(secret), revokedAt: IsNull() });
  return token !== null && (token.expiresAt === null || token.expiresAt > new Date());
}

function readToken(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Written beside and renamed, so that the file is never seen half-written nor with another mode. */
function writeToken(file: string, secret: string): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${secret}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
}
