import { Field, InputType, Int } from "type-graphql";
import type { Day } from "../../kernel/Day";
import type * as engine from "../../sequencing/CriticalPathInput";
import type { Relation } from "../../sequencing/Network";
import { DateScalar } from "../scalars/DateScalar";
import { RelationEnum, WeekdayEnum } from "./enums";

@InputType({ description: "Which days are worked." })
export class CalendarInput implements engine.CalendarInput {
  @Field(() => [WeekdayEnum], {
    nullable: true,
    description: "Weekdays worked, at least one. Default: Monday to Friday.",
  })
  weekdays?: engine.Weekday[] | null;

  @Field(() => [DateScalar], {
    nullable: true,
    description: "Days not worked, at most 5,000. Default: none.",
  })
  holidays?: Day[] | null;
}

@InputType({ description: "A project with its duration." })
export class ProjectTimesInput implements engine.ProjectTimesInput {
  @Field(() => String, { description: "An id of its own, which dependencies name." })
  id!: string;

  @Field(() => String, { nullable: true, description: "Its name. Default: the id." })
  name?: string | null;

  @Field(() => Int, { description: "Duration in working days, 0 (a milestone) to 10,000." })
  duration!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day before which it must not start. Default: the start of the network.",
  })
  earliestStart?: Day | null;
}

@InputType({ description: "One project depends on another." })
export class DependencyInput implements engine.DependencyInput {
  @Field(() => String, {
    description: "Id of the project that comes first.",
  })
  from!: string;

  @Field(() => String, {
    description: "Id of the project that depends on it.",
  })
  to!: string;

  @Field(() => RelationEnum, {
    nullable: true,
    description: "Which end holds which. Default: FINISH_TO_START.",
  })
  relation?: Relation | null;

  @Field(() => Int, {
    nullable: true,
    description: "Working days to wait, -10,000 to 10,000; negative for a lead. Default: 0.",
  })
  lag?: number | null;
}

@InputType({ description: "Projects, what depends on what, and which days are worked." })
export class CriticalPathInput implements engine.CriticalPathInput {
  @Field(() => DateScalar, { description: "The first day on which work can start." })
  start!: Day;

  @Field(() => CalendarInput, {
    nullable: true,
    description: "Which days are worked. Default: Monday to Friday, no holidays.",
  })
  calendar?: CalendarInput | null;

  @Field(() => [ProjectTimesInput], { description: "The projects, 1 to 2,000." })
  projects!: ProjectTimesInput[];

  @Field(() => [DependencyInput], {
    nullable: true,
    description: "What depends on what, at most 20,000. Default: nothing.",
  })
  dependencies?: DependencyInput[] | null;
}
