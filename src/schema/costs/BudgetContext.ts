import { Field, Int, ObjectType } from "type-graphql";
import type * as costing from "../../costing/comparison/budgetContext";
import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";

@ObjectType({ description: "Where a plan's cash cost sits in the budget of a fiscal year." })
export class BudgetContext {
  constructor(private readonly context: costing.BudgetContext) {}

  @Field(() => String, { description: "Name of the fiscal year, for example FY2027." })
  get fiscalYear() {
    return this.context.fiscalYear.label;
  }

  @Field(() => Int, { description: "How many of the year's twelve months the cost covers." })
  get monthsCovered() {
    return this.context.fiscalYear.monthsCovered;
  }

  @Field(() => DecimalScalar, { description: "The approved budget as given, before transfers." })
  get budget() {
    return printCents(this.context.budget.amount.scaled);
  }

  @Field(() => DecimalScalar, { description: "The plan's cash cost in the months covered." })
  get cost() {
    return printCents(this.context.cost);
  }

  @Field(() => DecimalScalar, {
    description:
      "What was left before this plan: budget + approved transfers - actuals to date - open commitments - planned.",
  })
  get headroomBefore() {
    return printCents(this.context.headroomBefore);
  }

  @Field(() => DecimalScalar, { description: "What is left after this plan; negative when it does not fit." })
  get headroomAfter() {
    return printCents(this.context.headroomAfter);
  }

  @Field(() => MonthScalar, {
    nullable: true,
    description:
      "The first month in which the plan's cost so far exceeds the headroom; absent when it never does.",
  })
  get firstMonthOver() {
    return this.context.firstMonthOver;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Cost / budget, to four decimal places; absent for a budget of nothing.",
  })
  get shareOfBudget() {
    const budget = this.context.budget.amount.scaled;
    return budget === 0 ? undefined : new Decimal(this.context.cost).div(budget).toFixed(4);
  }
}
