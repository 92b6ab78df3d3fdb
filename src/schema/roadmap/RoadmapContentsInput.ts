import { Field, InputType } from "type-graphql";
import type { Day } from "../../kernel/Day";
import type * as engine from "../../sequencing/roadmap/RoadmapInput";
import { DateScalar } from "../scalars/DateScalar";
import { CalendarInput } from "../sequencing/CriticalPathInput";
import { ProjectInput } from "./ProjectInput";
import {
  CapacityInput,
  DepartmentInput,
  FreezeWindowInput,
  RoadmapDependencyInput,
} from "./RoadmapPartsInput";

/** What a roadmap consists of, given inline or to be stored. */
@InputType()
export abstract class RoadmapContentsInput implements engine.RoadmapInput {
  @Field(() => DateScalar, { description: "The first day on which work can start." })
  start!: Day;

  @Field(() => CalendarInput, {
    nullable: true,
    description: "Which days are worked. Default: Monday to Friday, no holidays.",
  })
  calendar?: CalendarInput | null;

  @Field(() => [ProjectInput], { description: "The projects, in order, at most 500." })
  projects!: ProjectInput[];

  @Field(() => [RoadmapDependencyInput], {
    nullable: true,
    description:
      "What depends on what, at most 10,000, naming projects of this input by id or key. Default: nothing.",
  })
  dependencies?: RoadmapDependencyInput[] | null;

  @Field(() => [FreezeWindowInput], {
    nullable: true,
    description: "When departments must not be disrupted, at most 200. Default: never.",
  })
  freezeWindows?: FreezeWindowInput[] | null;

  @Field(() => [DepartmentInput], {
    nullable: true,
    description:
      "How many projects may disrupt a department at the same time, at most 200 departments. Default: no limit.",
  })
  departments?: DepartmentInput[] | null;

  @Field(() => [CapacityInput], {
    nullable: true,
    description:
      "People who are there for projects and not counted in a plan, or instead of that count, at most 200 rows, each role and month once. Default: none.",
  })
  capacities?: CapacityInput[] | null;
}
