import { createUnionType, Field, InputType, Int, ObjectType } from "type-graphql";
import type { Comparison } from "../../costing/comparison/Comparison";
import type * as costing from "../../costing/comparison/budgetContext";
import type { Month } from "../../kernel/Month";
import { lengthOf } from "../../kernel/Period";
import { PricingInput } from "../comparisons/PricingInput";
import { Warning } from "../costs/Warning";
import { InvalidInput } from "../InvalidInput";
import { Withheld } from "../pay/Withheld";
import { MonthScalar } from "../scalars/MonthScalar";
import { CostAgainstBudgets } from "./CostAgainstBudgets";

@InputType({ description: "Over which months a plan is priced, and how." })
export class PlanBudgetContextInput extends PricingInput {
  @Field(() => MonthScalar, {
    nullable: true,
    description:
      "First month to price. Default: the first month of the first fiscal year for which a budget is stored; required when there is none.",
  })
  start?: Month | null;
}

@ObjectType({
  description:
    "What a plan costs in cash, held against the stored budgets of its organization: the figures that costComparison answers for the same months.",
})
export class PlanBudgetContext extends CostAgainstBudgets {
  constructor(
    { terms, warnings }: Comparison,
    contexts: readonly costing.BudgetContext[],
    isAdopted: boolean,
    withheld: Withheld | undefined,
  ) {
    super(contexts, 0, withheld);
    this.isAdopted = isAdopted;
    this.start = terms.horizon.start;
    this.months = lengthOf(terms.horizon);
    this.warnings = warnings;
  }

  @Field(() => Boolean, {
    description:
      "Whether it is the plan of record. Either way the plan of record is not in planned: this one stands in its place, and counts once.",
  })
  readonly isAdopted: boolean;

  @Field(() => MonthScalar, { description: "First month priced." })
  readonly start: Month;

  @Field(() => Int, { description: "Number of months priced." })
  readonly months: number;

  @Field(() => [Warning], { description: "What the figures rest on that a reader should know." })
  readonly warnings: Comparison["warnings"];
}

export const PlanBudgetContextResult = createUnionType({
  name: "PlanBudgetContextResult",
  description: "The budget context, every problem of pricing the plan, or why it is not told.",
  types: () => [PlanBudgetContext, InvalidInput, Withheld] as const,
});
