import { Field, InputType, Int } from "type-graphql";
import type * as engine from "../../costing/input/EngagementInput";
import { engagementCounts, engagementFields } from "../../costing/input/fields";
import type { Role } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import { DutyRoleEnum } from "../costs/enums";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { describeCount } from "./describeCount";
import { describeField, describeRequired } from "./describeField";

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

@InputType({ description: "The price of an hour of project work in a role." })
export class HourlyRateInput {
  @Field(() => DutyRoleEnum, { description: "The role; each once." })
  role!: Role;

  @Field(() => DecimalScalar, { description: describeRequired(engagementFields.hourlyRate) })
  hourlyRate!: Decimal;
}

@InputType({
  description:
    "Project work by the rate card, beside the running service: its hours do not count as work done for a role.",
})
export class ProjectWorkInput implements engine.ProjectWorkInput {
  @Field(() => String, { description: "What it is." })
  label!: string;

  @Field(() => DutyRoleEnum, { description: "The role whose rate holds; the rate card must name it." })
  role!: Role;

  @Field(() => MonthScalar, { description: "First month of the work; the agreement runs in all of them." })
  start!: Month;

  @Field(() => Int, {
    nullable: true,
    description: describeCount(
      engagementCounts.workMonths,
      "The hours are spread evenly over them. Default: 1.",
    ),
  })
  months?: number | null;

  @Field(() => DecimalScalar, { description: describeRequired(engagementFields.projectHours) })
  hours!: Decimal;
}
