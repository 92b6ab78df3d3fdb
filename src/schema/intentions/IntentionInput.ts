import { Field, InputType } from "type-graphql";

/** What every mutation takes. */
@InputType()
export abstract class IntentionInput {
  @Field(() => String, {
    description:
      "Your own name for this change, 1 to 200 characters, remembered for the organization. The same key with the same content is answered again and not repeated; with other content it is a problem.",
  })
  idempotencyKey!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether only to find out what would happen; nothing is stored. Default: false.",
  })
  dryRun?: boolean | null;
}
