import { Field, ObjectType } from "type-graphql";
import type { Judgement } from "../../costing/statement/judge";
import type { StatementRule } from "../../costing/statement/vocabulary";
import type { Decimal } from "../../kernel/Decimal";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { StatementFigureEnum, StatementRuleEnum } from "./enums";
import { printed, UNIT } from "./printed";

@ObjectType({
  description: "A stated figure held against the arithmetic over others that it should follow from.",
})
export class StatementJudgement {
  constructor(private readonly judgement: Judgement) {}

  @Field(() => String, { description: "Label of what states the figure." })
  get label() {
    return this.result.label;
  }

  @Field(() => StatementFigureEnum, { description: "Which of its figures it is." })
  get figure() {
    return this.result.kind;
  }

  @Field(() => [String], { description: 'Where in the input: ["totals", "0", "amount"].' })
  get path() {
    return this.result.path;
  }

  @Field(() => StatementRuleEnum, { description: "What it should follow from." })
  get rule(): StatementRule {
    return this.judgement.relation.rule;
  }

  @Field(() => Boolean, { description: "Whether it follows, within the precisions stated." })
  get agrees() {
    return this.judgement.agrees;
  }

  @Field(() => DecimalScalar, { description: `The figure as stated. ${UNIT}` })
  get stated() {
    return this.print(this.result.value);
  }

  @Field(() => DecimalScalar, {
    description: `What the other figures as stated come to, rounded as this figure is. ${UNIT}`,
  })
  get shouldBe() {
    return this.print(this.judgement.shouldBe);
  }

  @Field(() => DecimalScalar, {
    description: "The least that would agree with the other figures within their precisions.",
  })
  get from() {
    return this.print(this.judgement.from);
  }

  @Field(() => DecimalScalar, {
    description: "The most that would agree with the other figures within their precisions.",
  })
  get to() {
    return this.print(this.judgement.to);
  }

  @Field(() => DecimalScalar, {
    description: "Stated less what it should be: positive when too much is stated.",
  })
  get difference() {
    return this.print(this.judgement.difference);
  }

  @Field(() => String, { description: "The arithmetic with its outcome, to be followed by hand." })
  get sentence() {
    return this.judgement.sentence;
  }

  private get result() {
    return this.judgement.relation.result;
  }

  private print(value: Decimal): string {
    return printed(this.result.kind, value);
  }
}
