import { NotAllowed, NotFound } from "../../schema/intentions/answers";
import { Member, Members } from "../../schema/members/Member";
import { readGlobalId } from "../../schema/relay/globalId";
import type { Role } from "../../schema/Role";
import { READS } from "../access/permissions";
import { roleIn } from "../access/roleIn";
import type { Context } from "../Context";
import { membersOfOrganization } from "./memberLookUps";

/** Who takes part in the work for an organization. */
export async function members(
  ctx: Context,
  organizationId: string,
): Promise<Members | NotFound | NotAllowed> {
  const key = readGlobalId(organizationId);
  const role = key?.type === "Organization" ? roleIn(ctx.viewer, key.uuid) : undefined;
  if (key === undefined || role === undefined) return new NotFound(organizationId);
  if (!(READS["Query.members"] as readonly Role[]).includes(role))
    return new NotAllowed(`As ${role} you may not read the members.`, "Ask an OWNER of this organization.");
  const rows = (await ctx.find(membersOfOrganization, key.uuid)) ?? [];
  return new Members(rows.map((row) => new Member(row)));
}

/** The member of an organization who is a person; ids are uuids. */
export async function memberOf(
  ctx: Context,
  organizationId: string,
  personId: string,
): Promise<Member | undefined> {
  const rows = (await ctx.find(membersOfOrganization, organizationId)) ?? [];
  const row = rows.find(({ id }) => id === personId);
  return row && new Member(row);
}
