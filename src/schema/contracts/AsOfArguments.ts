import { ArgsType, Field } from "type-graphql";
import type { Month } from "../../kernel/Month";
import { MonthScalar } from "../scalars/MonthScalar";

/** From when something is looked at that looks different later. */
@ArgsType()
export class AsOfArguments {
  @Field(() => MonthScalar, {
    nullable: true,
    description: "The month from which it is looked at. Default: the present one, in UTC.",
  })
  asOf?: Month | null;
}

/** Which months of a contract's schedule are asked for. */
@ArgsType()
export class ScheduleArguments extends AsOfArguments {
  @Field(() => MonthScalar, { nullable: true, description: "First month. Default: that of the contract." })
  first?: Month | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description: "Last month, within 120 months, which are also the default.",
  })
  last?: Month | null;
}
