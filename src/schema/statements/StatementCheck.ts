import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import type * as costing from "../../costing/statement/checkStatement";
import type { Judgement } from "../../costing/statement/judge";
import type { NotJudged } from "../../costing/statement/relationsOf";
import type { SingleChange } from "../../costing/statement/singleChanges";
import type { StatementFigure, StatementRule } from "../../costing/statement/vocabulary";
import type { Decimal } from "../../kernel/Decimal";
import { InvalidInput } from "../InvalidInput";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { StatementFigureEnum, StatementRuleEnum, StatementVerdictEnum } from "./enums";

/** Money with two decimal places or more; quantities and rates with as many as they have. */
const printed = (kind: StatementFigure, value: Decimal): string =>
  kind === "AMOUNT" || kind === "UNIT_PRICE"
    ? value.toFixed(Math.max(2, value.decimalPlaces()))
    : value.toFixed();

const UNIT = "Amounts in the currency of the statement, rates as shares of one.";

@ObjectType({
  description: "A stated figure held against the arithmetic over others that it should follow from.",
})
class StatementJudgement {
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

@ObjectType({ description: "Something whose figures could not be held against its arithmetic." })
class StatementNotJudged {
  constructor(private readonly item: NotJudged) {}

  @Field(() => String, { description: "Its label." })
  get label() {
    return this.item.label;
  }

  @Field(() => [String], { description: 'Where in the input: ["lines", "0"].' })
  get path() {
    return this.item.path;
  }

  @Field(() => [String], { description: "What is missing to judge it." })
  get missing() {
    return this.item.missing;
  }
}

@ObjectType({
  description: "One stated figure and another value of it, with which every figure judged agrees.",
})
class StatementChange {
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

/** A total over hundreds of lines could be mended by each of them; nobody reads more than these. */
const MOST_CHANGES = 50;

@ObjectType({ description: "The figures of a statement held against each other." })
export class StatementCheck {
  constructor(private readonly check: costing.StatementCheck) {}

  @Field(() => CurrencyCodeScalar, { nullable: true, description: "The currency, if the statement says it." })
  get currency() {
    return this.check.currency;
  }

  @Field(() => StatementVerdictEnum, { description: "The outcome in a word." })
  get verdict() {
    return this.check.verdict;
  }

  @Field(() => String, { description: "The outcome in words." })
  get sentence() {
    return this.check.sentence;
  }

  @Field(() => [StatementJudgement], {
    description: "The figures that do not follow from the others, in the order of the statement.",
  })
  get findings() {
    return this.judged(({ agrees }) => !agrees);
  }

  @Field(() => [StatementJudgement], {
    description:
      "Every figure judged, also those that agree, with its arithmetic, in the order of the statement.",
  })
  get judgements() {
    return this.judged(() => true);
  }

  @Field(() => [StatementNotJudged], {
    description: "What could not be judged, with what is missing. It was not passed.",
  })
  get notJudged() {
    return this.check.notJudged.map((item) => new StatementNotJudged(item));
  }

  @Field(() => [StatementChange], {
    description: `Single changes of a stated figure, each of which alone leaves no contradiction; figures that do not follow first; at most ${MOST_CHANGES}. Empty where nothing contradicts, and where no single change is enough.`,
  })
  get singleChanges() {
    return this.check.singleChanges.slice(0, MOST_CHANGES).map((change) => new StatementChange(change));
  }

  @Field(() => Int, { description: "How many such changes there are." })
  get singleChangeCount() {
    return this.check.singleChanges.length;
  }

  private judged(wanted: (judgement: Judgement) => boolean): StatementJudgement[] {
    return this.check.judgements.filter(wanted).map((judgement) => new StatementJudgement(judgement));
  }
}

export const CheckStatementResult = createUnionType({
  name: "CheckStatementResult",
  description: "The outcome, or every problem of the input.",
  types: () => [StatementCheck, InvalidInput] as const,
});
