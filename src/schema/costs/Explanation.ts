import { Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/Explanation";
import type { Confidence, Source } from "../../costing/Source";
import { ConfidenceEnum, OriginEnum } from "./enums";

@ObjectType({ description: "Where a figure was published." })
class FigureSource implements Source {
  @Field(() => String, { description: "Title of the publication." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Its address, where it has one." })
  url!: string | undefined;
}

@ObjectType({ description: "One number that an amount rests on." })
export class ExplanationInput implements Omit<costing.InputNote, "line"> {
  @Field(() => String, { description: "What it is." })
  name!: string;

  @Field(() => String, { description: "The number in plain digits, or what is read from another line." })
  value!: string;

  @Field(() => String, { description: "What it is counted in." })
  unit!: string;

  @Field(() => OriginEnum, { description: "Where it comes from." })
  origin!: costing.Origin;

  @Field(() => FigureSource, {
    nullable: true,
    description: "Where it was published, for a default or a figure of the rule data.",
  })
  source!: Source | undefined;

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description: "How well it is founded; absent for the caller's own numbers.",
  })
  confidence!: Confidence | undefined;

  @Field(() => [String], { description: "For the caller's own number: where it stands in the input." })
  path!: readonly string[];
}

@ObjectType({ description: "Why a line is what it is." })
export class Explanation implements Omit<costing.Explanation, "steps"> {
  @Field(() => String, { description: "Code of the rule that prices the line." })
  rule!: string;

  @Field(() => String, {
    description: "Version of the rule; of a statutory rule, the date its data was compiled.",
  })
  ruleVersion!: string;

  @Field(() => String, { description: "The formula in words." })
  formula!: string;

  @Field(() => [ExplanationInput], { description: "The numbers it rests on." })
  inputs!: readonly costing.InputNote[];

  @Field(() => String, { description: "How the amounts were rounded." })
  rounding!: string;

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description:
      "The lowest confidence of the published figures it rests on; absent when it rests on the caller's numbers alone.",
  })
  confidence!: Confidence | undefined;
}
