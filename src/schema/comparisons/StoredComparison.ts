import { createUnionType, Field, ID, InputType } from "type-graphql";
import type { Month } from "../../kernel/Month";
import { Comparison } from "../costs/Comparison";
import { NotFound } from "../intentions/answers";
import { InvalidInput } from "../InvalidInput";
import { ComparisonWithoutPay } from "../pay/ComparisonWithoutPay";
import { Withheld } from "../pay/Withheld";
import { MonthScalar } from "../scalars/MonthScalar";
import { PricingInput } from "./PricingInput";

@InputType({ description: "Which stored plans to compare, over which months." })
export class StoredComparisonInput extends PricingInput {
  @Field(() => [ID], {
    nullable: true,
    description: "The plans, in order, at most 20. Default: all, the oldest first.",
  })
  planIds?: string[] | null;

  @Field(() => MonthScalar, { description: "First month of the comparison." })
  start!: Month;
}

export const CostComparisonResult = createUnionType({
  name: "CostComparisonResult",
  description:
    "The comparison, what of it tells nobody's pay, every problem of what it was made of, or the plan that is not there.",
  types: () => [Comparison, ComparisonWithoutPay, InvalidInput, NotFound, Withheld] as const,
});
