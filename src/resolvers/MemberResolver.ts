import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { MembersResult } from "../schema/members/Member";
import {
  AddMemberInput,
  ChangeMemberInput,
  RemoveMemberInput,
  RemoveMemberResult,
  SaveMemberResult,
} from "../schema/members/MemberIntentions";
import { type Context } from "../services/Context";
import { addMember } from "../services/members/addMember";
import { changeMember, removeMember } from "../services/members/changeMember";
import { members } from "../services/members/members";

const IDEMPOTENT = "Sent twice with the same idempotencyKey, it is carried out once.";

@Resolver()
export class MemberResolver {
  @Query(() => MembersResult, {
    description: "Who takes part in the work for an organization, in which role. Its OWNER reads it.",
  })
  members(
    @Arg("organizationId", () => ID, { description: "The organization." }) organizationId: string,
    @Ctx() ctx: Context,
  ) {
    return members(ctx, organizationId);
  }

  @Mutation(() => SaveMemberResult, {
    description: `Lets somebody take part in the work for an organization. For its OWNER. ${IDEMPOTENT}`,
  })
  addMember(
    @Arg("input", () => AddMemberInput, { description: "Who, and in which role." }) input: AddMemberInput,
    @Ctx() ctx: Context,
  ) {
    return addMember(ctx, input);
  }

  @Mutation(() => SaveMemberResult, {
    description: `Gives a member another role, from their next request on. The last OWNER stays one. For its OWNER. ${IDEMPOTENT}`,
  })
  changeMember(
    @Arg("input", () => ChangeMemberInput, { description: "The member and the role." })
    input: ChangeMemberInput,
    @Ctx() ctx: Context,
  ) {
    return changeMember(ctx, input);
  }

  @Mutation(() => RemoveMemberResult, {
    description: `Lets a member take part no longer, from their next request on. The last OWNER stays. For its OWNER. ${IDEMPOTENT}`,
  })
  removeMember(
    @Arg("input", () => RemoveMemberInput, { description: "The member." }) input: RemoveMemberInput,
    @Ctx() ctx: Context,
  ) {
    return removeMember(ctx, input);
  }
}
