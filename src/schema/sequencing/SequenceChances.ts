import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Chances } from "../../sequencing/answers/chances/Chances";
import type { SequenceView } from "../../sequencing/SequenceView";
import { Decimal } from "../../kernel/Decimal";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";

const PLACES = 4;

@ObjectType({ description: "The chance that a project finishes by its deadline." })
class DeadlineChance {
  constructor(
    private readonly found: Chances["deadlines"][number],
    private readonly view: SequenceView,
  ) {}

  @Field(() => ID, { description: "Id of the project." })
  get id(): string {
    return this.found.id;
  }

  @Field(() => String, { description: "Its name." })
  get name(): string {
    return this.view.projectOf(this.id).name;
  }

  @Field(() => DecimalScalar, {
    description: "Share of the trials in which it is met, 0 to 1, to four decimal places.",
  })
  get chance(): string {
    return new Decimal(this.found.chance).toFixed(PLACES);
  }

  @Field(() => DecimalScalar, { description: "Standard error of that share, to four decimal places." })
  get standardError(): string {
    return new Decimal(this.found.standardError).toFixed(PLACES);
  }
}

@ObjectType({ description: "A finish of the whole that so many of the trials do not exceed." })
class FinishPercentile {
  constructor(
    percent: number,
    finish: number | undefined,
    private readonly view: SequenceView,
  ) {
    this.percent = percent;
    this.finish = finish;
  }

  @Field(() => Int, { description: "Of a hundred." })
  readonly percent: number;

  @Field(() => Int, {
    nullable: true,
    description: "The period before which everything has finished; absent when so many trials do not finish.",
  })
  readonly finish: number | undefined;

  @Field(() => DateScalar, { nullable: true, description: "The last day of work, on a calendar." })
  get finishDay() {
    return this.finish === undefined ? undefined : this.view.facts.clock.finishDay(0, this.finish);
  }
}

@ObjectType({
  description:
    "What may become of the schedule when projects take between their shortest and their longest: seeded trials with triangular distributions, in each of which the schedule is made again in the same order. Projects without a range take as long as planned.",
})
export class SequenceChances {
  constructor(
    private readonly chances: Chances,
    private readonly view: SequenceView,
  ) {}

  @Field(() => [DeadlineChance], { description: "For each project with a deadline." })
  get deadlines(): DeadlineChance[] {
    return this.chances.deadlines.map((chance) => new DeadlineChance(chance, this.view));
  }

  @Field(() => [FinishPercentile], { description: "The finish of the whole: P50, P80 and P90." })
  get finish(): FinishPercentile[] {
    const { p50, p80, p90 } = this.chances.finish;
    return [
      new FinishPercentile(50, p50, this.view),
      new FinishPercentile(80, p80, this.view),
      new FinishPercentile(90, p90, this.view),
    ];
  }

  @Field(() => Int, {
    description: "Trials in which something found no place in time, which then missed its deadline.",
  })
  get unfinished(): number {
    return this.chances.unfinished;
  }

  @Field(() => Int, { description: "How many trials." })
  get trials(): number {
    return this.chances.trials;
  }

  @Field(() => Int, { description: "Where random numbers began." })
  get seed(): number {
    return this.chances.seed;
  }

  @Field(() => String, { description: "What makes the random numbers." })
  get generator(): string {
    return this.chances.generator;
  }
}
