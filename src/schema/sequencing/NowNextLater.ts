import { Field, ObjectType } from "type-graphql";
import { SequencedProject } from "./SequencedProject";
import { UnscheduledProject } from "./UnscheduledProject";

@ObjectType({
  simpleResolvers: true,
  description: "Projects by when they are, as of the day on which the schedule was made.",
})
export class NowNextLater {
  @Field(() => [SequencedProject], { description: "Under way, or starting within the first stretch." })
  now!: readonly SequencedProject[];

  @Field(() => [SequencedProject], { description: "Starting within the second stretch." })
  next!: readonly SequencedProject[];

  @Field(() => [SequencedProject], { description: "Starting after that." })
  later!: readonly SequencedProject[];

  @Field(() => [SequencedProject], { description: "Finished by then." })
  done!: readonly SequencedProject[];

  @Field(() => [UnscheduledProject], {
    description: "Optional projects that were left out, each with the reason.",
  })
  unscheduled!: readonly UnscheduledProject[];
}
