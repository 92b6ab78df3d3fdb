import { AuditEntry, AuditTrail, type AuditTrailArguments } from "../../schema/audit/AuditTrail";
import { NotAllowed, NotFound } from "../../schema/intentions/answers";
import { readGlobalId } from "../../schema/relay/globalId";
import { pageRequest } from "../../schema/relay/pageRequest";
import type { Role } from "../../schema/Role";
import { READS } from "../access/permissions";
import { roleIn } from "../access/roleIn";
import type { Context } from "../Context";
import { type ListOf, pageOf } from "../pages/pagesOf";

/** What was changed in an organization, the oldest first. */
export async function auditTrail(
  ctx: Context,
  asked: AuditTrailArguments,
): Promise<AuditTrail | NotFound | NotAllowed> {
  const { organizationId, since } = asked;
  const key = readGlobalId(organizationId);
  const role = key?.type === "Organization" ? roleIn(ctx.viewer, key.uuid) : undefined;
  if (key === undefined || role === undefined) return new NotFound(organizationId);
  if (!(READS["Query.auditTrail"] as readonly Role[]).includes(role))
    return new NotAllowed(
      `As ${role} you may not read the audit trail.`,
      "Ask an OWNER of this organization.",
    );
  const request = pageRequest(asked, "WRITTEN", { WRITTEN: "timestamptz" });
  return new AuditTrail(await pageOf(ctx, entriesSince(since), request, key.uuid, AuditEntry));
}

const entriesSince = (since: Date | null | undefined): ListOf<"WRITTEN"> => ({
  name: "auditEntries",
  table: "audit_entries",
  columns: `item.at, item.person_name AS "personName", item.token_name AS "tokenName", item.issuer, item.operation,
            item.thing, item.thing_id AS "thingId", item.action, item.before, item.after`,
  joins: "",
  belongs: "item.organization_id = owner.id AND item.organization_id = ANY ($1::uuid[])",
  orders: { WRITTEN: "at" },
  filters: since == null ? [] : [{ condition: "item.at >= ?::timestamptz", parameter: since.toISOString() }],
});
