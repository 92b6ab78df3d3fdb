import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { BudgetLine } from "../schema/budgets/Budget";
import { JudgedArguments } from "../schema/budgets/BudgetContextArguments";
import { BudgetLineContext } from "../schema/budgets/BudgetLineContext";
import { budgetContextOfLine } from "../services/budgets/budgetContextOfLine";

@Resolver(() => BudgetLine)
export class BudgetLineResolver {
  @FieldResolver(() => BudgetLineContext, {
    description:
      "Where its money stands in its fiscal year: budget, transfers, actuals, open commitments, what is planned, headroom, and where it will end.",
  })
  budgetContext(@Root() line: BudgetLine, @Args(() => JudgedArguments) asked: JudgedArguments) {
    return budgetContextOfLine(line, asked);
  }
}
