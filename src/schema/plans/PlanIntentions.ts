import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { EngagementInput } from "../inputs/EngagementInput";
import { PositionInput } from "../inputs/PositionInput";
import { NotAllowed, NotFound, VersionConflict } from "../intentions/answers";
import { IntentionInput } from "../intentions/IntentionInput";
import { Removed } from "../intentions/RemoveInput";
import { InvalidInput } from "../InvalidInput";
import { Plan } from "./Plan";

@InputType({ description: "A position of a plan." })
export class PlanPositionInput {
  @Field(() => ID, {
    nullable: true,
    description: "Id of a position that is in the plan already. Default: a new one.",
  })
  id?: string | null;

  @Field(() => PositionInput, { description: "What it costs and when." })
  terms!: PositionInput;
}

@InputType({ description: "An engagement of a plan." })
export class PlanEngagementInput {
  @Field(() => ID, {
    nullable: true,
    description: "Id of an engagement that is in the plan already. Default: a new one.",
  })
  id?: string | null;

  @Field(() => EngagementInput, { description: "What it costs and when." })
  terms!: EngagementInput;
}

@InputType({
  description:
    "A whole plan: made when there is no id, otherwise replaced. Positions and engagements that are not in the lists are removed.",
})
export class SavePlanInput extends IntentionInput {
  @Field(() => ID, { description: "The organization that it belongs to." })
  organizationId!: string;

  @Field(() => ID, { nullable: true, description: "The plan to replace. Default: a new plan." })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: "The version that you read. Required with an id." })
  version?: number | null;

  @Field(() => String, {
    description: "Name of the plan, unique within the organization; at most 200 characters.",
  })
  name!: string;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters. Default: none." })
  notes?: string | null;

  @Field(() => [PlanPositionInput], {
    nullable: true,
    description: "In-house seats, in order, at most 50. Default: none.",
  })
  positions?: PlanPositionInput[] | null;

  @Field(() => [PlanEngagementInput], {
    nullable: true,
    description: "Agreements with outside teams, in order, at most 50. Default: none.",
  })
  engagements?: PlanEngagementInput[] | null;
}

@ObjectType({ description: "The plan is saved." })
export class SavedPlan {
  constructor(plan: Plan | undefined, dryRun: boolean) {
    this.plan = plan;
    this.dryRun = dryRun;
  }

  @Field(() => Plan, {
    nullable: true,
    description:
      "The plan as it is stored now; absent after a dry run, which stores nothing, and when a repeated request finds it removed.",
  })
  readonly plan: Plan | undefined;

  @Field(() => Boolean, {
    description: "Whether it was only tried: it would be saved, and nothing is stored.",
  })
  readonly dryRun: boolean;
}

export const SavePlanResult = createUnionType({
  name: "SavePlanResult",
  description: "The saved plan, or why it was not saved.",
  types: () => [SavedPlan, InvalidInput, NotFound, NotAllowed, VersionConflict] as const,
});

export const RemoveResult = createUnionType({
  name: "RemoveResult",
  description: "That it is removed, or why it was not.",
  types: () => [Removed, InvalidInput, NotFound, NotAllowed, VersionConflict] as const,
});
