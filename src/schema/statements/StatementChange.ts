import { Field, ObjectType } from "type-graphql";
import type { SingleChange } from "../../costing/statement/singleChanges";
import type { Decimal } from "../../kernel/Decimal";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { StatementFigureEnum } from "./enums";
import { printed, UNIT } from "./printed";

@ObjectType({
  description: "One stated figure and another value of it, with which every figure judged agrees.",
})
export class StatementChange {
  constructor(private readonly change: SingleChange) {}

  @Field(() => String, { description: "Label of what states the figure." })
  get label() {
    return this.change.figure.label;
  }

  @Field(() => StatementFigureEnum, { description: "Which of its figures it is." })
  get figure() {
    return this.change.figure.kind;
  }

  @Field(() => [String], { description: 'Where in the input: ["lines", "0", "quantity"].' })
  get path() {
    return this.change.figure.path;
  }

  @Field(() => DecimalScalar, { description: `The figure as stated. ${UNIT}` })
  get stated() {
    return this.print(this.change.figure.value);
  }

  @Field(() => DecimalScalar, {
    description: "The value instead: of several that would do the one with the fewest digits.",
  })
  get value() {
    return this.print(this.change.value);
  }

  @Field(() => DecimalScalar, { description: "The least that would do." })
  get from() {
    return this.print(this.change.from);
  }

  @Field(() => DecimalScalar, { description: "The most that would do." })
  get to() {
    return this.print(this.change.to);
  }

  @Field(() => String, { description: "The change in words." })
  get sentence() {
    return this.change.sentence;
  }

  private print(value: Decimal): string {
    return printed(this.change.figure.kind, value);
  }
}
