import { Field, ObjectType } from "type-graphql";
import type { Entry } from "../../costing/budget/Entry";
import { printCents } from "../../kernel/Cents";
import { CostPoolEnum } from "../costs/enums";
import { ExpenditureEnum } from "../costs/expenditure";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { BudgetEntryKindEnum } from "./contextEnums";
import { PurposeEnum } from "./enums";

@ObjectType({ description: "One amount in one month, as a budget counts it." })
export class BudgetEntry {
  constructor(private readonly entry: Entry) {}

  @Field(() => BudgetEntryKindEnum, { description: "What it is." })
  get kind() {
    return this.entry.kind;
  }

  @Field(() => String, {
    description: "What it is for: the name of a line, contract, plan's part or project.",
  })
  get label() {
    return this.entry.label;
  }

  @Field(() => MonthScalar, { description: "The month that it counts in." })
  get month() {
    return this.entry.month;
  }

  @Field(() => DecimalScalar, {
    description: "Amount, in the organization's currency; a credit is negative.",
  })
  get amount() {
    return printCents(this.entry.cents);
  }

  @Field(() => ExpenditureEnum, { description: "How the books treat it." })
  get expenditure() {
    return this.entry.allocation.expenditure;
  }

  @Field(() => String, { nullable: true, description: "Account in the books; absent when not said." })
  get account() {
    return this.entry.allocation.account;
  }

  @Field(() => String, { nullable: true, description: "Cost centre; absent when not said." })
  get costCentre() {
    return this.entry.allocation.costCentre;
  }

  @Field(() => CostPoolEnum, { nullable: true, description: "Its cost pool; absent when not said." })
  get pool() {
    return this.entry.allocation.pool;
  }

  @Field(() => PurposeEnum, {
    nullable: true,
    description: "What the money is spent for; absent when not said.",
  })
  get purpose() {
    return this.entry.allocation.purpose;
  }

  @Field(() => Boolean, { description: "Whether it counts towards no budget line of its year." })
  get isUnallocated() {
    return this.entry.line === undefined;
  }
}
