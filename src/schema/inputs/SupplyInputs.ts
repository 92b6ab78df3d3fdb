import { Field, InputType, Int } from "type-graphql";
import type * as engine from "../../costing/input/PositionInput";
import { supplyFields } from "../../costing/input/fields";
import type { BillingPeriod, CostPool, RecurringCostKind } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import { BillingPeriodEnum, CostPoolEnum, RecurringCostKindEnum } from "../costs/enums";
import { ExpenditureEnum } from "../costs/expenditure";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { describeRequired } from "./describeField";
import { EscalationInput } from "./EscalationInput";

@InputType({
  description: "Something the seat needs month after month: tools, licences, training, workspace.",
})
export class RecurringCostInput implements engine.RecurringCostInput {
  @Field(() => String, { description: "What it is." })
  label!: string;

  @Field(() => RecurringCostKindEnum, { nullable: true, description: "What kind it is. Default: TOOLS." })
  kind?: RecurringCostKind | null;

  @Field(() => CostPoolEnum, {
    nullable: true,
    description:
      "Its cost pool. Default: SOFTWARE for tools and licences, FACILITIES for workspace, otherwise OTHER.",
  })
  pool?: CostPool | null;

  @Field(() => DecimalScalar, { description: describeRequired(supplyFields.recurringCost) })
  amount!: Decimal;

  @Field(() => BillingPeriodEnum, {
    nullable: true,
    description:
      "What the amount is for. Spread evenly over it; in the cash view billed at its beginning. Default: MONTH.",
  })
  per?: BillingPeriod | null;

  @Field(() => EscalationInput, { nullable: true, description: "How the price rises. Default: it does not." })
  increase?: EscalationInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is not paid while the seat is vacant. Default: false.",
  })
  stopsWhenVacant?: boolean | null;
}

@InputType({ description: "Equipment of the seat. A replacement inherits it." })
export class EquipmentInput implements engine.EquipmentInput {
  @Field(() => String, { description: "What it is." })
  label!: string;

  @Field(() => DecimalScalar, { description: describeRequired(supplyFields.equipmentPrice) })
  price!: Decimal;

  @Field(() => Int, {
    nullable: true,
    description: "Months until it is bought again, 1 to 240. Default: it is bought once.",
  })
  refreshMonths?: number | null;

  @Field(() => EscalationInput, { nullable: true, description: "How the price rises. Default: it does not." })
  increase?: EscalationInput | null;

  @Field(() => ExpenditureEnum, {
    nullable: true,
    description: "Whether it is expensed when bought or depreciated over its useful life. Default: OPEX.",
  })
  treatment?: Expenditure | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Months of straight-line depreciation of CAPEX, 1 to 240, at most the refresh cycle. Default: the refresh cycle.",
  })
  usefulLifeMonths?: number | null;
}

@InputType({ description: "Cover that is bought while the person in the seat is away." })
export class BackfillInput implements engine.BackfillInput {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: `${describeRequired(supplyFields.backfillDays)} Default: the position's paidDaysAway.`,
  })
  daysPerYear?: Decimal | null;

  @Field(() => DecimalScalar, { description: describeRequired(supplyFields.backfillRate) })
  dayRate!: Decimal;

  @Field(() => EscalationInput, { nullable: true, description: "How the price rises. Default: it does not." })
  increase?: EscalationInput | null;
}

@InputType({ description: "The time of whoever manages the person in the seat: PRODUCTIVITY, not cash." })
export class ManagementInput implements engine.ManagementInput {
  @Field(() => DecimalScalar, { description: describeRequired(supplyFields.managementHours) })
  hoursPerMonth!: Decimal;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `${describeRequired(supplyFields.managementCost)} Default: the organization's staffHourlyCost.`,
  })
  hourlyCost?: Decimal | null;
}
