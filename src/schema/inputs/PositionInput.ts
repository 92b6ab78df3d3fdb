import { Field, InputType } from "type-graphql";
import type * as engine from "../../costing/input/ComparisonInput";
import { positionFields } from "../../costing/input/fields";
import { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { describeField, describeRequired } from "./describeField";
import { EscalationInput } from "./EscalationInput";
import { HiringInput, SeparationInput } from "./HiringInputs";
import {
  BenefitsPercentageInput,
  BonusInput,
  EmployerChargeInput,
  EquipmentInput,
  InsuranceInput,
  RecurringCostInput,
  RetirementMatchInput,
  RoleShareInput,
  SeatInput,
  TurnoverInput,
} from "./PositionParts";

@InputType({ description: "A seat of in-house IT staff. People leave it and are replaced; the seat stays." })
export class PositionInput implements engine.PositionInput {
  @Field(() => String, { description: "Title of the position; unique within the plan." })
  title!: string;

  @Field(() => MonthScalar, {
    nullable: true,
    description: "First month of the seat. Default: the comparison's first month.",
  })
  start?: Month | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description:
      "First month in which the seat no longer exists; who is in it leaves the month before. Default: none.",
  })
  end?: Month | null;

  @Field(() => DecimalScalar, { description: describeRequired(positionFields.salary) })
  salary!: Decimal;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(positionFields.fte) })
  fte?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(positionFields.hoursPerWeek) })
  hoursPerWeek?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(
      positionFields.paidDaysAway,
      "Leave, holidays, sickness: inside the salary, and off the hours provided.",
    ),
  })
  paidDaysAway?: Decimal | null;

  @Field(() => EscalationInput, {
    nullable: true,
    description: "How the salary rises. Default: it does not.",
  })
  raise?: EscalationInput | null;

  @Field(() => BonusInput, { nullable: true, description: "Target bonus. Default: none." })
  bonus?: BonusInput | null;

  @Field(() => SeatInput, { nullable: true, description: "How the seat begins. Default: OPEN." })
  seat?: SeatInput | null;

  @Field(() => TurnoverInput, {
    nullable: true,
    description: `How often people leave. ${describeField(positionFields.turnover)} The method is then ANNUAL_SEPARATION_RATE.`,
  })
  turnover?: TurnoverInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Place of work, whose statutory charges apply, with those of the country: US or US-CA. Default: none, and a warning.",
  })
  jurisdiction?: string | null;

  @Field(() => [EmployerChargeInput], {
    nullable: true,
    description: "Charges that the rule data does not hold. Default: none.",
  })
  otherEmployerCharges?: EmployerChargeInput[] | null;

  @Field(() => InsuranceInput, {
    nullable: true,
    description: "Insurance. Default: the published average for one person, under STANDARD assumptions.",
  })
  insurance?: InsuranceInput | null;

  @Field(() => RetirementMatchInput, {
    nullable: true,
    description: "Retirement match. Default: the typical one, under STANDARD assumptions.",
  })
  retirementMatch?: RetirementMatchInput | null;

  @Field(() => BenefitsPercentageInput, {
    nullable: true,
    description: "Benefits as one percentage, instead of single items. Default: none.",
  })
  benefitsPercentage?: BenefitsPercentageInput | null;

  @Field(() => [RecurringCostInput], {
    nullable: true,
    description: "Tools, licences, training, workspace. Default: none.",
  })
  recurringCosts?: RecurringCostInput[] | null;

  @Field(() => [EquipmentInput], {
    nullable: true,
    description: "Equipment, with its refresh cycle. Default: none.",
  })
  equipment?: EquipmentInput[] | null;

  @Field(() => HiringInput, {
    nullable: true,
    description: "Filling the seat. Default: published figures, under STANDARD assumptions.",
  })
  hiring?: HiringInput | null;

  @Field(() => SeparationInput, { nullable: true, description: "Leaving the seat. Default: no cost." })
  separation?: SeparationInput | null;

  @Field(() => [RoleShareInput], {
    nullable: true,
    description: "Which roles the seat's time goes to. Default: none, so that it provides no hours.",
  })
  roles?: RoleShareInput[] | null;
}
