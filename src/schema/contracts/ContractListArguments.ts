import { ArgsType, Field } from "type-graphql";
import type { Month } from "../../kernel/Month";
import { PageArguments } from "../relay/pageRequest";
import { MonthScalar } from "../scalars/MonthScalar";
import { type ContractOrder, ContractOrderEnum } from "./enums";

/** What a list of contracts is asked for with. */
@ArgsType()
export class ContractListArguments extends PageArguments {
  @Field(() => ContractOrderEnum, { defaultValue: "NAME", description: "In which order." })
  orderBy!: ContractOrder;

  @Field(() => String, { nullable: true, description: "Only with this supplier. Default: with all." })
  supplier?: string | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description:
      "Only those of which nothing is committed in this month or later, as it looks from asOf. Default: all.",
  })
  endingBefore?: Month | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description: "The month from which ends and notice dates are looked at. Default: the present one.",
  })
  asOf?: Month | null;
}
