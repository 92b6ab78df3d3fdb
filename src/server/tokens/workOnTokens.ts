import type { DataSource, EntityManager } from "typeorm";
import type { TokenRow } from "../../schema/tokens/Token";
import { insertToken, isValid, revokeRow, tokensOf } from "../../services/tokens/storedTokens";
import { StartFailure } from "../StartFailure";
import type { TokenArguments } from "./tokenArguments";

/**
 * Makes, lists or revokes tokens of anybody, for the operator of the server.
 * @returns what to tell
 * @throws StartFailure when there is no such person or token
 */
export const workOnTokens = (dataSource: DataSource, asked: TokenArguments): Promise<string> =>
  dataSource.transaction(async (manager) => {
    if (asked.action === "list") return list(manager, asked.person);
    if (asked.action === "revoke") return revoke(manager, asked.id);
    const { id: personId, name: person } = await personOf(manager, asked.person);
    const { row, secret } = await insertToken(manager, { ...asked, personId, makerId: undefined });
    return `The token "${row.name}" of ${person}, shown only now:\n${secret}\n${described(row)}`;
  });

interface PersonRow {
  readonly id: string;
  readonly name: string;
}

async function personOf(manager: EntityManager, word: string): Promise<PersonRow> {
  const people = await manager.query<PersonRow[]>(
    "SELECT id, name FROM people WHERE id::text = $1 OR lower(email) = lower($1) OR name = $1 ORDER BY name, id",
    [word],
  );
  const [person, ...others] = people;
  if (person === undefined) throw new StartFailure(`There is no person "${word}".`);
  if (others.length > 0)
    throw new StartFailure(
      `"${word}" are ${people.length} people. Give an id: ${people.map(({ id }) => id).join(", ")}.`,
    );
  return person;
}

async function list(manager: EntityManager, word: string | undefined): Promise<string> {
  const people =
    word === undefined
      ? await manager.query<PersonRow[]>("SELECT id, name FROM people ORDER BY name, id")
      : [await personOf(manager, word)];
  const lines: string[] = [];
  for (const { id, name } of people) {
    const rows = await tokensOf(manager, id);
    lines.push(`${name} (${id})`, ...rows.map((row) => `  ${described(row)}`));
  }
  return lines.join("\n");
}

async function revoke(manager: EntityManager, id: string): Promise<string> {
  const [found] = await manager.query<{ personId: string }[]>(
    `SELECT person_id AS "personId" FROM tokens WHERE id::text = $1`,
    [id],
  );
  if (found === undefined)
    throw new StartFailure(`There is no token "${id}". npm run token -- list shows their ids.`);
  await revokeRow(manager, id);
  return `Revoked: ${id}`;
}

/** One line: id, name, what it lets through, and its dates. */
function described(row: TokenRow): string {
  const state = isValid(row) ? "valid" : row.revokedAt === null ? "expired" : "revoked";
  const reach = `${row.role === null ? "all roles" : `at most ${row.role}`}${row.readOnly ? ", reads only" : ""}`;
  const until = row.expiresAt === null ? "does not expire" : `until ${row.expiresAt.toISOString()}`;
  const used = row.lastUsedAt === null ? "never used" : `last used ${row.lastUsedAt.toISOString()}`;
  return `${row.id}  ${row.name}: ${state}, ${reach}, ${until}, ${used}`;
}
