import { Field, InputType, Int } from "type-graphql";
import type * as engine from "../../costing/input/EngagementInput";
import { engagementCounts, engagementFields } from "../../costing/input/fields";
import type { EngagementKind, UnusedHours } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import type { Purpose } from "../../kernel/Purpose";
import { PurposeEnum } from "../budgets/enums";
import { UnusedHoursEnum } from "../costs/engagementEnums";
import { EngagementKindEnum } from "../costs/enums";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { describeCount } from "./describeCount";
import { describeField, describeRequired } from "./describeField";
import { PassThroughInput, UnitFeeInput } from "./EngagementInputFees";
import { HourlyRateInput, ProjectWorkInput, ProvidedHoursInput } from "./EngagementInputHours";
import { TermInput, TransitionInput } from "./EngagementInputTerm";
import { EscalationInput } from "./EscalationInput";

@InputType({ description: "A service agreement with an outside team." })
export class EngagementInput implements engine.EngagementInput {
  @Field(() => String, { description: "Name of the agreement; unique within the plan." })
  name!: string;

  @Field(() => EngagementKindEnum, { description: "What kind of outside team it is." })
  kind!: EngagementKind;

  @Field(() => MonthScalar, {
    nullable: true,
    description: "First month. Default: the comparison's first month.",
  })
  start?: Month | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description: "First month in which it no longer runs. Default: none.",
  })
  end?: Month | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "Currency of this engagement's amounts; needs an exchange rate. Default: the comparison's.",
  })
  currency?: string | null;

  @Field(() => PurposeEnum, { nullable: true, description: "What the engagement is for. Default: RUN." })
  purpose?: Purpose | null;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(engagementFields.onboardingFee) })
  onboardingFee?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(engagementFields.retainer) })
  monthlyRetainer?: Decimal | null;

  @Field(() => [UnitFeeInput], {
    nullable: true,
    description: "Prices for each user, device or site, one for each unit. Default: none.",
  })
  unitFees?: UnitFeeInput[] | null;

  @Field(() => EscalationInput, {
    nullable: true,
    description: "How retainer, unit fees, overage rate and rate card rise. Default: they do not.",
  })
  escalation?: EscalationInput | null;

  @Field(() => [ProvidedHoursInput], {
    nullable: true,
    description: "Which hours it provides. Default: none.",
  })
  provides?: ProvidedHoursInput[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `${describeRequired(engagementFields.includedHours)} Default: all hours provided are included.`,
  })
  includedHoursPerMonth?: Decimal | null;

  @Field(() => [DecimalScalar], {
    nullable: true,
    description: `Twelve numbers, January first. ${describeRequired(engagementFields.expectedHours)} Default: the hours provided, every month.`,
  })
  expectedHoursByMonth?: Decimal[] | null;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(engagementFields.overageRate) })
  overageHourlyRate?: Decimal | null;

  @Field(() => UnusedHoursEnum, {
    nullable: true,
    description: "What becomes of included hours that are not used. Default: EXPIRE.",
  })
  unusedHours?: UnusedHours | null;

  @Field(() => Int, {
    nullable: true,
    description: describeCount(engagementCounts.rollOverMonths, "Only with ROLL_OVER. Default: 12."),
  })
  rollOverMonths?: number | null;

  @Field(() => [HourlyRateInput], {
    nullable: true,
    description: "Prices of an hour of project work, one for each role. Default: none.",
  })
  rateCard?: HourlyRateInput[] | null;

  @Field(() => [ProjectWorkInput], {
    nullable: true,
    description: "Project work by the rate card, at most 50. Default: none.",
  })
  projectWork?: ProjectWorkInput[] | null;

  @Field(() => [PassThroughInput], {
    nullable: true,
    description: "What the provider buys and charges on, at most 100. Default: none.",
  })
  passThrough?: PassThroughInput[] | null;

  @Field(() => TermInput, {
    nullable: true,
    description: "How long it binds. Default: it can be ended at any time.",
  })
  term?: TermInput | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(
      engagementFields.serviceTax,
      "Sales tax, VAT or GST that cannot be recovered, on fees, project work and pass-through.",
    ),
  })
  serviceTaxRate?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(engagementFields.coordinationHours),
  })
  coordinationHoursPerMonth?: Decimal | null;

  @Field(() => TransitionInput, {
    nullable: true,
    description: "Changing over to the provider. Default: no cost.",
  })
  transition?: TransitionInput | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(engagementFields.coverageHours, "168 is around the clock."),
  })
  coverageHoursPerWeek?: Decimal | null;

  @Field(() => [String], {
    nullable: true,
    description: "What the team knows, for example Microsoft 365; at most 50. Default: none.",
  })
  skills?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Frameworks that it can work by, for example PCI DSS; at most 50. Default: none.",
  })
  frameworks?: string[] | null;
}
