import { Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/Explanation";
import type { Source } from "../../costing/Source";
import type { CurrencyCode } from "../../kernel/Money";
import type * as kernel from "../../kernel/Problem";
import { Problem } from "../InvalidInput";
import { ConfidenceEnum, OriginEnum } from "./enums";

/** What an explanation is shown for: amounts in a currency, and a month of the axis or a line as a whole. */
interface Shown {
  readonly currency: CurrencyCode;
  readonly index: number | undefined;
}

@ObjectType({ description: "Where a figure was published." })
export class FigureSource implements Source {
  @Field(() => String, { description: "Title of the publication." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Its address, where it has one." })
  url!: string | undefined;
}

@ObjectType({ description: "One number that an amount rests on." })
export class ExplanationInput {
  constructor(
    private readonly note: costing.InputNote,
    private readonly shown: Shown,
  ) {}

  @Field(() => String, { description: "What it is." })
  get name() {
    return this.note.name;
  }

  @Field(() => String, { description: "The number in plain digits, or what is read from another line." })
  get value() {
    return this.note.value;
  }

  @Field(() => String, { description: "What it is counted in." })
  get unit() {
    return this.note.unit;
  }

  @Field(() => OriginEnum, { description: "Where it comes from." })
  get origin() {
    return this.note.origin;
  }

  @Field(() => FigureSource, {
    nullable: true,
    description: "Where it was published, for a default or a figure of the rule data.",
  })
  get source() {
    return this.note.source;
  }

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description: "How well it is founded; absent for the caller's own numbers.",
  })
  get confidence() {
    return this.note.confidence;
  }

  @Field(() => [String], { description: "For the caller's own number: where it stands in the input." })
  get path() {
    return this.note.path;
  }

  @Field(() => ExplainedLine, {
    nullable: true,
    description:
      "For what is read from another line: that line, explained for the same month (of one seat, where a position counts several). Ask for its inputs' lines in turn, as deep as an operation may nest.",
  })
  get line() {
    return this.note.line === undefined ? undefined : new ExplainedLine(this.note.line, this.shown);
  }
}

@ObjectType({ description: "A line that another line reads." })
class ExplainedLine {
  constructor(
    private readonly line: costing.LineNote,
    private readonly shown: Shown,
  ) {}

  @Field(() => String, { description: "Code of the rule that prices it." })
  get code() {
    return this.line.code;
  }

  @Field(() => Explanation, { description: "Why it is what it is." })
  get explanation() {
    return new Explanation(this.line.explain(this.shown.index), this.shown);
  }
}

@ObjectType({ description: "One step on the way to the amount of a month." })
class ExplanationStep {
  @Field(() => String, { description: "What it is." })
  name!: string;

  @Field(() => String, { description: "In plain digits, or a fraction of two whole numbers." })
  value!: string;

  @Field(() => String, { description: "What it is counted in; a currency code for money." })
  unit!: string;
}

@ObjectType({ description: "Why a line is what it is." })
export class Explanation {
  constructor(
    private readonly explanation: costing.Explanation,
    private readonly shown: Shown,
    private readonly monthProblem?: kernel.Problem,
  ) {}

  @Field(() => String, { description: "Code of the rule that prices the line." })
  get rule() {
    return this.explanation.rule;
  }

  @Field(() => String, {
    description: "Version of the rule; of a statutory rule, the date its data was compiled.",
  })
  get ruleVersion() {
    return this.explanation.ruleVersion;
  }

  @Field(() => String, { description: "The formula in words." })
  get formula() {
    return this.explanation.formula;
  }

  @Field(() => [ExplanationInput], { description: "The numbers it rests on." })
  get inputs() {
    return this.explanation.inputs.map((note) => new ExplanationInput(note, this.shown));
  }

  @Field(() => [ExplanationStep], {
    description:
      "How the amount of the month asked for came about: the numbers in force in it, their product before rounding, and the rounding on the running total of the year. None where no month is asked for.",
  })
  get steps() {
    return this.explanation.steps.map(({ name, value, unit }) => ({
      ...{ name, value },
      unit: unit === "MONEY" ? this.shown.currency : unit,
    }));
  }

  @Field(() => Problem, {
    nullable: true,
    description:
      "What is wrong with the month asked for; absent when it is explained, or none was asked for.",
  })
  get problem() {
    return this.monthProblem;
  }

  @Field(() => String, { description: "How the amounts were rounded." })
  get rounding() {
    return this.explanation.rounding;
  }

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description:
      "The lowest confidence of the published figures it rests on; absent when it rests on the caller's numbers alone.",
  })
  get confidence() {
    return this.explanation.confidence;
  }
}
