import type { EntityManager } from "typeorm";
import { problemAt, type Problem } from "../../kernel/Problem";
import { InvalidInput } from "../../schema/InvalidInput";
import { type AddMemberInput, SavedMember } from "../../schema/members/MemberIntentions";
import type { Role } from "../../schema/Role";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "../intentions/carryOut";
import { changeableOrganization, problemsOfIntention, type Refusal } from "../intentions/mayIntend";
import { memberOf } from "./members";
import { type FoundPerson, type PersonToFind, findPerson, makePerson } from "./people";
import { readPerson } from "./readPerson";

/**
 * Lets somebody take part: a person whom the firm knows by an e-mail address or an identity, or somebody new. A person
 * who is known gets no further way in, so that nobody becomes somebody else by being added.
 */
export async function addMember(ctx: Context, input: AddMemberInput): Promise<SavedMember | Refusal> {
  const target = changeableOrganization(ctx, input.organizationId, "addMember");
  if ("refusal" in target) return target.refusal;
  const problems = problemsOfIntention(input);
  const person = readPerson(input, problems);
  if (person === undefined || problems.length > 0) return new InvalidInput(problems);

  const { organizationId } = target;
  const { role } = input;
  const intention = intentionOf("addMember", organizationId, input);
  const { dryRun } = intention;
  const done = await carryOut(ctx, intention, (manager) =>
    storeMember(manager, ctx, { organizationId, person, role }),
  );
  if (done.kind === "refused") return done.answer;
  return new SavedMember(dryRun ? undefined : await memberOf(ctx, organizationId, done.id), dryRun);
}

interface NewMember {
  readonly organizationId: string;
  readonly person: PersonToFind;
  readonly role: Role;
}

async function storeMember(
  manager: EntityManager,
  { newId }: Context,
  { organizationId, person, role }: NewMember,
): Promise<Work<InvalidInput>> {
  const found = await findPerson(manager, organizationId, person);
  const problem = problemOf(found, person);
  if (problem !== undefined) return { kind: "refused", answer: new InvalidInput([problem]) };
  const id = found[0]?.id ?? (await makePerson(manager, { ...person, organizationId, id: newId() }));
  await manager.query("INSERT INTO memberships (person_id, organization_id, role) VALUES ($1, $2, $3)", [
    id,
    organizationId,
    role,
  ]);
  return { kind: "done", id };
}

/** Why a person cannot be added. */
function problemOf(
  [found, ...others]: readonly FoundPerson[],
  { identity, email, name }: PersonToFind,
): Problem | undefined {
  const path = [identity === undefined ? "email" : "identity"];
  const value = identity?.subject ?? email;
  if (found === undefined) {
    const message = "Nobody of the firm is known by it, and somebody new needs a name.";
    return name === undefined ? problemAt(["name"], "REQUIRED", message, "Give their name.") : undefined;
  }
  if (others.length > 0) {
    const message = `${1 + others.length} people of the firm have this address.`;
    return problemAt(path, "CONTRADICTION", message, "Add the one you mean by identity.", value);
  }
  if (!found.isOfFirm) {
    const message = "This identity cannot be added: another firm works with it.";
    return problemAt(path, "CONTRADICTION", message, "Add the person by another identity.", value);
  }
  if (found.role === null) return undefined;
  const message = `${found.name} takes part already, as ${found.role}.`;
  return problemAt(path, "DUPLICATE", message, "Change the role with changeMember.", value);
}
