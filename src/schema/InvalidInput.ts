import { Field, ObjectType } from "type-graphql";
import type * as kernel from "../kernel/Problem";

@ObjectType({ description: "One thing wrong with an input: where, what, and the way out." })
class Problem implements kernel.Problem {
  @Field(() => String, {
    description:
      "What is wrong, for programs: REQUIRED, OUT_OF_RANGE, TOO_MANY, TOO_PRECISE, DUPLICATE, UNKNOWN, CONTRADICTION, OVERLAP or UNSUPPORTED.",
  })
  code!: kernel.ProblemCode;

  @Field(() => String, { description: "What is wrong, naming the thing and the value." })
  message!: string;

  @Field(() => String, { description: "What to do: what is allowed instead." })
  advice!: string;

  @Field(() => [String], { description: 'Where in the input: ["plans", "0", "positions", "0", "salary"].' })
  path!: readonly string[];

  @Field(() => String, { nullable: true, description: "The value as it was given, where it can be printed." })
  value!: string | undefined;
}

@ObjectType({ description: "The input cannot be used as it stands. Nothing was computed, nothing stored." })
export class InvalidInput {
  @Field(() => [Problem], { description: "Every problem found, not just the first." })
  readonly problems: readonly kernel.Problem[];

  constructor(problems: readonly kernel.Problem[]) {
    this.problems = problems;
  }
}
