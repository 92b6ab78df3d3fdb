import { Field, Int, ObjectType } from "type-graphql";
import type { TermInput, UnitFeeInput } from "../../costing/input/EngagementInput";
import type { FeeUnit } from "../../costing/vocabulary";
import type { Decimal } from "../../kernel/Decimal";
import { FeeUnitEnum } from "../costs/engagementEnums";
import { DecimalScalar } from "../scalars/DecimalScalar";

@ObjectType({ description: "The price of each unit up to a count, as it is stored." })
export class PriceTier {
  constructor(upTo: number | null | undefined, monthlyPrice: Decimal) {
    this.upTo = upTo ?? null;
    this.monthlyPrice = monthlyPrice;
  }

  @Field(() => Int, {
    nullable: true,
    description: "The last unit that it holds for; absent in the last tier.",
  })
  readonly upTo: number | null;

  @Field(() => DecimalScalar, { description: "For each unit and month, in the engagement's currency." })
  readonly monthlyPrice: Decimal;
}

@ObjectType({ description: "A price for each user, device or site and month, as it is stored." })
export class UnitFee {
  constructor({ unit, monthlyPrice, tiers }: UnitFeeInput) {
    this.unit = unit;
    this.monthlyPrice = monthlyPrice ?? null;
    this.tiers = (tiers ?? []).map((tier) => new PriceTier(tier.upTo, tier.monthlyPrice));
  }

  @Field(() => FeeUnitEnum, { description: "What is counted." })
  readonly unit: FeeUnit;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "For each unit and month, in the engagement's currency; absent when there are tiers.",
  })
  readonly monthlyPrice: Decimal | null;

  @Field(() => [PriceTier], { description: "Prices by count; none when there is one price." })
  readonly tiers: readonly PriceTier[];
}

@ObjectType({ description: "How long an agreement binds, as it is stored." })
export class AgreementTerm {
  constructor({ months, autoRenews, renewalMonths, noticeMonths }: TermInput) {
    this.months = months;
    this.autoRenews = autoRenews ?? true;
    this.renewalMonths = renewalMonths ?? months;
    this.noticeMonths = noticeMonths ?? 0;
  }

  @Field(() => Int, { description: "Months of the first term." })
  readonly months: number;

  @Field(() => Boolean, { description: "Whether it renews again and again." })
  readonly autoRenews: boolean;

  @Field(() => Int, { description: "Months of each renewal." })
  readonly renewalMonths: number;

  @Field(() => Int, { description: "Months of notice." })
  readonly noticeMonths: number;
}
