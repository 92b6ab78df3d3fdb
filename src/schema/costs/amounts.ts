import { Field, Int, ObjectType } from "type-graphql";
import type { Nature } from "../../costing/vocabulary";
import type { Month } from "../../kernel/Month";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { NatureEnum } from "./enums";

@ObjectType({ description: "The amount of one nature of cost." })
export class NatureAmount {
  @Field(() => NatureEnum, { description: "The nature." })
  nature!: Nature;

  @Field(() => DecimalScalar, { description: "Amount, in the comparison's currency." })
  amount!: string;
}

@ObjectType({ description: "The amount of a month." })
export class MonthAmount {
  @Field(() => MonthScalar, { description: "The month." })
  month!: Month;

  @Field(() => DecimalScalar, { description: "Amount, in the comparison's currency." })
  amount!: string;
}

@ObjectType({ description: "The amount of a fiscal year, over the months of it that the comparison covers." })
export class FiscalYearAmount {
  @Field(() => String, { description: "Name of the year, for example FY2027." })
  label!: string;

  @Field(() => Int, { description: "How many of the year's twelve months the comparison covers." })
  monthsCovered!: number;

  @Field(() => DecimalScalar, { description: "Amount, in the comparison's currency." })
  amount!: string;
}
