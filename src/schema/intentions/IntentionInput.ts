import { Field, InputType } from "type-graphql";

/** How the field idempotencyKey is described, wherever it stands. */
export const IDEMPOTENCY_KEY = {
  description:
    "Your own name for this change, 1 to 200 characters, remembered for the organization. The same key with the same content is answered again and not repeated; with other content it is a problem.",
} as const;

/** How the field dryRun is described, wherever it stands. */
export const DRY_RUN = {
  nullable: true,
  description: "Whether only to find out what would happen; nothing is stored. Default: false.",
} as const;

/** What every mutation takes. */
@InputType()
export abstract class IntentionInput {
  @Field(() => String, IDEMPOTENCY_KEY)
  idempotencyKey!: string;

  @Field(() => Boolean, DRY_RUN)
  dryRun?: boolean | null;
}
