import { readGlobalId } from "../../../src/schema/relay/globalId";
import { arrangeMembership, arrangePerson, arrangeToken } from "../arrange";
import { type FilledClient, fillClient } from "../isolation/FilledClient";
import type { TestDatabase } from "../openTestDatabase";
import type { StartedTestServer } from "../startTestServer";

/** A client with at least one row in every table, one of its own people, and somebody who left it. */
export interface WholeClient {
  readonly client: FilledClient;
  /** The uuid of the organization. */
  readonly id: string;
  readonly name: string;
  /** Its OWNER, of the firm. */
  readonly ownerId: string;
  /** A CLIENT, member of nothing else, with an address, a token and a subject. */
  readonly clerkId: string;
  /** Everybody like that: the clerk, and whoever the API let in. */
  readonly ownPeople: readonly string[];
  /** Wrote something and is no member any more. */
  readonly formerId: string;
}

/** Fills a client through the API, and adds what the API has no way to. */
export async function arrangeWhole(
  server: StartedTestServer,
  name: string,
  fiscalYear: number,
): Promise<WholeClient> {
  const { database } = server;
  const { rows } = await database.owner.query<{ id: string }>("SELECT id FROM firms ORDER BY name LIMIT 1");
  const firmId = rows[0]?.id ?? "";
  const ownerId = await arrangePerson(database, firmId, `${name} Owner`);
  await database.owner.query("UPDATE people SET email = $2 WHERE id = $1", [ownerId, emailOf(name)]);
  const client = await fillClient(server, await arrangeToken(database, ownerId), name, fiscalYear);
  const id = readGlobalId(client.ids.Organization)?.uuid ?? "";
  const clerkId = await arrangePerson(database, firmId, `${name} Clerk`);
  await database.owner.query("UPDATE people SET email = $2 WHERE id = $1", [
    clerkId,
    `clerk.${emailOf(name)}`,
  ]);
  await database.owner.query("INSERT INTO identities (issuer, subject, person_id) VALUES ($1, $2, $3)", [
    ISSUER,
    `clerk of ${name}`,
    clerkId,
  ]);
  await arrangeToken(database, clerkId);
  await arrangeMembership(database, clerkId, id, "CLIENT");
  const formerId = await writeAndLeave(database, firmId, id, name);
  const { rows: own } = await database.owner.query<{ id: string }>(
    "SELECT person_id AS id FROM memberships WHERE organization_id = $1 AND role = 'CLIENT'",
    [id],
  );
  return { client, id, name, ownerId, clerkId, ownPeople: own.map((person) => person.id), formerId };
}

export const ISSUER = "https://sign-in.example";
export const emailOf = (name: string): string => `${name.toLowerCase().replaceAll(/\W+/g, ".")}@example.com`;

/**
 * Credits the client's invoice, with an id that comes before that of the invoice, as somebody who then leaves.
 * @returns the person
 */
async function writeAndLeave(
  { owner }: TestDatabase,
  firmId: string,
  organizationId: string,
  name: string,
): Promise<string> {
  const personId = await arrangePerson({ owner }, firmId, `${name} Temp`);
  await owner.query("UPDATE people SET email = $2 WHERE id = $1", [personId, `temp.${emailOf(name)}`]);
  await owner.query(
    `INSERT INTO invoices (organization_id, id, number, supplier, kind, credit_of, issued_on, currency, created_by)
     SELECT organization_id, '00000000-0000-4000-8000-000000000001', number || ' credit', supplier, 'CREDIT_NOTE', id,
            issued_on, currency, $2
       FROM invoices WHERE organization_id = $1`,
    [organizationId, personId],
  );
  return personId;
}
