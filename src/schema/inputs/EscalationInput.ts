import { Field, InputType } from "type-graphql";
import type * as engine from "../../costing/input/ComparisonInput";
import { supplyFields } from "../../costing/input/fields";
import type { EscalationTiming } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import { EscalationTimingEnum } from "../costs/enums";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { describeRequired } from "./describeField";

@InputType({
  description: "How a price or salary rises: once a year, each time from its previous rounded value.",
})
export class EscalationInput implements engine.EscalationInput {
  @Field(() => DecimalScalar, {
    description: describeRequired({ ...supplyFields.increase, label: "Increase" }),
  })
  rate!: Decimal;

  @Field(() => EscalationTimingEnum, { nullable: true, description: "When it rises. Default: ANNIVERSARY." })
  timing?: EscalationTiming | null;
}
