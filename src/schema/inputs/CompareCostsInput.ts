import { Field, InputType, Int } from "type-graphql";
import type * as engine from "../../costing/input/ComparisonInput";
import { budgetFields, organizationFields } from "../../costing/input/fields";
import type { Assumptions, FiscalYearLabel, Role } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import type { Day } from "../../kernel/Day";
import type { Month } from "../../kernel/Month";
import { AssumptionsEnum, DutyRoleEnum, FiscalYearLabelEnum } from "../costs/enums";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { describeField, describeRequired } from "./describeField";
import { EngagementInput } from "./EngagementInput";
import { OrganizationInput } from "./OrganizationInputs";
import { PositionInput } from "./PositionInput";

@InputType({ description: "Hours of a role that the business needs." })
export class NeedInput implements engine.NeedInput {
  @Field(() => DutyRoleEnum, { description: "The role." })
  role!: Role;

  @Field(() => DecimalScalar, { description: describeRequired(organizationFields.neededHours) })
  hoursPerMonth!: Decimal;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Value of an hour of this work when nobody does it. Without it, plans that leave work undone are NOT_COMPARABLE, and the answer says what is missing.",
  })
  unservedHourlyRate?: Decimal | null;
}

@InputType({
  description: "A named way to staff IT: any positions and engagements, each with its own months.",
})
export class PlanInput implements engine.PlanInput {
  @Field(() => String, { description: "Name of the plan; unique within the comparison." })
  name!: string;

  @Field(() => [PositionInput], { nullable: true, description: "In-house seats, at most 50." })
  positions?: PositionInput[] | null;

  @Field(() => [EngagementInput], {
    nullable: true,
    description: "Agreements with outside teams, at most 50.",
  })
  engagements?: EngagementInput[] | null;
}

@InputType({ description: "Approved money of a fiscal year, and what already draws on it." })
export class BudgetInput implements engine.BudgetInput {
  @Field(() => Int, { description: "The year in the fiscal year's name: 2027 for FY2027." })
  fiscalYear!: number;

  @Field(() => DecimalScalar, { description: describeRequired(budgetFields.amount) })
  amount!: Decimal;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(budgetFields.transfers) })
  approvedTransfers?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(budgetFields.actuals) })
  actualsToDate?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(budgetFields.commitments, "Contracted less invoiced."),
  })
  openCommitments?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: describeField(budgetFields.planned) })
  planned?: Decimal | null;
}

@InputType({
  description:
    "What an amount in another currency is worth, stated by you: it holds in every month, and a warning says so.",
})
export class ExchangeRateInput implements engine.ExchangeRateInput {
  @Field(() => CurrencyCodeScalar, { description: "The other currency." })
  currency!: string;

  @Field(() => DecimalScalar, { description: describeRequired(organizationFields.exchangeRate) })
  rate!: Decimal;

  @Field(() => DateScalar, { description: "Date of the rate." })
  asOf!: Day;
}

@InputType({
  description:
    "What to compare. Only start and plans are required; everything left out has a documented default.",
})
export class CompareCostsInput implements engine.ComparisonInput {
  @Field(() => MonthScalar, { description: "First month of the comparison." })
  start!: Month;

  @Field(() => Int, { nullable: true, description: "Number of months, 1 to 120. Default: 60." })
  months?: number | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "Currency of the answer, and of every amount that names no other. Default: USD.",
  })
  currency?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "First month of the fiscal year, 1 (January) to 12. Default: 1.",
  })
  fiscalYearStartMonth?: number | null;

  @Field(() => FiscalYearLabelEnum, {
    nullable: true,
    description: "Which calendar year names the fiscal year. Default: ENDING.",
  })
  fiscalYearLabel?: FiscalYearLabel | null;

  @Field(() => AssumptionsEnum, {
    nullable: true,
    description: "What stands in for what is left out. Default: STANDARD.",
  })
  assumptions?: Assumptions | null;

  @Field(() => [ExchangeRateInput], {
    nullable: true,
    description: "Exchange rates for positions and engagements in other currencies. Default: none.",
  })
  exchangeRates?: ExchangeRateInput[] | null;

  @Field(() => OrganizationInput, { nullable: true, description: "The business." })
  organization?: OrganizationInput | null;

  @Field(() => [NeedInput], {
    nullable: true,
    description:
      "Hours needed, once for each role. Default under STANDARD assumptions: SUPPORT by one IT person for 27 people (Indeed), VCIO 12 hours a month (middle of a published range), MANAGEMENT none, with a warning.",
  })
  needs?: NeedInput[] | null;

  @Field(() => [PlanInput], { description: "The plans to price, 1 to 20." })
  plans!: PlanInput[];

  @Field(() => [BudgetInput], {
    nullable: true,
    description: "Budgets of fiscal years that the comparison covers, once for each year.",
  })
  budgets?: BudgetInput[] | null;
}
