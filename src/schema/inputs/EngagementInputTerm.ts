import { Field, InputType, Int } from "type-graphql";
import type * as engine from "../../costing/input/EngagementInput";
import { engagementCounts, engagementFields } from "../../costing/input/fields";
import { Decimal } from "../../kernel/Decimal";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { describeCount } from "./describeCount";
import { describeField } from "./describeField";

@InputType({ description: "How long an agreement binds, and what leaving it early costs." })
export class TermInput implements engine.TermInput {
  @Field(() => Int, {
    description: describeCount(engagementCounts.termMonths, "Counted from the agreement's first month."),
  })
  months!: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether it renews again and again. If not, and without an end of its own, the agreement stops with its term. Default: true.",
  })
  autoRenews?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: describeCount(engagementCounts.renewalMonths, "Default: as long as the first term."),
  })
  renewalMonths?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: describeCount(engagementCounts.noticeMonths, "Default: 0."),
  })
  noticeMonths?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(
      engagementFields.terminationFee,
      "Due in the last month where the agreement's end falls inside a term.",
    ),
  })
  earlyTerminationFee?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(
      engagementFields.terminationShare,
      "Of the months from the agreement's end to the end of the running term; due together with the fee.",
    ),
  })
  earlyTerminationShare?: Decimal | null;
}

@InputType({ description: "Changing over to the provider." })
export class TransitionInput implements engine.TransitionInput {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(engagementFields.transitionHours, "In the agreement's first month."),
  })
  hours?: Decimal | null;

  @Field(() => Int, {
    nullable: true,
    description: describeCount(
      engagementCounts.overlapMonths,
      "The first months, in which what it replaces is paid as well. Default: 0.",
    ),
  })
  overlapMonths?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(engagementFields.overlapCost, "Goes together with overlapMonths."),
  })
  overlapMonthlyCost?: Decimal | null;
}
