import { Field, InputType, Int } from "type-graphql";
import type * as engine from "../../costing/input/PositionInput";
import { positionFields } from "../../costing/input/fields";
import { Decimal } from "../../kernel/Decimal";
import type { PayFrequency } from "../../costing/vocabulary";
import type { Day } from "../../kernel/Day";
import type { Month } from "../../kernel/Month";
import type { Purpose } from "../../kernel/Purpose";
import { PurposeEnum } from "../budgets/enums";
import { PayFrequencyEnum } from "../costs/enums";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { describeField, describeRequired } from "./describeField";
import { EscalationInput } from "./EscalationInput";
import { HiringInput, SeparationInput } from "./HiringInputs";
import {
  BenefitsPercentageInput,
  BonusInput,
  EmployerChargeInput,
  InsuranceInput,
  OnCallInput,
  RetirementMatchInput,
  RoleShareInput,
  SeatInput,
  TurnoverInput,
} from "./PositionParts";
import { BackfillInput, EquipmentInput, ManagementInput, RecurringCostInput } from "./SupplyInputs";

@InputType({ description: "A seat of in-house IT staff. People leave it and are replaced; the seat stays." })
export class PositionInput implements engine.PositionInput {
  @Field(() => String, { description: "Title of the position; unique within the plan." })
  title!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Seats of this job, 1 to 500, each priced alike. Default: 1.",
  })
  count?: number | null;

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

  @Field(() => Boolean, {
    nullable: true,
    description:
      "The appointment itself is for the time until `end`, so that no severance is due then. Default: false.",
  })
  fixedTerm?: boolean | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "Currency of this position's amounts; needs an exchange rate. Default: the comparison's.",
  })
  currency?: string | null;

  @Field(() => PurposeEnum, { nullable: true, description: "What the seat is for. Default: RUN." })
  purpose?: Purpose | null;

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

  @Field(() => PayFrequencyEnum, {
    nullable: true,
    description: "How often it is paid: matters to the cash view. Default: MONTHLY.",
  })
  payFrequency?: PayFrequency | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "One payday of somebody paid BIWEEKLY or WEEKLY, from which the others follow. Default: the first Friday of the seat's first month.",
  })
  payday?: Day | null;

  @Field(() => EscalationInput, {
    nullable: true,
    description: "How the salary rises. Default: it does not.",
  })
  raise?: EscalationInput | null;

  @Field(() => BonusInput, { nullable: true, description: "Target bonus. Default: none." })
  bonus?: BonusInput | null;

  @Field(() => OnCallInput, { nullable: true, description: "On-call pay. Default: none." })
  onCall?: OnCallInput | null;

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
      "Code of the place of work, whose statutory charges apply, with those of the country: US-CA, GB, CA-QC; `jurisdictions` lists them. Default: none, and a warning.",
  })
  jurisdiction?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A place within the jurisdiction whose own charges apply: NY-MCTD-1 for New York City, CO-DENVER, DE-SN for Saxony. `jurisdictions` lists them. Default: none.",
  })
  workLocation?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Age in years of whoever is in the seat, 14 to 100, where a charge depends on it. Default: what the rule assumes, with a warning.",
  })
  age?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `${describeField(positionFields.preTaxDeductions)} What the employee pays for benefits under a US section 125 plan: it lowers the wages of the charges that say so.`,
  })
  preTaxDeductions?: Decimal | null;

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

  @Field(() => BackfillInput, {
    nullable: true,
    description: "Cover bought for days away. Default: none.",
  })
  backfill?: BackfillInput | null;

  @Field(() => ManagementInput, {
    nullable: true,
    description: "Time of whoever manages the seat. Default: none.",
  })
  management?: ManagementInput | null;

  @Field(() => [RoleShareInput], {
    nullable: true,
    description: "Which roles the seat's time goes to. Default: none, so that it provides no hours.",
  })
  roles?: RoleShareInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "What the person in the seat can do, for example Azure or backup. Default: none.",
  })
  skills?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Compliance frameworks that the person in the seat looks after. Default: none.",
  })
  frameworks?: string[] | null;
}
