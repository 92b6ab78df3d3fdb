import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { LineStatus } from "../../costing/budget/LineStatus";
import type { CostPool } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import { CostPoolEnum } from "../costs/enums";
import { ExpenditureEnum } from "../costs/expenditure";
import { NotAllowed, NotFound, VersionConflict } from "../intentions/answers";
import { IntentionInput } from "../intentions/IntentionInput";
import { InvalidInput } from "../InvalidInput";
import type { Purpose } from "../../kernel/Purpose";
import type { Month } from "../../kernel/Month";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { Budget } from "./Budget";
import { LineStatusEnum, PurposeEnum } from "./enums";

@InputType({
  description:
    "A line of a budget. Give its months, the year's money to spread, or a quantity and the price of one.",
})
export class BudgetLineInput {
  @Field(() => ID, {
    nullable: true,
    description: "Id of a line that is in the budget already. Default: a new line.",
  })
  id?: string | null;

  @Field(() => String, { description: "What it is for, at most 200 characters." })
  name!: string;

  @Field(() => ExpenditureEnum, { description: "How the books treat it." })
  expenditure!: Expenditure;

  @Field(() => String, { nullable: true, description: "Account in the books. Default: not said." })
  account?: string | null;

  @Field(() => String, { nullable: true, description: "Cost centre. Default: not said." })
  costCentre?: string | null;

  @Field(() => CostPoolEnum, { description: "Its cost pool." })
  pool!: CostPool;

  @Field(() => PurposeEnum, { description: "What the money is spent for." })
  purpose!: Purpose;

  @Field(() => [DecimalScalar], {
    nullable: true,
    description: "The money of the twelve months of the fiscal year, in order, 0 to 1,000,000,000 each.",
  })
  months?: Decimal[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The money of the year, 0 to 1,000,000,000, spread evenly: each month is the rounded total so far less what came before, so that the months add up to it exactly.",
  })
  annual?: Decimal | null;

  @Field(() => [DecimalScalar], {
    nullable: true,
    description:
      "How the year's money is spread where it is not even: twelve weights from 0 to 1,000,000, in the order of the fiscal year, for example how last year went. Each month is the rounded share so far less what came before.",
  })
  weights?: Decimal[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "How many of something it is for in the year, above 0 and at most 1,000,000, with at most 4 decimal places, for example 540 seat-months. Goes with unitPrice. Default: not said.",
  })
  quantity?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "What one costs, in whole cents. quantity x unitPrice, rounded to the cent, is the year's money. Default: not said.",
  })
  unitPrice?: Decimal | null;

  @Field(() => LineStatusEnum, {
    nullable: true,
    description:
      "How far its money has come. Default: what it was; APPROVED for a new line. When it changes, who changed it and when is kept.",
  })
  status?: LineStatus | null;
}

/** What a line says, wherever it is written. */
export type BudgetLineContent = Pick<BudgetLineInput, keyof BudgetLineInput>;

@InputType({ description: "Money moved within the fiscal year, without a change of what was budgeted." })
export class BudgetTransferInput {
  @Field(() => String, {
    nullable: true,
    description: "Name of the line that it comes from. Default: out of the contingency.",
  })
  from?: string | null;

  @Field(() => String, { description: "Name of the line that gets it." })
  to!: string;

  @Field(() => MonthScalar, { description: "The month of the fiscal year in which it is moved." })
  month!: Month;

  @Field(() => DecimalScalar, { description: "The money, above 0 and at most 1,000,000,000." })
  amount!: Decimal;

  @Field(() => String, { description: "Why, at most 200 characters." })
  reason!: string;

  @Field(() => LineStatusEnum, { nullable: true, description: "How far it has come. Default: APPROVED." })
  status?: LineStatus | null;
}

@InputType({
  description:
    "A whole budget of a fiscal year: made when there is no id, otherwise replaced. Lines that are not in the list are removed.",
})
export class SaveBudgetInput extends IntentionInput {
  @Field(() => ID, { description: "The organization that it belongs to." })
  organizationId!: string;

  @Field(() => ID, { nullable: true, description: "The budget to replace. Default: a new budget." })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: "The version that you read. Required with an id." })
  version?: number | null;

  @Field(() => Int, {
    description: "The year in the fiscal year's name: 2027 for FY2027. There is one budget for each.",
  })
  fiscalYear!: number;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters. Default: none." })
  notes?: string | null;

  @Field(() => [BudgetLineInput], { description: "The lines, in order, at most 500." })
  lines!: BudgetLineInput[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Money held apart from the lines, 0 to 1,000,000,000. Default: what it was; 0 for a new budget.",
  })
  contingency?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Money left over from the year before that may be spent in this one, for no line in particular, 0 to 1,000,000,000. Default: what it was; 0 for a new budget.",
  })
  carriedForward?: Decimal | null;

  @Field(() => [BudgetTransferInput], {
    nullable: true,
    description: "All transfers of the year, in order, at most 500. Default: those that there are.",
  })
  transfers?: BudgetTransferInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the year is closed: nothing of its budget changes until it is opened again with false. Default: what it was.",
  })
  isClosed?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it changes, kept with the revision, at most 10,000 characters. Default: none.",
  })
  reason?: string | null;
}

@ObjectType({ description: "The budget is saved." })
export class SavedBudget {
  constructor(budget: Budget | undefined, dryRun: boolean) {
    this.budget = budget;
    this.dryRun = dryRun;
  }

  @Field(() => Budget, {
    nullable: true,
    description:
      "The budget as it is stored now; absent after a dry run, which stores nothing, and when a repeated request finds it removed.",
  })
  readonly budget: Budget | undefined;

  @Field(() => Boolean, {
    description: "Whether it was only tried: it would be saved, and nothing is stored.",
  })
  readonly dryRun: boolean;
}

export const SaveBudgetResult = createUnionType({
  name: "SaveBudgetResult",
  description: "The saved budget, or why it was not saved.",
  types: () => [SavedBudget, InvalidInput, NotFound, NotAllowed, VersionConflict] as const,
});
