import { createUnionType, Field, InputType, ObjectType } from "type-graphql";
import type * as costing from "../../costing/comparison/budgetContext";
import type { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import { ExpenditureEnum } from "../costs/expenditure";
import { InvalidInput } from "../InvalidInput";
import type { Withheld } from "../pay/Withheld";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { CostAgainstBudgets } from "./CostAgainstBudgets";

@InputType({ description: "What a purchase costs in a month." })
export class PurchaseAmountInput {
  @Field(() => MonthScalar, { description: "The month." })
  month!: Month;

  @Field(() => DecimalScalar, {
    description: "What falls due in it, 0 to 1,000,000,000, in the organization's currency.",
  })
  amount!: Decimal;

  @Field(() => ExpenditureEnum, { description: "How the books would treat it." })
  expenditure!: Expenditure;
}

@InputType({ description: "A purchase that nobody has decided on: nothing is stored." })
export class PurchaseContextInput {
  @Field(() => String, { description: "What it is, 1 to 200 characters." })
  name!: string;

  @Field(() => [PurchaseAmountInput], { description: "What it costs when, 1 to 240 amounts." })
  amounts!: PurchaseAmountInput[];

  @Field(() => MonthScalar, {
    nullable: true,
    description: "The month from which contracts are looked at. Default: the present one, in UTC.",
  })
  asOf?: Month | null;
}

@ObjectType({
  description:
    "What a purchase would do to the stored budgets, beside everything that draws on them already.",
})
export class PurchaseContext extends CostAgainstBudgets {
  constructor(contexts: readonly costing.BudgetContext[], withheld: Withheld | undefined) {
    super(contexts, 0, withheld);
  }
}

export const PurchaseContextResult = createUnionType({
  name: "PurchaseContextResult",
  description: "The budget context of a purchase, or every problem of its amounts.",
  types: () => [PurchaseContext, InvalidInput] as const,
});
