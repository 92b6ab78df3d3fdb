import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { NotAllowed, NotFound, VersionConflict } from "../intentions/answers";
import { IntentionInput } from "../intentions/IntentionInput";
import { InvalidInput } from "../InvalidInput";
import { Organization } from "../organizations/Organization";

@InputType({ description: "Which plan is the plan of record of an organization." })
export class AdoptPlanInput extends IntentionInput {
  @Field(() => ID, { description: "The organization." })
  organizationId!: string;

  @Field(() => Int, { description: "The version of the organization that you read." })
  version!: number;

  @Field(() => ID, {
    nullable: true,
    description: "The plan to adopt, one of the organization's. Default: none, as for null.",
  })
  planId?: string | null;
}

@ObjectType({ description: "The plan of record is decided." })
export class PlanAdopted {
  constructor(organization: Organization, dryRun: boolean) {
    this.organization = organization;
    this.dryRun = dryRun;
  }

  @Field(() => Organization, {
    description:
      "The organization as it is stored now, with its adoptedPlan and budgetContext: after a dry run as it was.",
  })
  readonly organization: Organization;

  @Field(() => Boolean, {
    description: "Whether it was only tried: it would be decided, and nothing is stored.",
  })
  readonly dryRun: boolean;
}

export const AdoptPlanResult = createUnionType({
  name: "AdoptPlanResult",
  description: "That the plan of record is decided, or why it is not.",
  types: () => [PlanAdopted, InvalidInput, NotFound, NotAllowed, VersionConflict] as const,
});
