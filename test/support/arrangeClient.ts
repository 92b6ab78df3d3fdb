import { randomUUID } from "node:crypto";
import { globalId } from "../../src/schema/relay/globalId";
import type { MembershipRole } from "../../src/models/MembershipRole";
import { arrangeMembership, arrangeOrganization, arrangePerson, arrangeToken } from "./arrange";
import type { StartedTestServer } from "./startTestServer";

/** An organization without anything in it, and somebody who may change it. */
export interface ArrangedClient {
  /** Global id. */
  readonly id: string;
  readonly uuid: string;
  /** Signs in the VCIO. */
  readonly token: string;
}

/** An organization of the server's firm, with a VCIO of its own. */
export async function arrangeClient(server: StartedTestServer, name?: string): Promise<ArrangedClient> {
  const { rows } = await server.database.owner.query<{ id: string }>("SELECT id FROM firms LIMIT 1");
  const firmId = rows[0]?.id ?? "";
  const uuid = await arrangeOrganization(server.database, firmId, name ?? `Client ${randomUUID()}`);
  const token = await arrangeMember(server, uuid, "VCIO");
  return { id: globalId("Organization", uuid), uuid, token };
}

/** @returns the token of a new person in a role. */
export async function arrangeMember(
  server: StartedTestServer,
  organizationUuid: string,
  role: MembershipRole,
): Promise<string> {
  const { rows } = await server.database.owner.query<{ firm_id: string }>(
    "SELECT firm_id FROM organizations WHERE id = $1",
    [organizationUuid],
  );
  const personId = await arrangePerson(server.database, rows[0]?.firm_id ?? "", `A ${role}`);
  await arrangeMembership(server.database, personId, organizationUuid, role);
  return arrangeToken(server.database, personId);
}
