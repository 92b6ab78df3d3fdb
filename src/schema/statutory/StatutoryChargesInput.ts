import { Field, InputType, Int } from "type-graphql";
import { chargeFields } from "../../costing/charges/chargeFields";
import type * as engine from "../../costing/charges/StatutoryChargesInput";
import type { PayFrequency } from "../../costing/vocabulary";
import type { Day } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import { PayFrequencyEnum } from "../costs/enums";
import { describeField } from "../inputs/describeField";
import { EmployerFactsInput } from "../inputs/EmployerFactsInput";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";

@InputType({ description: "What one employee is paid on one day, by kind of pay." })
export class PayPeriodInput implements engine.PayPeriodInput {
  @Field(() => DateScalar, { description: "The day on which it is paid: the law of that day applies." })
  payDate!: Day;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(chargeFields.salary, "Regular pay, overtime included."),
  })
  salary?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(chargeFields.bonus) })
  bonus?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(chargeFields.leavePayout) })
  leavePayout?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(chargeFields.severance) })
  severance?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(chargeFields.preTaxDeductions, "Under a US section 125 plan."),
  })
  preTaxDeductions?: Decimal | null;
}

@InputType({
  description: "One employee: where they work, what they are paid, and what is known of the employer.",
})
export class StatutoryChargesInput implements engine.StatutoryChargesInput {
  @Field(() => [String], {
    description:
      "Codes of the place of work, for example US-TX; those around each apply too. All of one currency.",
  })
  jurisdictions!: string[];

  @Field(() => String, {
    nullable: true,
    description: "A place whose own charges apply, for example NY-MCTD-1 for New York City. Default: none.",
  })
  workLocation?: string | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "Currency of every amount. Default: that of the jurisdictions.",
  })
  currency?: CurrencyCode | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The calendar year in which the tax year starts: in the United Kingdom 2026 is 6 April 2026 to 5 April 2027. With an annual wage this or asOf is needed; pay periods must all fall in it.",
  })
  taxYear?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The law of this day applies to all pay. Default: to each payment the law of its own day; to an annual wage that of each month's last day.",
  })
  asOf?: Day | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(
      chargeFields.annualWage,
      "Held against the year's own floors and caps. Either this or payPeriods.",
    ),
  })
  annualWage?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(chargeFields.annualBonus, "With an annual wage only."),
  })
  annualBonus?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(
      chargeFields.preTaxDeductions,
      "A tax year, under a US section 125 plan; with an annual wage only.",
    ),
  })
  preTaxDeductions?: Decimal | null;

  @Field(() => [PayPeriodInput], {
    nullable: true,
    description:
      "Payments in order of date, at most 120. Each is held against the floors and caps of its own period.",
  })
  payPeriods?: PayPeriodInput[] | null;

  @Field(() => PayFrequencyEnum, {
    nullable: true,
    description:
      "How often salary is paid, which decides whose floors and caps a payment has. Default: as the pay dates say, monthly for a single payment.",
  })
  payFrequency?: PayFrequency | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(chargeFields.wagesToDate, "With pay periods only."),
  })
  wagesToDate?: Decimal | null;

  @Field(() => Int, {
    nullable: true,
    description: "Age of the employee in years, 14 to 100. Default: what a rule assumes, with a warning.",
  })
  age?: number | null;

  @Field(() => EmployerFactsInput, {
    nullable: true,
    description: "Facts about the employer. Default: what the rules assume, with warnings.",
  })
  employer?: EmployerFactsInput | null;
}
