import type { EntityManager } from "typeorm";

/** What happened to an organization as a whole, as its audit trail keeps it. */
interface WholeEvent {
  readonly organizationId: string;
  readonly action: "IMPORTED" | "ERASED";
  /** Who did it: the operator of the server, as they call themselves. */
  readonly by: string;
  /** What is known of it beside. */
  readonly after?: object;
}

/** Writes into the audit trail as the owner of the tables; the application may not. */
export async function noteInTrail(
  manager: EntityManager,
  { organizationId, action, by, after }: WholeEvent,
): Promise<void> {
  await manager.query(
    `INSERT INTO audit_entries (organization_id, id, transaction, person_name, thing, thing_id, action, after)
     VALUES ($1, gen_random_uuid(), pg_current_xact_id()::text, $2, 'organizations', $1::uuid::text, $3, $4)`,
    [organizationId, by, action, after === undefined ? null : JSON.stringify(after)],
  );
}
