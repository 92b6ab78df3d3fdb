import { Field, Int, ObjectType } from "type-graphql";
import type * as kernel from "../kernel/Problem";

@ObjectType({ description: "One thing wrong with an input: where, what, and the way out." })
export class Problem implements kernel.Problem {
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

/** What an answer lists at most; nobody mends more at a time. */
const MOST_PROBLEMS = 100;

@ObjectType({ description: "The input cannot be used as it stands. Nothing was computed, nothing stored." })
export class InvalidInput {
  constructor(problems: readonly kernel.Problem[]) {
    this.problems = problems.slice(0, MOST_PROBLEMS);
    this.problemCount = problems.length;
  }

  @Field(() => [Problem], {
    description: `The problems found, not just the first; at most ${MOST_PROBLEMS} of them.`,
  })
  readonly problems: readonly kernel.Problem[];

  @Field(() => Int, { description: "How many problems were found." })
  readonly problemCount: number;
}
