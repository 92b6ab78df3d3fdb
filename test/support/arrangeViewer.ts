import { type Viewer } from "../../src/services/Viewer";
import { arrangeFirm, arrangeMembership, arrangeOrganization, arrangePerson } from "./arrange";
import { type TestDatabase } from "./openTestDatabase";

/** A person of a firm of their own who is VCIO of the named organizations, as the services see them. */
export async function arrangeViewer(database: TestDatabase, ...organizations: string[]): Promise<Viewer> {
  const firmId = await arrangeFirm(database);
  const personId = await arrangePerson(database, firmId);
  const memberships = [];
  for (const name of organizations) {
    const organizationId = await arrangeOrganization(database, firmId, name);
    await arrangeMembership(database, personId, organizationId, "VCIO");
    memberships.push({ organizationId, role: "VCIO" as const });
  }
  return { personId, personName: "Ada Okafor", firmId, firmName: "Northwind vCIO", memberships };
}
