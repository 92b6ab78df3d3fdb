import { Field, ObjectType } from "type-graphql";
import { printCents } from "../../kernel/Cents";
import type { Delay } from "../../sequencing/answers/delayOf";
import { DecimalScalar } from "../scalars/DecimalScalar";

@ObjectType({
  description:
    "What schedules are compared by, and what it is made of. Natures of the cost of delay count by their weights.",
})
export class SequencePrice {
  constructor({ delay, lateness, moves, finish, price }: Delay) {
    this.delay = printCents(delay.cash + delay.productivity + delay.expectedLoss);
    this.lateness = printCents(lateness);
    this.moves = printCents(moves);
    this.finish = printCents(finish);
    this.total = printCents(price);
  }

  @Field(() => DecimalScalar, { description: "The cost of delay, weighted." })
  readonly delay: string;

  @Field(() => DecimalScalar, { description: "Finishing after soft deadlines." })
  readonly lateness: string;

  @Field(() => DecimalScalar, { description: "Starting at other times than published." })
  readonly moves: string;

  @Field(() => DecimalScalar, { description: "The time until everything has finished." })
  readonly finish: string;

  @Field(() => DecimalScalar, { description: "All of it." })
  readonly total: string;
}
