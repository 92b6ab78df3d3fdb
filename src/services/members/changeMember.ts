import type { EntityManager } from "typeorm";
import { problemAt, type Problem } from "../../kernel/Problem";
import { NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import {
  type ChangeMemberInput,
  MemberRemoved,
  type RemoveMemberInput,
  SavedMember,
} from "../../schema/members/MemberIntentions";
import type { Role } from "../../schema/Role";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "../intentions/carryOut";
import { changeableOrganization, problemsOfIntention, type Refusal } from "../intentions/mayIntend";
import { membersOfOrganization } from "./memberLookUps";
import { memberOf } from "./members";

/** Gives a member another role. An organization keeps an OWNER. */
export async function changeMember(ctx: Context, input: ChangeMemberInput): Promise<SavedMember | Refusal> {
  const done = await rewrite(ctx, "changeMember", input, input.role);
  if ("refusal" in done) return done.refusal;
  const { organizationId, id, dryRun } = done;
  return new SavedMember(dryRun ? undefined : await memberOf(ctx, organizationId, id), dryRun);
}

/** Lets a member take part no longer. An organization keeps an OWNER. */
export async function removeMember(ctx: Context, input: RemoveMemberInput): Promise<MemberRemoved | Refusal> {
  const done = await rewrite(ctx, "removeMember", input, undefined);
  return "refusal" in done ? done.refusal : new MemberRemoved(done.id, done.dryRun);
}

/** What both name. */
type MemberToRewrite = Pick<RemoveMemberInput, "organizationId" | "id" | "idempotencyKey" | "dryRun">;

interface Rewritten {
  readonly organizationId: string;
  readonly id: string;
  readonly dryRun: boolean;
}

/** @param role the new one; undefined for none */
async function rewrite(
  ctx: Context,
  name: "changeMember" | "removeMember",
  input: MemberToRewrite,
  role: Role | undefined,
): Promise<Rewritten | { readonly refusal: Refusal }> {
  const target = changeableOrganization(ctx, input.organizationId, name);
  if ("refusal" in target) return target;
  const problems = problemsOfIntention(input);
  if (problems.length > 0) return { refusal: new InvalidInput(problems) };
  const { organizationId } = target;
  const intention = intentionOf(name, organizationId, input);
  const { dryRun } = intention;
  const done = await carryOut(ctx, intention, (manager) =>
    storeRole(manager, { organizationId, id: input.id, role }),
  );
  return done.kind === "refused" ? { refusal: done.answer } : { organizationId, id: done.id, dryRun };
}

interface RoleToStore {
  readonly organizationId: string;
  readonly id: string;
  readonly role: Role | undefined;
}

async function storeRole(
  manager: EntityManager,
  { organizationId, id, role }: RoleToStore,
): Promise<Work<NotFound | InvalidInput>> {
  const found = await membersOfOrganization.batch(manager, [organizationId], [organizationId]);
  const all = found.get(organizationId) ?? [];
  const member = all.find((each) => each.id === id);
  if (member === undefined) return { kind: "refused", answer: new NotFound(id) };
  const owners = all.filter((each) => each.role === "OWNER");
  if (member.role === "OWNER" && role !== "OWNER" && owners.length === 1)
    return { kind: "refused", answer: new InvalidInput([lastOwner(member.name, id)]) };
  await manager.query(
    role === undefined
      ? "DELETE FROM memberships WHERE organization_id = $1 AND person_id = $2"
      : "UPDATE memberships SET role = $3 WHERE organization_id = $1 AND person_id = $2",
    role === undefined ? [organizationId, id] : [organizationId, id, role],
  );
  return { kind: "done", id };
}

function lastOwner(name: string, id: string): Problem {
  const message = `${name} is the only OWNER, and without one nobody could let anybody in.`;
  return problemAt(["id"], "CONTRADICTION", message, "Make somebody else an OWNER first.", id);
}
