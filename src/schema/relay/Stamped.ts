import { Field, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../scalars/DateTimeScalar";

/** Who made and last changed something, and how often, as it is stored. */
export interface Stamps {
  readonly version: number;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
}

/** What everything that is stored and changed as a whole says about its own history. */
@ObjectType()
export abstract class Stamped {
  constructor(stamps: Stamps) {
    this.version = stamps.version;
    this.createdAt = stamps.createdAt;
    this.createdBy = stamps.createdBy;
    this.updatedAt = stamps.updatedAt;
    this.updatedBy = stamps.updatedBy;
  }

  @Field(() => Int, {
    description:
      "Counts the changes, from 1. Send it back with a change, so that nobody's is overwritten unseen.",
  })
  readonly version: number;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  readonly createdAt: Date;

  @Field(() => String, { nullable: true, description: "Name of who made it; absent when Fairlead did." })
  readonly createdBy: string | null;

  @Field(() => DateTimeScalar, { description: "When it was last changed." })
  readonly updatedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: "Name of who changed it last; absent when Fairlead did.",
  })
  readonly updatedBy: string | null;
}
