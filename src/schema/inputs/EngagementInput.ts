import { Field, InputType } from "type-graphql";
import type * as engine from "../../costing/input/ComparisonInput";
import { engagementFields } from "../../costing/input/fields";
import type { EngagementKind, Role } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import { DutyRoleEnum, EngagementKindEnum } from "../costs/enums";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { describeField, describeRequired } from "./describeField";
import { EscalationInput } from "./EscalationInput";

@InputType({ description: "What an engagement does for a role. Give hours a month, or allNeeded." })
export class ProvidedHoursInput {
  @Field(() => DutyRoleEnum, { description: "The role." })
  role!: Role;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(engagementFields.providedHours) })
  hoursPerMonth?: Decimal | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it does all that is needed, as a flat fee promises. Default: false.",
  })
  allNeeded?: boolean | null;
}

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

  @Field(() => DecimalScalar, { nullable: true, description: describeField(engagementFields.onboardingFee) })
  onboardingFee?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(engagementFields.retainer) })
  monthlyRetainer?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(engagementFields.perUserFee, "Needs organization.users."),
  })
  perUserMonthlyFee?: Decimal | null;

  @Field(() => EscalationInput, {
    nullable: true,
    description: "How retainer, fee per user and overage rate rise. Default: they do not.",
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

  @Field(() => DecimalScalar, { nullable: true, description: describeField(engagementFields.overageRate) })
  overageHourlyRate?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(engagementFields.coordinationHours),
  })
  coordinationHoursPerMonth?: Decimal | null;
}
