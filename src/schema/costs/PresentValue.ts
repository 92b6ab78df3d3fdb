import { createUnionType, Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/comparison/presentValue";
import { printCents } from "../../kernel/Cents";
import { InvalidInput } from "../InvalidInput";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { PresentValueTimingEnum } from "./viewEnums";

@ObjectType({
  description:
    "What a plan's cash cost is worth on the first day of the comparison: cash paid, before tax, nominal. A cost is positive, so the lower is the cheaper.",
})
export class PresentValue {
  constructor(private readonly value: costing.PresentValue) {}

  @Field(() => DecimalScalar, { description: "Present value, in the comparison's currency, rounded once." })
  get amount() {
    return printCents(this.value.amount);
  }

  @Field(() => DecimalScalar, { description: "The same cash cost without discounting." })
  get undiscounted() {
    return printCents(this.value.undiscounted);
  }

  @Field(() => DecimalScalar, { description: "The rate asked for, a year." })
  get annualRate() {
    return this.value.annualRate.text;
  }

  @Field(() => PresentValueTimingEnum, {
    description: "When in its month a cost is taken to be paid, and how the rate compounds.",
  })
  get timing() {
    return this.value.timing;
  }

  @Field(() => DateScalar, { description: "The day it is worth that much: the comparison's first." })
  get valuationDate() {
    return this.value.valuationDay;
  }

  @Field(() => String, { description: "The formula in words." })
  get formula() {
    return this.value.formula;
  }
}

export const PresentValueResult = createUnionType({
  name: "PresentValueResult",
  description: "The present value, or what is wrong with the rate.",
  types: () => [PresentValue, InvalidInput] as const,
});
