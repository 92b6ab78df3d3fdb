import { Field, InputType, Int } from "type-graphql";
import type * as engine from "../../costing/input/EscalationInput";
import { supplyFields } from "../../costing/input/fields";
import type { EscalationTiming } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import { EscalationTimingEnum } from "../costs/enums";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { describeRequired } from "./describeField";

const increase = { ...supplyFields.increase, label: "Increase" };

@InputType({ description: "The raise of one calendar year, where an index is known or expected." })
class IndexRateInput {
  @Field(() => Int, { description: "The calendar year." })
  year!: number;

  @Field(() => DecimalScalar, { description: describeRequired(increase) })
  rate!: Decimal;
}

@InputType({
  description: "How a price or salary rises: once a year, each time from its previous rounded value.",
})
export class EscalationInput implements engine.EscalationInput {
  @Field(() => DecimalScalar, { description: describeRequired(increase) })
  rate!: Decimal;

  @Field(() => EscalationTimingEnum, { nullable: true, description: "When it rises. Default: ANNIVERSARY." })
  timing?: EscalationTiming | null;

  @Field(() => Int, {
    nullable: true,
    description: "The calendar month of the raise, 1 to 12; with timing CALENDAR_MONTH, and only then.",
  })
  month?: number | null;

  @Field(() => [IndexRateInput], {
    nullable: true,
    description:
      "An index by calendar year: the raise in that year, instead of `rate`. Within cap and floor. Default: none.",
  })
  indexRates?: IndexRateInput[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `${describeRequired({ ...increase, label: "Cap" })} No raise is higher. Default: none.`,
  })
  cap?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `${describeRequired({ ...increase, label: "Floor" })} No raise is lower. Default: none.`,
  })
  floor?: Decimal | null;
}
