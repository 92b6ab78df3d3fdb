import { Field, InputType, Int } from "type-graphql";
import { LONGEST_LABEL } from "../../costing/statement/input/StatementReader";
import type * as engine from "../../costing/statement/input/StatementInput";
import type { PercentageKind, StatementPeriod } from "../../costing/statement/vocabulary";
import type { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { PercentageKindEnum, StatementPeriodEnum } from "./enums";

const LABELS = "by label: lines, subtotals, totals, percentages or annual figures";
const PERIOD_OF_SUM =
  "What it is for. By the YEAR, monthly parts count twelve times, all others once (a first year); ONE_TIME, every part counts once (what is due now); by the MONTH, only monthly parts can be named. Default: the period of its parts, if they have the same.";
const PRECISION = "Default: exactly as given.";

@InputType({
  description:
    'How exactly a figure is stated, in one of three ways. "$1.2 million" is 1200000 with two significant digits; "about 95,000" is rounded to 1000. What is within half a unit agrees. A figure without a precision is taken as exact where others follow from it, and is held to the smallest unit where it follows from others.',
})
export class StatedPrecisionInput implements engine.StatedPrecisionInput {
  @Field(() => Int, {
    nullable: true,
    description: "Decimal places, 0 to 8. Of a rate: of the share, so 6.2 % has three.",
  })
  decimalPlaces?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Significant digits, 1 to 15, zeros at the end among them where they are meant.",
  })
  significantDigits?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The unit it was rounded to, above 0: 1000 for thousands, 0.05 for five cents.",
  })
  roundedTo?: Decimal | null;
}

/** What everything in a statement has. */
@InputType()
abstract class StatedAmountInput implements engine.StatedAmountInput {
  @Field(() => String, {
    description: `A label of its own in the statement, at most ${LONGEST_LABEL} characters, by which others name it.`,
  })
  label!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The amount as stated, up to 1000000000000, with at most six decimal places. Leave it out where the statement does not state it: it is then worked out for what is named after it, to the smallest unit.",
  })
  amount?: Decimal | null;

  @Field(() => StatedPrecisionInput, {
    nullable: true,
    description: `How exactly the amount is stated. ${PRECISION}`,
  })
  amountPrecision?: StatedPrecisionInput | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "Currency, where the statement says it here. All must be the same.",
  })
  currency?: CurrencyCode | null;
}

@InputType({ description: "A line: amount = quantity x unit price, as far as they are stated." })
export class StatementLineInput extends StatedAmountInput implements engine.StatementLineInput {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: "How many, up to 1000000000, with at most six decimal places.",
  })
  quantity?: Decimal | null;

  @Field(() => StatedPrecisionInput, {
    nullable: true,
    description: `How exactly the quantity is stated. ${PRECISION}`,
  })
  quantityPrecision?: StatedPrecisionInput | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "The price of one, up to 1000000000000, with at most six decimal places.",
  })
  unitPrice?: Decimal | null;

  @Field(() => StatedPrecisionInput, {
    nullable: true,
    description: `How exactly the unit price is stated. ${PRECISION}`,
  })
  unitPricePrecision?: StatedPrecisionInput | null;

  @Field(() => StatementPeriodEnum, { nullable: true, description: "What it is for. Default: ONE_TIME." })
  period?: StatementPeriod | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether money comes back, so that a negative quantity, unit price or amount is meant. Default: false.",
  })
  credit?: boolean | null;
}

@InputType({ description: "A subtotal: the sum of what it names, less discounts among them." })
export class StatementSubtotalInput extends StatedAmountInput implements engine.StatementSubtotalInput {
  @Field(() => [String], { description: `What it adds up, each once, ${LABELS}.` })
  of!: string[];

  @Field(() => StatementPeriodEnum, { nullable: true, description: PERIOD_OF_SUM })
  period?: StatementPeriod | null;
}

@InputType({ description: "A total: the sum of what it names, less discounts among them." })
export class StatementTotalInput extends StatedAmountInput implements engine.StatementTotalInput {
  @Field(() => [String], {
    nullable: true,
    description: `What it adds up, each once, ${LABELS}. Default: every line, discount, tax and surcharge but those that are a percentage of this total.`,
  })
  of?: string[] | null;

  @Field(() => StatementPeriodEnum, { nullable: true, description: PERIOD_OF_SUM })
  period?: StatementPeriod | null;
}

@InputType({
  description: "A percentage of something: amount = rate x base; of a SHARE, rate = part / base.",
})
export class StatementPercentageInput extends StatedAmountInput implements engine.StatementPercentageInput {
  @Field(() => PercentageKindEnum, { description: "What it does to its base." })
  kind!: PercentageKind;

  @Field(() => String, {
    nullable: true,
    description: `The base that it is a percentage of, ${LABELS}. Without one the statement cannot be checked.`,
  })
  of?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The rate as a share of one, 0.0825 for 8.25 %: up to 10, of a discount up to 1, with at most eight decimal places. The rate of a SHARE is rounded: to whole percents, or as finely as it is written.",
  })
  rate?: Decimal | null;

  @Field(() => StatedPrecisionInput, {
    nullable: true,
    description: "How exactly the rate is stated. Default: exactly as given; of a SHARE as its rate says.",
  })
  ratePrecision?: StatedPrecisionInput | null;

  @Field(() => String, {
    nullable: true,
    description: `Of a SHARE, instead of an amount: what is that share of the base, ${LABELS}.`,
  })
  part?: string | null;
}

@InputType({
  description: "An annual figure of something that is stated by the month: twelve times as much.",
})
export class StatementAnnualInput extends StatedAmountInput implements engine.StatementAnnualInput {
  @Field(() => String, { description: `What is stated by the month, ${LABELS}.` })
  of!: string;
}
