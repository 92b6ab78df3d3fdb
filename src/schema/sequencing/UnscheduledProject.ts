import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "An optional project that was left out." })
export class UnscheduledProject {
  constructor(id: string, name: string, reason: string) {
    this.id = id;
    this.name = name;
    this.reason = reason;
  }

  @Field(() => ID, { description: "Its id." })
  readonly id: string;

  @Field(() => String, { description: "Its name." })
  readonly name: string;

  @Field(() => String, { description: "Why it was left out." })
  readonly reason: string;
}
