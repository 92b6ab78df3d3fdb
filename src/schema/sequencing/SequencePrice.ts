import { Field, ObjectType } from "type-graphql";
import { printCents } from "../../kernel/Cents";
import type { Delay } from "../../sequencing/answers/delayOf";
import type { Level, LevelFound } from "../../sequencing/schedule/PriceLevel";
import { PriceLevelEnum } from "./enums";
import { DecimalScalar } from "../scalars/DecimalScalar";

@ObjectType({ description: "What became of a level by which a schedule was judged." })
export class SequenceLevel {
  constructor({ level, tolerance, least, price, proved }: LevelFound) {
    this.level = level;
    this.tolerance = printCents(tolerance);
    this.least = printCents(least);
    this.amount = printCents(price);
    this.isProved = proved;
  }

  @Field(() => PriceLevelEnum, { description: "The level." })
  readonly level: Level;

  @Field(() => DecimalScalar, { description: "What it may cost above its least." })
  readonly tolerance: string;

  @Field(() => DecimalScalar, { description: "The least that was found, with the levels before it kept." })
  readonly least: string;

  @Field(() => DecimalScalar, { description: "What it costs in this schedule." })
  readonly amount: string;

  @Field(() => Boolean, {
    description: "Whether it is proved that there is no less, with the levels before it kept.",
  })
  readonly isProved: boolean;
}

@ObjectType({
  description:
    "What schedules are compared by, and what it is made of. Natures of the cost of delay count by their weights.",
})
export class SequencePrice {
  constructor({ delay, lateness, moves, disruption, finish, price }: Delay) {
    this.delay = printCents(delay.cash + delay.productivity + delay.expectedLoss);
    this.lateness = printCents(lateness);
    this.moves = printCents(moves);
    this.disruption = printCents(disruption);
    this.finish = printCents(finish);
    this.total = printCents(price);
  }

  @Field(() => DecimalScalar, { description: "The cost of delay, weighted." })
  readonly delay: string;

  @Field(() => DecimalScalar, { description: "Finishing after soft deadlines." })
  readonly lateness: string;

  @Field(() => DecimalScalar, { description: "Starting at other times than published." })
  readonly moves: string;

  @Field(() => DecimalScalar, { description: "Disrupting departments in quiet times." })
  readonly disruption: string;

  @Field(() => DecimalScalar, { description: "The time until everything has finished." })
  readonly finish: string;

  @Field(() => DecimalScalar, { description: "All of it." })
  readonly total: string;
}
