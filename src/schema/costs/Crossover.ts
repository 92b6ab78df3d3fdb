import { Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/comparison/crossovers";
import { printCents } from "../../kernel/Cents";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { BasisEnum } from "./viewEnums";

@ObjectType({
  description: "A month in which one plan's cumulative cost passes another's.",
})
export class Crossover {
  constructor(private readonly crossover: costing.Crossover) {}

  @Field(() => MonthScalar, { description: "The month." })
  get month() {
    return this.crossover.month;
  }

  @Field(() => BasisEnum, { description: "The view that the costs are taken from." })
  get basis() {
    return this.crossover.basis;
  }

  @Field(() => String, {
    description: "The plan that has cost less up to the end of this month, and had not before.",
  })
  get cheaperFromHere() {
    return this.crossover.cheaperFromHere;
  }

  @Field(() => String, { description: "The plan that it passes." })
  get dearerFromHere() {
    return this.crossover.dearerFromHere;
  }

  @Field(() => DecimalScalar, { description: "Cumulative cost of the cheaper plan to the end of the month." })
  get cheaperToDate() {
    return printCents(this.crossover.cheaperToDate);
  }

  @Field(() => DecimalScalar, { description: "Cumulative cost of the dearer plan to the end of the month." })
  get dearerToDate() {
    return printCents(this.crossover.dearerToDate);
  }
}
