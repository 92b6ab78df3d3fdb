import { Field, ObjectType } from "type-graphql";

@ObjectType({
  description: "It is there, and not told to you, because somebody's pay could be worked out from it.",
})
export class Withheld {
  constructor(reason: string) {
    this.reason = reason;
  }

  @Field(() => String, { description: "WITHHELD, for programs." })
  readonly code: string = "WITHHELD";

  @Field(() => String, { description: "Why it is not told." })
  readonly reason: string;

  @Field(() => String, { description: "The way out." })
  readonly advice: string = "Ask an OWNER, VCIO or ANALYST of this organization, who may see pay.";
}
