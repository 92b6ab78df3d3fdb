import { Field, ObjectType } from "type-graphql";
import type * as engine from "../../sequencing/answers/nowNextLater";
import { SequencedProject } from "./SequencedProject";
import { UnscheduledProject } from "./UnscheduledProject";

@ObjectType({ description: "Projects by when they are, as of the day on which the schedule was made." })
export class NowNextLater {
  constructor(
    { now, next, later, done }: engine.NowNextLater,
    shown: (ids: readonly string[]) => readonly SequencedProject[],
    unscheduled: readonly UnscheduledProject[],
  ) {
    this.now = shown(now);
    this.next = shown(next);
    this.later = shown(later);
    this.done = shown(done);
    this.unscheduled = unscheduled;
  }

  @Field(() => [SequencedProject], { description: "Under way, or starting within the first stretch." })
  readonly now: readonly SequencedProject[];

  @Field(() => [SequencedProject], { description: "Starting within the second stretch." })
  readonly next: readonly SequencedProject[];

  @Field(() => [SequencedProject], { description: "Starting after that." })
  readonly later: readonly SequencedProject[];

  @Field(() => [SequencedProject], { description: "Finished by then." })
  readonly done: readonly SequencedProject[];

  @Field(() => [UnscheduledProject], {
    description: "Optional projects that were left out, each with the reason.",
  })
  readonly unscheduled: readonly UnscheduledProject[];
}
