import { Field, ID, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/DateScalar";
import type { SequencedProject } from "./SequencedProject";

@ObjectType({ description: "When a project of a schedule is, without the reasons." })
export class ScheduledDates {
  constructor(private readonly project: SequencedProject) {}

  @Field(() => ID, { description: "Id of the project." })
  get id() {
    return this.project.id;
  }

  @Field(() => String, { description: "Its name." })
  get name() {
    return this.project.name;
  }

  @Field(() => DateScalar, { nullable: true, description: "The day on which it starts." })
  get startDay() {
    return this.project.startDay;
  }

  @Field(() => DateScalar, { nullable: true, description: "The last day of work; absent for a milestone." })
  get finishDay() {
    return this.project.finishDay;
  }
}
