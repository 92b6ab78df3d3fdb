import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import type { CurrencyCode } from "../../kernel/Money";
import type { Nature } from "../../costing/vocabulary";
import type { Month } from "../../kernel/Month";
import { NatureAmount } from "../costs/amounts";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { Withheld } from "./Withheld";

@ObjectType({ description: "What a plan costs in a whole fiscal year, to the nearest 1,000." })
export class YearWithoutPay {
  constructor(label: string, byNature: YearWithoutPay["byNature"]) {
    this.label = label;
    this.byNature = byNature;
  }

  @Field(() => String, { description: "Name of the fiscal year, for example FY2027." })
  readonly label: string;

  @Field(() => [NatureAmount], {
    description: "By nature, each to the nearest 1,000 in the comparison's currency.",
  })
  readonly byNature: readonly { readonly nature: Nature; readonly amount: string }[];
}

@ObjectType({ description: "What a whole plan costs, to the nearest 1,000: no part of it, and no line." })
export class PlanAmounts {
  constructor(fiscalYears: readonly YearWithoutPay[]) {
    this.fiscalYears = fiscalYears;
  }

  @Field(() => [YearWithoutPay], {
    description: "The fiscal years that the comparison covers wholly, on the accrual basis.",
  })
  readonly fiscalYears: readonly YearWithoutPay[];
}

const PlanAmountsResult = createUnionType({
  name: "PlanAmountsResult",
  description: "What the plan costs, or why that is not told.",
  types: () => [PlanAmounts, Withheld] as const,
});

@ObjectType({ description: "A plan of a comparison for who may not see pay." })
export class PlanWithoutPay {
  constructor(name: string, positions: number, amounts: PlanAmounts | Withheld) {
    this.name = name;
    this.positions = positions;
    this.amounts = amounts;
  }

  @Field(() => String, { description: "Name of the plan." })
  readonly name: string;

  @Field(() => Int, { description: "How many positions it has." })
  readonly positions: number;

  @Field(() => PlanAmountsResult, { description: "What it costs, as far as that tells nobody's pay." })
  readonly amounts: PlanAmounts | Withheld;
}

@ObjectType({
  description:
    "Stored plans with positions, compared for who may not see pay: amounts over a whole plan, to the nearest 1,000.",
})
export class ComparisonWithoutPay {
  constructor(facts: {
    readonly currency: CurrencyCode;
    readonly start: Month;
    readonly months: number;
    readonly plans: readonly PlanWithoutPay[];
  }) {
    this.currency = facts.currency;
    this.start = facts.start;
    this.months = facts.months;
    this.plans = facts.plans;
  }

  @Field(() => CurrencyCodeScalar, { description: "The currency of every amount." })
  readonly currency: CurrencyCode;

  @Field(() => MonthScalar, { description: "First month of the comparison." })
  readonly start: Month;

  @Field(() => Int, { description: "Number of months." })
  readonly months: number;

  @Field(() => [PlanWithoutPay], { description: "The plans, in the order asked for." })
  readonly plans: readonly PlanWithoutPay[];
}
