import { createUnionType, Field, ObjectType } from "type-graphql";
import { NotFound } from "../intentions/answers";
import { Withheld } from "../pay/Withheld";
import { InvalidInput } from "../InvalidInput";
import { NoSequence } from "./NoSequence";
import { Sequence } from "./Sequence";
import { SequenceDifferences } from "./SequenceDifferences";

@ObjectType({ description: "A schedule before and after some changes." })
export class WhatIf {
  constructor(before: Sequence, after: Sequence) {
    this.before = before;
    this.after = after;
  }

  @Field(() => Sequence, { description: "The schedule as it is." })
  readonly before: Sequence;

  @Field(() => Sequence, { description: "The schedule as it would be." })
  readonly after: Sequence;

  @Field(() => SequenceDifferences, { description: "What differs." })
  get differences(): SequenceDifferences {
    return new SequenceDifferences(this.before, this.after);
  }
}

export const WhatIfResult = createUnionType({
  name: "WhatIfResult",
  description:
    "The schedule before and after, which wishes could then not hold together, or why nothing was tried.",
  types: () => [WhatIf, NoSequence, InvalidInput, Withheld, NotFound] as const,
});
