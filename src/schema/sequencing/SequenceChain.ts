import { Field, ID, Int, ObjectType } from "type-graphql";
import { beginningInWords, tieInWords } from "../../sequencing/answers/chainInWords";
import type { Beginning, CriticalChain, Tie } from "../../sequencing/answers/CriticalChain";
import type { Clock } from "../../sequencing/Clock";
import type { Instance } from "../../sequencing/schedule/Instance";
import { DateScalar } from "../scalars/DateScalar";
import { ChainBeginningEnum, ChainTieEnum } from "./enums";

@ObjectType({ description: "A project of a critical chain, and what makes the next one wait for it." })
class SequenceChainLink {
  constructor(
    private readonly chain: CriticalChain,
    private readonly place: number,
    private readonly instance: Instance,
    private readonly clock: Clock,
  ) {}

  private get link() {
    return this.chain.links[this.place];
  }

  @Field(() => ID, { description: "Id of the project." })
  get id(): string {
    return this.link?.id ?? "";
  }

  @Field(() => String, { description: "Its name." })
  get name(): string {
    return this.instance.projects.find(({ id }) => id === this.id)?.name ?? this.id;
  }

  @Field(() => Int, { description: "The period in which it starts." })
  get start(): number {
    return this.link?.start ?? 0;
  }

  @Field(() => DateScalar, { nullable: true, description: "The day on which it starts, on a calendar." })
  get startDay() {
    return this.clock.startDay(this.start);
  }

  @Field(() => ChainTieEnum, {
    nullable: true,
    description: "What makes the next project wait; absent for the last.",
  })
  get tie(): Tie["kind"] | undefined {
    return this.link?.tie?.kind;
  }

  @Field(() => String, { nullable: true, description: "The same in a sentence; absent for the last." })
  get sentence(): string | undefined {
    const [tie, next] = [this.link?.tie, this.chain.links[this.place + 1]];
    return tie && next && tieInWords(tie, this.id, next.id, this.instance, this.clock);
  }
}

@ObjectType({
  description:
    "The chain that decides when the whole finishes: each project holds up the next, by a dependency or by people, money or a department that both need.",
})
export class SequenceChain {
  constructor(
    private readonly chain: CriticalChain,
    private readonly instance: Instance,
    private readonly clock: Clock,
  ) {}

  @Field(() => [SequenceChainLink], { description: "Its projects, the first to begin first." })
  get links(): SequenceChainLink[] {
    return this.chain.links.map(
      (_, place) => new SequenceChainLink(this.chain, place, this.instance, this.clock),
    );
  }

  @Field(() => ChainBeginningEnum, { description: "Why the first starts when it does." })
  get beginning(): Beginning["kind"] {
    return this.chain.beginning.kind;
  }

  @Field(() => String, { description: "The same in a sentence." })
  get sentence(): string {
    return beginningInWords(this.chain.beginning, this.clock);
  }
}
