import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { BudgetConnection } from "../schema/budgets/Budget";
import { type BudgetOrder, BudgetOrderEnum } from "../schema/budgets/enums";
import { CostComparisonResult, StoredComparisonInput } from "../schema/comparisons/StoredComparison";
import { Organization } from "../schema/organizations/Organization";
import { type PlanOrder, PlanOrderEnum } from "../schema/plans/enums";
import { PlanConnection } from "../schema/plans/Plan";
import { PageArguments, pageRequest } from "../schema/relay/pageRequest";
import { budgetsOf } from "../services/budgets/budgets";
import { compareStoredPlans } from "../services/comparisons/compareStoredPlans";
import { type Context } from "../services/Context";
import { plansOf } from "../services/plans/plans";

/** What an organization has: lists of what is stored of it, and what can be said from them. */
@Resolver(() => Organization)
export class OrganizationListsResolver {
  @FieldResolver(() => PlanConnection, { description: "Its plans, in pages." })
  plans(
    @Root() { uuid }: Organization,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("orderBy", () => PlanOrderEnum, { defaultValue: "NAME", description: "In which order." })
    orderBy: PlanOrder,
    @Ctx() ctx: Context,
  ) {
    return plansOf(ctx, uuid, pageRequest(page, orderBy, { NAME: "text", CREATED: "timestamptz" }));
  }

  @FieldResolver(() => BudgetConnection, { description: "Its budgets, in pages." })
  budgets(
    @Root() { uuid }: Organization,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("orderBy", () => BudgetOrderEnum, { defaultValue: "FISCAL_YEAR", description: "In which order." })
    orderBy: BudgetOrder,
    @Ctx() ctx: Context,
  ) {
    return budgetsOf(
      ctx,
      uuid,
      pageRequest(page, orderBy, { FISCAL_YEAR: "integer", CREATED: "timestamptz" }),
    );
  }

  @FieldResolver(() => CostComparisonResult, {
    description:
      "What its plans cost over the same months, by the engine of compareCosts, with its currency, fiscal calendar, users, headcount and budgets as they are stored. Paths of problems name plans by their place in the comparison.",
  })
  costComparison(
    @Root() organization: Organization,
    @Arg("input", () => StoredComparisonInput, { description: "Which plans, over which months." })
    input: StoredComparisonInput,
    @Ctx() ctx: Context,
  ) {
    return compareStoredPlans(ctx, organization, input);
  }
}
