import { Field, ObjectType } from "type-graphql";
import { changesBetween, type Change } from "../../costing/budget/changesBetween";
import type { BudgetYear } from "../../costing/budget/Ledger";
import { moneyOfYear } from "../../costing/budget/moneyOfYear";
import { printCents } from "../../kernel/Cents";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { BudgetChangeCauseEnum } from "./contextEnums";

@ObjectType({
  description:
    "Why the money of a budget line, the carry-forward or the contingency is not what it was. All changes together are the difference, to the cent.",
})
export class BudgetChange {
  constructor(private readonly change: Change) {}

  @Field(() => String, {
    description: "Name of the line; Carried forward or Contingency for money that belongs to none.",
  })
  get line() {
    return this.change.name;
  }

  @Field(() => Boolean, {
    description:
      "Whether it is money that belongs to no line: what is carried forward, or what is left of the contingency.",
  })
  get isOfNoLine() {
    return this.change.isApart;
  }

  @Field(() => BudgetChangeCauseEnum, { description: "Why." })
  get cause() {
    return this.change.cause;
  }

  @Field(() => DecimalScalar, { description: "More, or less when negative, in the organization's currency." })
  get amount() {
    return printCents(this.change.cents);
  }
}

/** Why the money of a year is not that of the year before; lines are the same where their names are. */
export const changesOfYear = (lastYear: BudgetYear, year: BudgetYear): BudgetChange[] =>
  changesBetween(moneyOfYear(lastYear), moneyOfYear(year)).changes.map((change) => new BudgetChange(change));
