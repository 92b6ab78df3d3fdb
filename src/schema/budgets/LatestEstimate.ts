import { Field, ObjectType } from "type-graphql";
import type { Outlook } from "../../costing/budget/outlook";
import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { EstimateMethodEnum } from "./contextEnums";

@ObjectType({
  description: "Where a fiscal year will end by one method, against the money that is available.",
})
export class LatestEstimate {
  constructor(
    private readonly outlook: Outlook,
    private readonly available: number,
  ) {}

  @Field(() => EstimateMethodEnum, { description: "How it is estimated." })
  get method() {
    return this.outlook.method;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What will have been spent at the end of the year; absent where there is nothing to go by.",
  })
  get estimate() {
    const { estimate } = this.outlook;
    return estimate === undefined ? undefined : printCents(estimate);
  }

  @Field(() => String, { nullable: true, description: "Why there is no estimate." })
  get absentBecause() {
    return this.outlook.absentBecause;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Available money - estimate: favourable when positive, unfavourable when negative.",
  })
  get variance() {
    const { variance } = this.outlook;
    return variance === undefined ? undefined : printCents(variance);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "variance / available money, to four decimal places; absent where nothing is available.",
  })
  get varianceShare() {
    const { variance } = this.outlook;
    if (variance === undefined || this.available === 0) return undefined;
    return new Decimal(variance).div(this.available).toFixed(4);
  }

  @Field(() => Boolean, { nullable: true, description: "Whether the variance is favourable: not negative." })
  get isFavourable() {
    const { variance } = this.outlook;
    return variance === undefined ? undefined : variance >= 0;
  }
}
