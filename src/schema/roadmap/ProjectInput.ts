import { Field, ID, InputType, Int } from "type-graphql";
import type { Day } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import type * as engine from "../../sequencing/roadmap/RoadmapInput";
import type { DurationUnit, ProjectStatus } from "../../sequencing/roadmap/vocabulary";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { DurationUnitEnum, ProjectStatusEnum } from "./enums";
import { DeadlineInput, EffortInput, PhaseInput, ProjectCostInput } from "./ProjectPartsInput";

const MONTHLY = "in the organization's currency, 0 to 1,000,000,000, at most two decimal places. Default: 0.";

@InputType({ description: "A project of a roadmap: a stored one when it has an id, otherwise a new one." })
export class ProjectInput implements engine.ProjectInput {
  @Field(() => ID, {
    nullable: true,
    description: "Id of a project that is stored in this roadmap and is kept. Absent for a new project.",
  })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Your own name for the project inside this input, 1 to 200 characters, so that dependencies can name a new one. It is not stored.",
  })
  key?: string | null;

  @Field(() => String, { description: "Its name, 1 to 200 characters." })
  name!: string;

  @Field(() => ProjectStatusEnum, { description: "Where it stands." })
  status!: ProjectStatus;

  @Field(() => String, {
    nullable: true,
    description: "What it is for, in business terms, at most 5,000 characters. Default: not said.",
  })
  goal?: string | null;

  @Field(() => Int, {
    description: "Duration in durationUnit, 0 (a milestone) to what comes to 10,000 working days.",
  })
  duration!: number;

  @Field(() => DurationUnitEnum, {
    nullable: true,
    description: "What its durations are counted in. Default: WORKING_DAYS.",
  })
  durationUnit?: DurationUnit | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The shortest that it may take, in durationUnit, 0 to its duration; only with pessimisticDuration. Default: not said.",
  })
  optimisticDuration?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The longest that it may take, in durationUnit, from its duration to what comes to 10,000 working days; only with optimisticDuration. Default: not said.",
  })
  pessimisticDuration?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day before which it must not start. Default: the start of the roadmap.",
  })
  earliestStart?: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "It starts on that day and on no other: a day worked, neither before earliestStart nor, unless it is IN_PROGRESS or DONE, before the roadmap's start. Default: not fixed.",
  })
  fixedStart?: Day | null;

  @Field(() => DeadlineInput, {
    nullable: true,
    description: "By when it has to be finished. Default: no deadline.",
  })
  deadline?: DeadlineInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it may be left out of a schedule. Default: false.",
  })
  optional?: boolean | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `Money that a month is worth once it is finished, ${MONTHLY}`,
  })
  monthlyBenefit?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `Value of the working time that a month saves once it is finished, ${MONTHLY}`,
  })
  monthlyTimeSaved?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `Expected loss that a month avoids once it is finished, ${MONTHLY}`,
  })
  monthlyRiskReduction?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `Operating expenditure of each month from the one after its finish on, which is not part of the roadmap's spend, ${MONTHLY}`,
  })
  monthlyRunningCost?: Decimal | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Day on which it started; only of a project that is IN_PROGRESS, ON_HOLD or DONE. Default: not said.",
  })
  actualStart?: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Its last day of work, with actualStart and not before it; only of a project that is DONE. Default: not said.",
  })
  actualFinish?: Day | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Percent of the work that is done, 0 to 100; only of a project that is IN_PROGRESS, ON_HOLD or DONE (100). Default: not said.",
  })
  progress?: number | null;

  @Field(() => [PhaseInput], {
    nullable: true,
    description: "Its phases, in order, at most 50. Default: none.",
  })
  phases?: PhaseInput[] | null;

  @Field(() => [ProjectCostInput], {
    nullable: true,
    description: "What it costs, at most 50. Default: nothing.",
  })
  costs?: ProjectCostInput[] | null;

  @Field(() => [EffortInput], { nullable: true, description: "Hours by role, at most 20. Default: none." })
  efforts?: EffortInput[] | null;
}
