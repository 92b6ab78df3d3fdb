import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { PlanBudgetContextInput, PlanBudgetContextResult } from "../schema/budgets/PlanBudgetContext";
import { RemoveInput } from "../schema/intentions/RemoveInput";
import { Organization } from "../schema/organizations/Organization";
import { Plan } from "../schema/plans/Plan";
import { RemoveResult, SavePlanInput, SavePlanResult } from "../schema/plans/PlanIntentions";
import { Engagement, Position } from "../schema/plans/PlanParts";
import { budgetContextOfPlan } from "../services/budgets/budgetContextOfPlan";
import { type Context } from "../services/Context";
import { remove } from "../services/intentions/remove";
import { organizationOf } from "../services/organizations/organizations";
import { engagementsOf, positionsOf } from "../services/plans/plans";
import { savePlan } from "../services/plans/savePlan";

const IDEMPOTENT = "Sent twice with the same idempotencyKey, it is carried out once.";

@Resolver(() => Plan)
export class PlanResolver {
  @FieldResolver(() => Organization, { nullable: true, description: "The organization that it belongs to." })
  organization(@Root() plan: Plan, @Ctx() ctx: Context) {
    return organizationOf(ctx, plan.organizationId);
  }

  @FieldResolver(() => [Position], { description: "In-house seats, in order." })
  positions(@Root() plan: Plan, @Ctx() ctx: Context) {
    return positionsOf(ctx, plan);
  }

  @FieldResolver(() => [Engagement], { description: "Agreements with outside teams, in order." })
  engagements(@Root() plan: Plan, @Ctx() ctx: Context) {
    return engagementsOf(ctx, plan);
  }

  @FieldResolver(() => PlanBudgetContextResult, {
    description:
      "What it costs in cash in each fiscal year, held against the stored budgets: headroom = budget and transfers - actuals - open commitments - projects of the roadmap and renewals expected - this plan. Priced as by costComparison of this plan alone; paths of problems begin with plans.0. Other plans, the adopted one too, do not count: this plan would take their place.",
  })
  budgetContext(
    @Root() plan: Plan,
    @Arg("input", () => PlanBudgetContextInput, {
      nullable: true,
      description: "Over which months, and how. Default: every default of the input.",
    })
    input: PlanBudgetContextInput | null | undefined,
    @Ctx() ctx: Context,
  ) {
    return budgetContextOfPlan(ctx, plan, input ?? {});
  }

  @Mutation(() => SavePlanResult, {
    description: `Makes a whole plan, or replaces one: adds, changes, removes and reorders its parts in any mix, all or nothing. ${IDEMPOTENT}`,
  })
  savePlan(
    @Arg("input", () => SavePlanInput, { description: "The plan." }) input: SavePlanInput,
    @Ctx() ctx: Context,
  ) {
    return savePlan(ctx, input);
  }

  @Mutation(() => RemoveResult, {
    description: `Removes a plan with its positions and engagements. ${IDEMPOTENT}`,
  })
  removePlan(
    @Arg("input", () => RemoveInput, { description: "The plan." }) input: RemoveInput,
    @Ctx() ctx: Context,
  ) {
    return remove(ctx, "Plan", input);
  }
}
