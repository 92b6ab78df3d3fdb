import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { BudgetContextArguments } from "../schema/budgets/BudgetContextArguments";
import { FiscalYearContext } from "../schema/budgets/FiscalYearContext";
import { PurchaseContextInput, PurchaseContextResult } from "../schema/budgets/PurchaseContext";
import { Organization } from "../schema/organizations/Organization";
import { contextOfPurchase } from "../services/budgets/contextsOfPurchases";
import { fiscalYearContexts } from "../services/budgets/fiscalYearContexts";
import { type Context } from "../services/Context";

/** Where the money of an organization stands. */
@Resolver(() => Organization)
export class OrganizationBudgetResolver {
  @FieldResolver(() => [FiscalYearContext], {
    description:
      "Where the money of each fiscal year stands: budget, actuals, open commitments, what is planned, headroom, and where the year will end.",
  })
  budgetContext(
    @Root() organization: Organization,
    @Args(() => BudgetContextArguments) asked: BudgetContextArguments,
    @Ctx() ctx: Context,
  ) {
    return fiscalYearContexts(ctx, organization, asked);
  }

  @FieldResolver(() => PurchaseContextResult, {
    description: "What a purchase that nobody has decided on would do to the budgets. Nothing is stored.",
  })
  purchaseContext(
    @Root() organization: Organization,
    @Arg("input", () => PurchaseContextInput, { description: "The purchase." }) input: PurchaseContextInput,
    @Ctx() ctx: Context,
  ) {
    return contextOfPurchase(ctx, organization, input);
  }
}
