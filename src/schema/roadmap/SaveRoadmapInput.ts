import { Field, ID, InputType, Int } from "type-graphql";
import { DRY_RUN, IDEMPOTENCY_KEY } from "../intentions/IntentionInput";
import { RoadmapContentsInput } from "./RoadmapContentsInput";

@InputType({
  description:
    "A whole roadmap as it should be. What is stored and not in it is removed; the order of the projects is theirs.",
})
export class SaveRoadmapInput extends RoadmapContentsInput {
  @Field(() => ID, { description: "The organization whose roadmap it is." })
  organizationId!: string;

  @Field(() => String, IDEMPOTENCY_KEY)
  idempotencyKey!: string;

  @Field(() => Boolean, DRY_RUN)
  dryRun?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "The version that you read. Absent for the first roadmap of the organization.",
  })
  version?: number | null;
}
