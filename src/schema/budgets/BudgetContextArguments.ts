import { ArgsType, Field, Int } from "type-graphql";
import type { Decimal } from "../../kernel/Decimal";
import { AsOfArguments } from "../contracts/AsOfArguments";
import { DecimalScalar } from "../scalars/DecimalScalar";

/** How money is judged. */
@ArgsType()
export class JudgedArguments extends AsOfArguments {
  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "How far the share of money spent may be ahead of the share of time and of the budget of the months gone before it is AT_RISK, from 0 to 1. Default: 0.1.",
  })
  tolerance?: Decimal | null;
}

/** Which fiscal years' money is asked for, and how it is judged. */
@ArgsType()
export class BudgetContextArguments extends JudgedArguments {
  @Field(() => [Int], {
    nullable: true,
    description:
      "The years in the fiscal years' names, for example [2027]. Default: all with a budget or a cost.",
  })
  fiscalYears?: number[] | null;
}
