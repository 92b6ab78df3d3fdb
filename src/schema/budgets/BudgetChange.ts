import { Field, ObjectType } from "type-graphql";
import { changesBetween, type Change, type ComparedLine } from "../../costing/budget/changesBetween";
import type { BudgetYear } from "../../costing/budget/Ledger";
import { printCents } from "../../kernel/Cents";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { BudgetChangeCauseEnum } from "./contextEnums";

@ObjectType({
  description: "Why the money of a budget line is not what it was. All changes together are the difference.",
})
export class BudgetChange {
  constructor(private readonly change: Change) {}

  @Field(() => String, { description: "Name of the line." })
  get line() {
    return this.change.name;
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

/** Why the approved money of a year is not that of the year before; lines are the same where their names are. */
export const changesOfYear = (lastYear: BudgetYear, year: BudgetYear): BudgetChange[] =>
  changesBetween(approved(lastYear), approved(year)).changes.map((change) => new BudgetChange(change));

/** Lines of the same name are one line. */
function approved({ lines }: BudgetYear): ComparedLine[] {
  const byName = new Map<string, ComparedLine>();
  for (const { name, status, months, quantity, unitPrice } of lines) {
    if (status !== "APPROVED") continue;
    const known = byName.get(name);
    const cents = months.reduce((sum, each) => sum + each, known?.cents ?? 0);
    // Two lines of one name have no one price.
    const priced = known === undefined ? { quantity, unitPrice } : {};
    byName.set(name, { key: name, name, cents, ...priced });
  }
  return [...byName.values()];
}
