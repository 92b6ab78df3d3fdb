import { Field, Int, ObjectType } from "type-graphql";
import type { Budget } from "../../costing/comparison/Budget";
import type * as costing from "../../costing/comparison/budgetContext";
import { budgetSentence } from "../../costing/comparison/budgetSentence";
import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { Withheld } from "../pay/Withheld";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";

const NO_BUDGET = "Absent for a year without a budget.";

@ObjectType({
  description:
    "Where the cash cost of a plan or a project sits in a fiscal year. headroomBefore = budget + approvedTransfers - actualsToDate - openCommitments - planned; headroomAfter = headroomBefore - (cost - alreadyCounted).",
})
export class BudgetContext {
  constructor(
    private readonly context: costing.BudgetContext,
    withheld?: Withheld,
  ) {
    this.withheld = withheld;
  }

  @Field(() => Withheld, {
    nullable: true,
    description: "What is left out of its figures because you may not see pay; absent where nothing is.",
  })
  readonly withheld: Withheld | undefined;

  @Field(() => String, { description: "Name of the fiscal year, for example FY2027." })
  get fiscalYear() {
    return this.context.fiscalYear.label;
  }

  @Field(() => Int, { description: "How many of the year's twelve months the cost covers." })
  get monthsCovered() {
    return this.context.fiscalYear.monthsCovered;
  }

  @Field(() => DecimalScalar, { description: "The cash cost in the months covered." })
  get cost() {
    return printCents(this.context.cost);
  }

  @Field(() => DecimalScalar, {
    description: "Operating expenditure in the cost, in the month incurred.",
  })
  get opexCost() {
    return printCents(this.context.opex);
  }

  @Field(() => DecimalScalar, {
    description: "Capital expenditure in the cost, where it is bought.",
  })
  get capexCost() {
    return printCents(this.context.capex);
  }

  @Field(() => DecimalScalar, {
    description:
      "Part of the cost for which a linked contract or invoice stands: openCommitments, planned or actualsToDate hold it already, so that it counts once.",
  })
  get alreadyCounted() {
    return printCents(this.context.alreadyCounted);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `The approved budget of the whole year, before transfers, with what was carried forward. ${NO_BUDGET}`,
  })
  get budget() {
    return this.term("amount");
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `Approved transfers into the lines of the budget, negative out of them. ${NO_BUDGET}`,
  })
  get approvedTransfers() {
    return this.term("approvedTransfers");
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `What has been spent of the budget: invoices less credit notes. ${NO_BUDGET}`,
  })
  get actualsToDate() {
    return this.term("actualsToDate");
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `What is contracted and not yet invoiced. ${NO_BUDGET}`,
  })
  get openCommitments() {
    return this.term("openCommitments");
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `What is planned beside this cost. Of a stored budget: the projects of the roadmap without declined ones, the adopted plan and renewals expected, without the cost itself (for a plan: without the adopted plan, which it would replace). ${NO_BUDGET}`,
  })
  get planned() {
    return this.term("planned");
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `What was left of the year's budget before this cost. ${NO_BUDGET}`,
  })
  get headroomBefore() {
    return printed(this.context.headroom?.before);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `What is left after this cost; negative when it does not fit. ${NO_BUDGET}`,
  })
  get headroomAfter() {
    return printed(this.context.headroom?.after);
  }

  @Field(() => MonthScalar, {
    nullable: true,
    description: `The first month in which the cost so far exceeds the headroom before it; absent when it never does. ${NO_BUDGET}`,
  })
  get firstMonthOver() {
    return this.context.headroom?.firstMonthOver;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Cost / budget, to four decimal places; absent for no budget and for a budget of nothing.",
  })
  get shareOfBudget() {
    const budget = this.context.headroom?.budget.amount ?? 0;
    return budget === 0 ? undefined : new Decimal(this.context.cost).div(budget).toFixed(4);
  }

  @Field(() => String, {
    description: "The arithmetic in words, or that the year has no budget to hold the cost against.",
  })
  get sentence() {
    return budgetSentence(this.context);
  }

  private term(name: Exclude<keyof Budget, "fiscalYear">): string | undefined {
    return printed(this.context.headroom?.budget[name]);
  }
}

const printed = (cents: number | undefined): string | undefined =>
  cents === undefined ? undefined : printCents(cents);
