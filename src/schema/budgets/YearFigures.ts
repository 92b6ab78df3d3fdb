import { Field, Int, ObjectType } from "type-graphql";
import type { Burn } from "../../costing/budget/outlook";
import type { YearOnYear } from "../../costing/budget/yearOnYear";
import type { Contingency } from "../../costing/budget/yearContext";
import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { BudgetStatusEnum, YearBasisEnum } from "./contextEnums";

const shareOf = (part: number, whole: number): string | undefined =>
  whole === 0 ? undefined : new Decimal(part).div(whole).toFixed(4);

@ObjectType({ description: "Money held apart from the lines of a budget, in the organization's currency." })
export class BudgetContingency {
  constructor(private readonly contingency: Contingency) {}

  @Field(() => DecimalScalar, { description: "What was set aside." })
  get amount() {
    return printCents(this.contingency.amount);
  }

  @Field(() => DecimalScalar, { description: "What approved transfers moved to lines." })
  get used() {
    return printCents(this.contingency.used);
  }

  @Field(() => DecimalScalar, { description: "What is left of it." })
  get left() {
    return printCents(this.contingency.left);
  }
}

@ObjectType({ description: "What was spent of a year's money against how much of the year is over." })
export class BudgetBurn {
  constructor(private readonly burn: Burn) {}

  @Field(() => BudgetStatusEnum, { description: "How the year goes." })
  get status() {
    return this.burn.status;
  }

  @Field(() => Int, { description: "Months of the year that are over." })
  get monthsGone() {
    return this.burn.monthsGone;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Actuals / available money, to four decimal places; absent where nothing is available.",
  })
  get shareSpent() {
    return shareOf(this.burn.spent, this.burn.available);
  }

  @Field(() => DecimalScalar, { description: "Months over / 12, to four decimal places." })
  get shareOfTime() {
    return shareOf(this.burn.monthsGone, 12);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Money budgeted for the months that are over / available money, to four decimal places; absent where nothing is available.",
  })
  get shareBudgeted() {
    return shareOf(this.burn.budgetedToDate, this.burn.available);
  }
}

@ObjectType({ description: "A fiscal year against the one before." })
export class YearOnYearChange {
  constructor(private readonly years: YearOnYear) {}

  @Field(() => YearBasisEnum, { description: "What is compared." })
  get basis() {
    return this.years.basis;
  }

  @Field(() => DecimalScalar, { description: "Money of the year before." })
  get lastYear() {
    return printCents(this.years.lastYear);
  }

  @Field(() => DecimalScalar, { description: "Money of this year." })
  get thisYear() {
    return printCents(this.years.thisYear);
  }

  @Field(() => DecimalScalar, { description: "thisYear - lastYear." })
  get change() {
    return printCents(this.years.thisYear - this.years.lastYear);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "change / lastYear, to four decimal places; absent where last year has nothing.",
  })
  get changeShare() {
    return shareOf(this.years.thisYear - this.years.lastYear, this.years.lastYear);
  }
}
