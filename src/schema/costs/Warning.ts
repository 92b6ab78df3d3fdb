import { Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/Warning";

@ObjectType({ description: "Something that the answer rests on and a reader should know." })
export class Warning implements costing.Warning {
  @Field(() => String, {
    description:
      "What kind: PROJECTED, DEFAULT_RATE, UNCONFIRMED_RATE, NO_DEFAULT, NO_RULE_DATA, NO_JURISDICTION, CONFLICTING_RATES, FACT_ASSUMED, THRESHOLD_CROSSED, EMPLOYER_LEVEL, REPLACED, PART_OUTSIDE, NEED_UNKNOWN OVER_CONTRACT or NOT_COMPARABLE.",
  })
  code!: costing.WarningCode;

  @Field(() => String, { description: "What it is about: a plan, a position, a rule." })
  subject!: string;

  @Field(() => String, { description: "What to know." })
  message!: string;

  @Field(() => String, { description: "What to do about it." })
  advice!: string;
}
