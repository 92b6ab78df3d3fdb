import { Field, InputType, Int } from "type-graphql";
import type * as engine from "../../costing/input/EngagementInput";
import { engagementCounts, engagementFields } from "../../costing/input/fields";
import type { BillingPeriod, CostPool, FeeUnit, TierMethod, TrueUp } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import { BillingPeriodEnum, CostPoolEnum } from "../costs/enums";
import { FeeUnitEnum, TierMethodEnum, TrueUpEnum } from "../costs/engagementEnums";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { describeCount } from "./describeCount";
import { describeRequired } from "./describeField";
import { EscalationInput } from "./EscalationInput";

@InputType({ description: "The price of each unit up to a count." })
export class PriceTierInput {
  @Field(() => Int, {
    nullable: true,
    description: describeCount(
      engagementCounts.tierEnd,
      "Rising from tier to tier; left out in the last one, and only there.",
    ),
  })
  upTo?: number | null;

  @Field(() => DecimalScalar, { description: describeRequired(engagementFields.unitPrice) })
  monthlyPrice!: Decimal;
}

@InputType({
  description:
    "A price for each user, device or site and month, on the organization's own path of them. Give one price, or tiers.",
})
export class UnitFeeInput implements engine.UnitFeeInput {
  @Field(() => FeeUnitEnum, {
    description: "What is counted; each once. Needs organization.users, devices or sites.",
  })
  unit!: FeeUnit;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `${describeRequired(engagementFields.unitPrice)} Default: none, with tiers.`,
  })
  monthlyPrice?: Decimal | null;

  @Field(() => [PriceTierInput], {
    nullable: true,
    description: "Prices by count, in rising order, at most 20. Default: none, with monthlyPrice.",
  })
  tiers?: PriceTierInput[] | null;

  @Field(() => TierMethodEnum, { nullable: true, description: "How tiers are meant. Default: VOLUME." })
  tierMethod?: TierMethod | null;

  @Field(() => TrueUpEnum, { nullable: true, description: "Which count is charged. Default: MONTHLY." })
  trueUp?: TrueUp | null;

  @Field(() => Int, {
    nullable: true,
    description: describeCount(engagementCounts.minimumCount, "Default: 0."),
  })
  minimumCount?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the count charged never falls below an earlier one. Default: false.",
  })
  neverFalls?: boolean | null;
}

@InputType({ description: "What the provider buys for the client and charges on." })
export class PassThroughInput implements engine.PassThroughInput {
  @Field(() => String, { description: "What it is." })
  label!: string;

  @Field(() => CostPoolEnum, { nullable: true, description: "Its cost pool. Default: SOFTWARE." })
  pool?: CostPool | null;

  @Field(() => DecimalScalar, { description: describeRequired(engagementFields.passThrough) })
  amount!: Decimal;

  @Field(() => BillingPeriodEnum, {
    nullable: true,
    description:
      "What the amount is for. Spread evenly over it; in the cash view billed at its beginning, from the agreement's first month on. Default: MONTH.",
  })
  per?: BillingPeriod | null;

  @Field(() => FeeUnitEnum, {
    nullable: true,
    description: "The amount is for each of these. Default: once for the whole business.",
  })
  unit?: FeeUnit | null;

  @Field(() => EscalationInput, {
    nullable: true,
    description: "How the price rises: not by the agreement's escalator. Default: it does not.",
  })
  increase?: EscalationInput | null;
}
