import type { EntityManager } from "typeorm";
import type { ManifestContent } from "./Manifest";
import { NotPortable } from "./NotPortable";
import type { PersonParty } from "./Parties";

/** The ids that firms and people of an export have here, where they are others. */
export type IdsHere = ReadonlyMap<string, string>;

/** What became of the people of an export. */
interface PlacedParties {
  readonly ids: IdsHere;
  readonly found: number;
  readonly made: number;
}

/**
 * Finds the firms and people of an export in this database, and makes those that are not there, with their ids. A firm is found by
 * its id; a person by id, or what an OpenID provider knows them by, or an e-mail address that one person has.
 * @param firm the id or the name of the firm that the organization comes to; undefined for its own
 * @throws NotPortable when no firm, or more than one, is called so
 */
export async function placeParties(
  manager: EntityManager,
  { organization, firms, people }: Pick<ManifestContent, "organization" | "firms" | "people">,
  firm: string | undefined,
): Promise<PlacedParties> {
  const ids = new Map<string, string>();
  if (firm !== undefined) ids.set(organization.firmId, await firmCalled(manager, firm));
  for (const { id, name } of firms)
    if (!ids.has(id))
      await manager.query("INSERT INTO firms (id, name) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING", [
        id,
        name,
      ]);
  let found = 0;
  for (const person of people) {
    const here = await personHere(manager, person);
    if (here === undefined) await makePerson(manager, person, ids.get(person.firmId) ?? person.firmId);
    else {
      found += 1;
      if (here !== person.id) ids.set(person.id, here);
    }
  }
  return { ids, found, made: people.length - found };
}

/** A row with the ids that firms and people have here. */
export function withIdsHere(row: string, ids: IdsHere): string {
  if (ids.size === 0) return row;
  return row.replace(UUID, (_, id: string) => `"${ids.get(id) ?? id}"`);
}

const UUID = /"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/g;

async function firmCalled(manager: EntityManager, word: string): Promise<string> {
  const firms = await manager.query<{ id: string; name: string }[]>(
    "SELECT id, name FROM firms WHERE id::text = $1 OR name = $1 ORDER BY id",
    [word],
  );
  const [firm, ...others] = firms;
  if (firm !== undefined && others.length === 0) return firm.id;
  const all = await manager.query<{ id: string; name: string }[]>(
    "SELECT id, name FROM firms ORDER BY name, id LIMIT 20",
  );
  const known = all.map(({ id, name }) => `${name} (${id})`).join(", ");
  const what =
    firm === undefined ? `There is no firm "${word}"` : `${firms.length} firms are called "${word}"`;
  throw new NotPortable("NO_SUCH_FIRM", `${what}. Give an id; there are: ${known}. Nothing was stored.`);
}

/** The id and the subject say who somebody is; an address only where nobody else has it. */
async function personHere(
  manager: EntityManager,
  { id, identities, email }: PersonParty,
): Promise<string | undefined> {
  const [found] = await manager.query<{ id: string }[]>(
    `SELECT id FROM (
       SELECT 1 AS choice, id FROM people WHERE id = $1
        UNION ALL
       SELECT 2, person_id FROM identities JOIN jsonb_to_recordset($2) AS theirs (issuer text, subject text)
         USING (issuer, subject)
        UNION ALL
       SELECT 3, min(id::text)::uuid FROM people WHERE lower(email) = lower($3) HAVING count(*) = 1
     ) found ORDER BY choice, id LIMIT 1`,
    [id, JSON.stringify(identities), email],
  );
  return found?.id;
}

async function makePerson(
  manager: EntityManager,
  { id, name, email, identities }: PersonParty,
  firmId: string,
): Promise<void> {
  await manager.query("INSERT INTO people (id, firm_id, name, email) VALUES ($1, $2, $3, $4)", [
    id,
    firmId,
    name,
    email,
  ]);
  for (const { issuer, subject } of identities)
    await manager.query("INSERT INTO identities (issuer, subject, person_id) VALUES ($1, $2, $3)", [
      issuer,
      subject,
      id,
    ]);
}
