import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import type * as costing from "../../costing/statement/checkStatement";
import type { Judgement } from "../../costing/statement/judge";
import type { NotJudged } from "../../costing/statement/relationsOf";
import { InvalidInput } from "../InvalidInput";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { StatementVerdictEnum } from "./enums";
import { StatementChange } from "./StatementChange";
import { StatementJudgement } from "./StatementJudgement";

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
