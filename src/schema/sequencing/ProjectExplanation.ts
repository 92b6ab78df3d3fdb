import { createUnionType, Field, ObjectType } from "type-graphql";
import { startInWords } from "../../sequencing/schedule/startInWords";
import type { SequenceView } from "../../sequencing/SequenceView";
import { NotFound } from "../intentions/answers";
import { Withheld } from "../pay/Withheld";
import { SequencedProject } from "./SequencedProject";

@ObjectType({ description: "Why a project starts when it does." })
export class ProjectExplanation {
  constructor(
    private readonly view: SequenceView,
    private readonly id: string,
  ) {}

  @Field(() => SequencedProject, {
    description: "The project in its place, with its drivers, ladder, floats and costs.",
  })
  get project(): SequencedProject {
    return new SequencedProject(this.view, this.id);
  }

  @Field(() => [String], {
    description: "The same in sentences: the start, what drives it, and what each cause adds.",
  })
  get sentences(): string[] {
    const { instance, clock } = this.view.facts;
    return startInWords({
      project: this.view.projectOf(this.id),
      drivers: this.view.driversOf(this.id),
      ladder: this.view.ladderOf(this.id),
      instance,
      clock,
    });
  }
}

export const ExplainProjectResult = createUnionType({
  name: "ExplainProjectResult",
  description:
    "The explanation, why it is not told, or what could not be found: the schedule, or the project in it.",
  types: () => [ProjectExplanation, Withheld, NotFound] as const,
});
