import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { NotAllowed, NotFound, VersionConflict } from "../intentions/answers";
import { IntentionInput } from "../intentions/IntentionInput";
import { InvalidInput } from "../InvalidInput";
import { NoSequence } from "./NoSequence";
import { Schedule } from "./Schedule";
import { CapacitySourceEnum, MoneySourceEnum, type CapacitySource, type MoneySource } from "./scheduleEnums";
import { AllowanceInput, SchedulingSettingsInput, SearchEffortInput } from "./SequenceProjectsInput";

@InputType({ description: "How the stored roadmap of an organization is put in order." })
export class ScheduleRoadmapInput extends IntentionInput {
  @Field(() => ID, { description: "The organization." })
  organizationId!: string;

  @Field(() => Int, { description: "The version of the roadmap that you read." })
  roadmapVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: "What there is to say about it, at most 5,000 characters.",
  })
  note?: string | null;

  @Field(() => CapacitySourceEnum, {
    nullable: true,
    description: "How many people there are for projects. Default: PLAN_OF_RECORD.",
  })
  capacity?: CapacitySource | null;

  @Field(() => MoneySourceEnum, {
    nullable: true,
    description: "How much money projects may spend, from the stored budgets. Default: FISCAL_YEARS.",
  })
  budget?: MoneySource | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether what is left of the stored budgets is carried over. Default: false.",
  })
  carriesOver?: boolean | null;

  @Field(() => [AllowanceInput], {
    nullable: true,
    description:
      "How much money projects may spend, instead of what the stored budgets have left. Default: the stored budgets.",
  })
  allowances?: AllowanceInput[] | null;

  @Field(() => SchedulingSettingsInput, {
    nullable: true,
    description: "Weights and dates. Default: every default of it.",
  })
  settings?: SchedulingSettingsInput | null;

  @Field(() => SearchEffortInput, {
    nullable: true,
    description: "How hard to look. Default: every default of it.",
  })
  effort?: SearchEffortInput | null;
}

@ObjectType({ description: "The roadmap is in order." })
export class RoadmapScheduled {
  constructor(schedule: Schedule, dryRun: boolean) {
    this.schedule = schedule;
    this.dryRun = dryRun;
  }

  @Field(() => Schedule, {
    description: "The schedule, a draft. After a dry run as it would be, with an id of nothing.",
  })
  readonly schedule: Schedule;

  @Field(() => Boolean, { description: "Whether it was only tried, so that nothing is stored." })
  readonly dryRun: boolean;
}

export const ScheduleRoadmapResult = createUnionType({
  name: "ScheduleRoadmapResult",
  description: "The schedule, which wishes cannot hold together, or why nothing was scheduled.",
  types: () => [RoadmapScheduled, NoSequence, InvalidInput, VersionConflict, NotFound, NotAllowed] as const,
});

@InputType({ description: "A draft that is to be the schedule in force." })
export class PublishScheduleInput extends IntentionInput {
  @Field(() => ID, { description: "The organization." })
  organizationId!: string;

  @Field(() => ID, { description: "The schedule, a draft." })
  id!: string;

  @Field(() => Int, { description: "The version of the schedule that you read." })
  version!: number;
}

@ObjectType({ description: "The schedule is in force." })
export class SchedulePublished {
  constructor(schedule: Schedule, dryRun: boolean) {
    this.schedule = schedule;
    this.dryRun = dryRun;
  }

  @Field(() => Schedule, { description: "The schedule as it is stored now: after a dry run as it was." })
  readonly schedule: Schedule;

  @Field(() => Boolean, {
    description: "Whether it was only tried: it would be published, and nothing is stored.",
  })
  readonly dryRun: boolean;
}

export const PublishScheduleResult = createUnionType({
  name: "PublishScheduleResult",
  description: "That the schedule is in force, or why it is not.",
  types: () => [SchedulePublished, InvalidInput, VersionConflict, NotFound, NotAllowed] as const,
});
