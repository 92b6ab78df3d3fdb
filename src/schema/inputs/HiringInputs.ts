import { Field, InputType, Int } from "type-graphql";
import type * as engine from "../../costing/input/PositionInput";
import { hiringFields } from "../../costing/input/fields";
import { standards } from "../../costing/input/standards";
import { Decimal } from "../../kernel/Decimal";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { describeField, describeRequired } from "./describeField";

const optional = (description: string) => ({ nullable: true, description }) as const;

@InputType({ description: "The chance that a seat stays vacant for some months." })
class VacancyInput {
  @Field(() => Int, { description: "Whole months, 0 to 36; with 0 the replacement starts the month after." })
  months!: number;

  @Field(() => DecimalScalar, { description: describeRequired(hiringFields.vacancyChance) })
  chance!: Decimal;
}

@InputType({ description: "What it takes to fill the seat, at the first fill and at every replacement." })
export class HiringInput implements engine.HiringInput {
  @Field(() => DecimalScalar, optional(describeField(hiringFields.timeToFill, "30.4375 days are a month.")))
  timeToFillDays?: Decimal | null;

  @Field(() => [VacancyInput], {
    nullable: true,
    description:
      "How long the seat stays vacant, as chances that add up to 1; instead of timeToFillDays. Default: the time to fill.",
  })
  vacancyMonths?: VacancyInput[] | null;

  @Field(
    () => DecimalScalar,
    optional(
      describeField(
        hiringFields.replacementPayFactor,
        "1.1 where the market pays newcomers a tenth more. The n-th replacement is paid the n-th power.",
      ),
    ),
  )
  replacementPayFactor?: Decimal | null;

  @Field(() => DecimalScalar, optional(describeField(hiringFields.agencyFeeShare)))
  agencyFeeShare?: Decimal | null;

  @Field(() => DecimalScalar, optional(describeField(hiringFields.costPerHire)))
  costPerHire?: Decimal | null;

  @Field(() => DecimalScalar, optional(describeField(hiringFields.interviewHours)))
  interviewHours?: Decimal | null;

  @Field(() => DecimalScalar, optional(describeField(hiringFields.trainerHours)))
  trainerHours?: Decimal | null;

  @Field(() => [DecimalScalar], {
    nullable: true,
    description: `Productivity in the first, second, ... month after a hire, 0 to 1 each, at most 24; full afterwards. STANDARD assumptions: ${standards.rampProductivity.map(({ value }) => value).join(", ")} (${standards.rampProductivity[0]?.source.title ?? ""}).`,
  })
  rampProductivity?: Decimal[] | null;

  @Field(
    () => DecimalScalar,
    optional(describeField(hiringFields.coverShare, "The rest is valued as work not done.")),
  )
  coverShare?: Decimal | null;

  @Field(
    () => DecimalScalar,
    optional(describeField(hiringFields.coverHourlyRate, "Required with a coverShare.")),
  )
  coverHourlyRate?: Decimal | null;
}

@InputType({ description: "What a departure costs." })
export class SeparationInput implements engine.SeparationInput {
  @Field(
    () => DecimalScalar,
    optional(describeField(hiringFields.severanceWeeks, "Wages for statutory charges.")),
  )
  severanceWeeks?: Decimal | null;

  @Field(
    () => DecimalScalar,
    optional(describeField(hiringFields.leavePayoutDays, "Wages for statutory charges.")),
  )
  leavePayoutDays?: Decimal | null;

  @Field(() => DecimalScalar, optional(describeField(hiringFields.exitHours)))
  exitHours?: Decimal | null;
}
