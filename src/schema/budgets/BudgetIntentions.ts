import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { CostPool } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import { CostPoolEnum } from "../costs/enums";
import { ExpenditureEnum } from "../costs/expenditure";
import { NotAllowed, NotFound, VersionConflict } from "../intentions/answers";
import { IntentionInput } from "../intentions/IntentionInput";
import { InvalidInput } from "../InvalidInput";
import type { Purpose } from "../../kernel/Purpose";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { Budget } from "./Budget";
import { PurposeEnum } from "./enums";

@InputType({ description: "A line of a budget. Give its months, or the year's money to spread evenly." })
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
