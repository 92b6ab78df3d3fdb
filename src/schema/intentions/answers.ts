import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "There is nothing of this id that you may see." })
export class NotFound {
  constructor(id: string) {
    this.id = id;
  }

  @Field(() => ID, { description: "The id, as given." })
  readonly id: string;

  @Field(() => String, { description: "What is wrong." })
  readonly message: string = "There is nothing of this id that you may see.";

  @Field(() => String, { description: "The way out." })
  readonly advice: string = "Take the id from a list, for example viewer { organizations { id } }.";
}

@ObjectType({ description: "Your role in this organization, or your token, does not allow it." })
export class NotAllowed {
  constructor(message: string, advice: string) {
    this.message = message;
    this.advice = advice;
  }

  @Field(() => String, { description: "What is wrong." })
  readonly message: string;

  @Field(() => String, { description: "The way out." })
  readonly advice: string;
}

@ObjectType({ description: "A value that you sent and the one that is stored." })
export class Difference {
  constructor(path: string, yours: string | undefined, stored: string | undefined) {
    this.path = path;
    this.yours = yours;
    this.stored = stored;
  }

  @Field(() => String, { description: "Where: positions.0.salary." })
  readonly path: string;

  @Field(() => String, {
    nullable: true,
    description: "What you sent, as JSON; absent when you sent nothing.",
  })
  readonly yours: string | undefined;

  @Field(() => String, { nullable: true, description: "What is stored, as JSON; absent when nothing is." })
  readonly stored: string | undefined;
}

@ObjectType({ description: "Somebody changed it since you read it. Nothing was stored." })
export class VersionConflict {
  constructor(yourVersion: number, storedVersion: number, differences: readonly Difference[]) {
    this.yourVersion = yourVersion;
    this.storedVersion = storedVersion;
    this.differences = differences;
  }

  @Field(() => Int, { description: "The version you sent." })
  readonly yourVersion: number;

  @Field(() => Int, { description: "The version that is stored." })
  readonly storedVersion: number;

  @Field(() => [Difference], { description: "Where what you sent and what is stored differ, both values." })
  readonly differences: readonly Difference[];

  @Field(() => String, { description: "The way out." })
  readonly advice: string =
    "Read it again, decide which values stand, and send the change with the stored version.";
}
