import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { NotAllowed, NotFound } from "../intentions/answers";
import { IntentionInput } from "../intentions/IntentionInput";
import { InvalidInput } from "../InvalidInput";
import { Role } from "../Role";
import { Member } from "./Member";

@InputType({ description: "Somebody as an OpenID provider knows them." })
export class IdentityInput {
  @Field(() => String, { description: "The provider, exactly as its tokens name it in iss." })
  issuer!: string;

  @Field(() => String, { description: "The person, as its tokens name them in sub." })
  subject!: string;
}

@InputType({
  description: "Somebody who is to take part: by e-mail address or by identity, exactly one of the two.",
})
export class AddMemberInput extends IntentionInput {
  @Field(() => ID, { description: "The organization." })
  organizationId!: string;

  @Field(() => String, {
    nullable: true,
    description: "The e-mail address of somebody of the firm, or of somebody new.",
  })
  email?: string | null;

  @Field(() => IdentityInput, {
    nullable: true,
    description: "What an OpenID provider knows them by, also somebody new.",
  })
  identity?: IdentityInput | null;

  @Field(() => String, {
    nullable: true,
    description: "Name of somebody new, 1 to 200 characters. Somebody whom the firm knows keeps their name.",
  })
  name?: string | null;

  @Field(() => Role, { description: "What they may do in this organization." })
  role!: Role;
}

@InputType({ description: "Another role for a member." })
export class ChangeMemberInput extends IntentionInput {
  @Field(() => ID, { description: "The organization." })
  organizationId!: string;

  @Field(() => ID, { description: "The member." })
  id!: string;

  @Field(() => Role, { description: "What they may do in this organization from now on." })
  role!: Role;
}

@InputType({ description: "A member who is to take part no longer." })
export class RemoveMemberInput extends IntentionInput {
  @Field(() => ID, { description: "The organization." })
  organizationId!: string;

  @Field(() => ID, { description: "The member." })
  id!: string;
}

@ObjectType({ description: "The member takes part, in the role that was given." })
export class SavedMember {
  constructor(member: Member | undefined, dryRun: boolean) {
    this.member = member;
    this.dryRun = dryRun;
  }

  @Field(() => Member, { nullable: true, description: "The member; absent after a dry run." })
  readonly member: Member | undefined;

  @Field(() => Boolean, { description: "Whether it was only tried, and nothing is stored." })
  readonly dryRun: boolean;
}

@ObjectType({
  description: "The member takes part no longer: their next request finds nothing of the organization.",
})
export class MemberRemoved {
  constructor(id: string, dryRun: boolean) {
    this.id = id;
    this.dryRun = dryRun;
  }

  @Field(() => ID, { description: "Id of who was a member." })
  readonly id: string;

  @Field(() => Boolean, { description: "Whether it was only tried, and nothing is stored." })
  readonly dryRun: boolean;
}

export const SaveMemberResult = createUnionType({
  name: "SaveMemberResult",
  description: "The member, or why nothing was changed.",
  types: () => [SavedMember, InvalidInput, NotFound, NotAllowed] as const,
});

export const RemoveMemberResult = createUnionType({
  name: "RemoveMemberResult",
  description: "That the member is removed, or why not.",
  types: () => [MemberRemoved, InvalidInput, NotFound, NotAllowed] as const,
});
