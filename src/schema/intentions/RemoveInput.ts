import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { IntentionInput } from "./IntentionInput";

@InputType({ description: "Something of an organization to remove." })
export class RemoveInput extends IntentionInput {
  @Field(() => ID, { description: "The organization that it belongs to." })
  organizationId!: string;

  @Field(() => ID, { description: "What to remove." })
  id!: string;

  @Field(() => Int, { description: "The version that you read." })
  version!: number;
}

@ObjectType({ description: "It is removed." })
export class Removed {
  constructor(id: string, dryRun: boolean) {
    this.id = id;
    this.dryRun = dryRun;
  }

  @Field(() => ID, { description: "Id of what is gone." })
  readonly id: string;

  @Field(() => Boolean, {
    description: "Whether it was only tried: it would be removed, and is still there.",
  })
  readonly dryRun: boolean;
}
