import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Organization } from "../schema/organizations/Organization";
import { AdoptPlanInput, AdoptPlanResult } from "../schema/plans/AdoptPlan";
import { Plan } from "../schema/plans/Plan";
import { type Context } from "../services/Context";
import { adoptedPlanOf, adoptPlan } from "../services/plans/adoptPlan";

/** The plan of record of an organization. */
@Resolver(() => Organization)
export class AdoptedPlanResolver {
  @FieldResolver(() => Plan, {
    nullable: true,
    description:
      "The plan of record, whose cost counts as planned in budgetContext; absent where there is none.",
  })
  adoptedPlan(@Root() organization: Organization, @Ctx() ctx: Context) {
    return adoptedPlanOf(ctx, organization);
  }

  @Mutation(() => AdoptPlanResult, {
    description:
      "Makes a plan the plan of record of its organization, in place of the one before, or leaves none. Sent twice with the same idempotencyKey, it is carried out once.",
  })
  adoptPlan(
    @Arg("input", () => AdoptPlanInput, { description: "The organization and the plan." })
    input: AdoptPlanInput,
    @Ctx() ctx: Context,
  ) {
    return adoptPlan(ctx, input);
  }
}
