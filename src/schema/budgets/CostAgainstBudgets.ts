import { Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/comparison/budgetContext";
import { printCents } from "../../kernel/Cents";
import { BudgetContext } from "../costs/BudgetContext";
import type { Withheld } from "../pay/Withheld";
import { DecimalScalar } from "../scalars/DecimalScalar";

/** A cost held against the stored budgets, in the organization's currency: what is dated goes by fiscal year. */
@ObjectType()
export abstract class CostAgainstBudgets {
  /**
   * @param undatedCents what has no month to fall due in
   * @param withheld why pay is not in the figures; undefined where it is
   */
  constructor(
    contexts: readonly costing.BudgetContext[],
    undatedCents: number,
    withheld: Withheld | undefined,
  ) {
    const unbudgeted = contexts.filter(({ headroom }) => headroom === undefined);
    this.total = printCents(undatedCents + sumOf(contexts));
    this.unbudgeted = printCents(sumOf(unbudgeted));
    this.fiscalYears = contexts.map((context) => new BudgetContext(context, withheld));
  }

  @Field(() => DecimalScalar, {
    description:
      "The whole cash cost, in the organization's currency: the fiscal years and what has no date.",
  })
  readonly total: string;

  @Field(() => DecimalScalar, {
    description: "How much of it falls in fiscal years for which no budget is stored.",
  })
  readonly unbudgeted: string;

  @Field(() => [BudgetContext], {
    description: "Every fiscal year that it touches, in order, also those for which no budget is stored.",
  })
  readonly fiscalYears: readonly BudgetContext[];
}

const sumOf = (contexts: readonly costing.BudgetContext[]): number =>
  contexts.reduce((sum, { cost }) => sum + cost, 0);
