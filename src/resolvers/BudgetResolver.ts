import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Budget, BudgetLine, ExpenditureAmount, PurposeAmount } from "../schema/budgets/Budget";
import { BudgetChange } from "../schema/budgets/BudgetChange";
import { BudgetRevision } from "../schema/budgets/BudgetRevision";
import { BudgetTransfer } from "../schema/budgets/BudgetTransfer";
import { SaveBudgetInput, SaveBudgetResult } from "../schema/budgets/BudgetIntentions";
import { RemoveInput } from "../schema/intentions/RemoveInput";
import { Organization } from "../schema/organizations/Organization";
import { RemoveResult } from "../schema/plans/PlanIntentions";
import { DecimalScalar } from "../schema/scalars/DecimalScalar";
import { linesOf, totalOf, totalsByExpenditure, totalsByPurpose } from "../services/budgets/budgets";
import { changesSince, revisionsOf, transfersOf } from "../services/budgets/budgetHistory";
import { saveBudget } from "../services/budgets/saveBudget";
import { type Context } from "../services/Context";
import { remove } from "../services/intentions/remove";
import { organizationOf } from "../services/organizations/organizations";

const IDEMPOTENT = "Sent twice with the same idempotencyKey, it is carried out once.";

@Resolver(() => Budget)
export class BudgetResolver {
  @FieldResolver(() => Organization, { nullable: true, description: "The organization that it belongs to." })
  organization(@Root() budget: Budget, @Ctx() ctx: Context) {
    return organizationOf(ctx, budget.organizationId);
  }

  @FieldResolver(() => [BudgetLine], { description: "Its lines, in order." })
  lines(@Root() budget: Budget, @Ctx() ctx: Context) {
    return linesOf(ctx, budget);
  }

  @FieldResolver(() => [BudgetTransfer], { description: "Money moved within the year, in order." })
  transfers(@Root() budget: Budget, @Ctx() ctx: Context) {
    return transfersOf(ctx, budget);
  }

  @FieldResolver(() => [BudgetRevision], {
    description: "How it stood after each change, the first one first, with who made it and why.",
  })
  revisions(@Root() budget: Budget, @Ctx() ctx: Context) {
    return revisionsOf(ctx, budget);
  }

  @FieldResolver(() => [BudgetChange], {
    nullable: true,
    description:
      "Why the money (approved lines, carry-forward, contingency) is not that of an earlier version, to the cent; absent where no such revision is kept.",
  })
  changesSince(
    @Root() budget: Budget,
    @Arg("version", () => Int, { description: "The earlier version." }) version: number,
    @Ctx() ctx: Context,
  ) {
    return changesSince(ctx, budget, version);
  }

  @FieldResolver(() => DecimalScalar, {
    description:
      "The money of all lines, whatever their status, in the organization's currency; each revision says what of it was approved.",
  })
  total(@Root() budget: Budget, @Ctx() ctx: Context) {
    return totalOf(ctx, budget);
  }

  @FieldResolver(() => [ExpenditureAmount], { description: "OpEx and CapEx; together the total." })
  totalsByExpenditure(@Root() budget: Budget, @Ctx() ctx: Context) {
    return totalsByExpenditure(ctx, budget);
  }

  @FieldResolver(() => [PurposeAmount], { description: "Run, grow and transform; together the total." })
  totalsByPurpose(@Root() budget: Budget, @Ctx() ctx: Context) {
    return totalsByPurpose(ctx, budget);
  }

  @Mutation(() => SaveBudgetResult, {
    description: `Makes the budget of a fiscal year, or replaces one: adds, changes, removes and reorders its lines in any mix, all or nothing. ${IDEMPOTENT}`,
  })
  saveBudget(
    @Arg("input", () => SaveBudgetInput, { description: "The budget." }) input: SaveBudgetInput,
    @Ctx() ctx: Context,
  ) {
    return saveBudget(ctx, input);
  }

  @Mutation(() => RemoveResult, { description: `Removes a budget with its lines. ${IDEMPOTENT}` })
  removeBudget(
    @Arg("input", () => RemoveInput, { description: "The budget." }) input: RemoveInput,
    @Ctx() ctx: Context,
  ) {
    return remove(ctx, "Budget", input);
  }
}
