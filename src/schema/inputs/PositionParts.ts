import { Field, InputType, Int } from "type-graphql";
import type * as engine from "../../costing/input/PositionInput";
import { benefitFields, positionFields } from "../../costing/input/fields";
import type { BenefitBase, BenefitContent, Role, SeatState, TurnoverMethod } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import {
  BenefitBaseEnum,
  BenefitContentEnum,
  DutyRoleEnum,
  SeatStateEnum,
  TurnoverMethodEnum,
} from "../costs/enums";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { describeField, describeRequired } from "./describeField";
import { EscalationInput } from "./EscalationInput";

@InputType({ description: "How the seat begins." })
export class SeatInput implements engine.SeatInput {
  @Field(() => SeatStateEnum, { description: "Empty, or with somebody in it." })
  state!: SeatState;

  @Field(() => MonthScalar, {
    nullable: true,
    description: "Month of the incumbent's hire. Required for an INCUMBENT.",
  })
  hireDate?: Month | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Wages that the incumbent was paid in the current tax year before the seat's first month: how much of the wage bases is used. Default: the salary of those months.",
  })
  wagesToDate?: Decimal | null;
}

@InputType({ description: "How often people leave who have been there for some time." })
class TenureRateInput {
  @Field(() => Int, { description: "Completed months of service from which it holds, 1 to 480." })
  fromMonth!: number;

  @Field(() => DecimalScalar, {
    description: `${describeRequired(positionFields.turnover)} By the same method.`,
  })
  value!: Decimal;
}

@InputType({ description: "How often people leave the seat." })
export class TurnoverInput implements engine.TurnoverInput {
  @Field(() => TurnoverMethodEnum, { description: "How the frequency is stated." })
  method!: TurnoverMethod;

  @Field(() => DecimalScalar, { description: describeRequired(positionFields.turnover) })
  value!: Decimal;

  @Field(() => [TenureRateInput], {
    nullable: true,
    description:
      "Other values by months of service, in rising order; `value` holds before the first. Not with EXPECTED_TENURE. Default: none.",
  })
  byTenure?: TenureRateInput[] | null;
}

@InputType({ description: "A target bonus." })
export class BonusInput {
  @Field(() => DecimalScalar, { description: describeRequired(positionFields.bonusRate) })
  rate!: Decimal;

  @Field(() => Int, { nullable: true, description: "Month in which it is paid, 1 to 12. Default: 12." })
  month?: number | null;
}

@InputType({ description: "Pay for being reachable out of hours: wages, like the salary." })
export class OnCallInput implements engine.OnCallInput {
  @Field(() => DecimalScalar, { description: describeRequired(positionFields.onCallAmount) })
  weeklyAmount!: Decimal;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(positionFields.onCallWeeks) })
  weeksPerYear?: Decimal | null;

  @Field(() => EscalationInput, { nullable: true, description: "How it rises. Default: it does not." })
  increase?: EscalationInput | null;
}

@InputType({
  description:
    "A charge on the employer that the rule data does not hold, for example workers' compensation. Give a rate or an amount.",
})
export class EmployerChargeInput implements engine.EmployerChargeInput {
  @Field(() => String, { description: "What it is." })
  label!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(benefitFields.chargeRate, "0.0035 is 0.35 per 100 of pay."),
  })
  rateOfPay?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(benefitFields.chargeAmount) })
  annualAmount?: Decimal | null;
}

@InputType({ description: "Health and other insurance." })
export class InsuranceInput implements engine.InsuranceInput {
  @Field(() => DecimalScalar, { description: describeRequired(benefitFields.insurance) })
  annualEmployerShare!: Decimal;

  @Field(() => EscalationInput, {
    nullable: true,
    description: "How the premium rises. Default: it does not.",
  })
  increase?: EscalationInput | null;

  @Field(() => Int, {
    nullable: true,
    description: "Completed months of service before it begins, 0 to 60. Default: 0.",
  })
  waitingMonths?: number | null;
}

@InputType({
  description:
    "The employer's match of retirement savings, for an employee who saves enough to get all of it.",
})
export class RetirementMatchInput implements engine.RetirementMatchInput {
  @Field(() => DecimalScalar, {
    description: describeRequired(benefitFields.matchRate, "0.5 is 50 cents per dollar."),
  })
  rate!: Decimal;

  @Field(() => DecimalScalar, { description: describeRequired(benefitFields.matchUpTo) })
  upToShareOfPay!: Decimal;

  @Field(() => Int, {
    nullable: true,
    description: "Completed months of service before it begins, 0 to 60. Default: 0.",
  })
  waitingMonths?: number | null;
}

@InputType({
  description:
    "Benefits as one percentage. Name its base and what it contains: what another input prices too is a problem, not a double count.",
})
export class BenefitsPercentageInput implements engine.BenefitsPercentageInput {
  @Field(() => DecimalScalar, { description: describeRequired(benefitFields.benefitsRate) })
  rate!: Decimal;

  @Field(() => BenefitBaseEnum, { description: "What it is a percentage of." })
  base!: BenefitBase;

  @Field(() => [BenefitContentEnum], { description: "What it contains." })
  contents!: BenefitContent[];
}

@InputType({ description: "How much of the seat's time goes to a role." })
export class RoleShareInput {
  @Field(() => DutyRoleEnum, { description: "The role." })
  role!: Role;

  @Field(() => DecimalScalar, {
    description: "Share of the seat's time, 0 to 1. All shares add up to at most 1.",
  })
  share!: Decimal;
}
