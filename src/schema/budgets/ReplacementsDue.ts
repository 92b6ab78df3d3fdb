import { Field, Int, ObjectType } from "type-graphql";
import type * as costing from "../../costing/position/replacementsDue";
import { printCents } from "../../kernel/Cents";
import { ExpenditureEnum } from "../costs/expenditure";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";

@ObjectType({ description: "Equipment of a position that reaches its service life and is bought again." })
class ReplacementDue {
  constructor(private readonly due: costing.ReplacementDue) {}

  @Field(() => String, { description: "What is replaced." })
  get equipment() {
    return this.due.equipment;
  }

  @Field(() => String, { description: "Title of the position that works with it." })
  get position() {
    return this.due.position;
  }

  @Field(() => MonthScalar, { description: "The month in which it is bought." })
  get month() {
    return this.due.month;
  }

  @Field(() => Int, { description: "How many: one for each seat of the position." })
  get pieces() {
    return this.due.pieces;
  }

  @Field(() => DecimalScalar, {
    description: "The price of one in that month, in the organization's currency.",
  })
  get price() {
    return printCents(this.due.price);
  }

  @Field(() => DecimalScalar, {
    description: "pieces x price, in the organization's currency: cash in the month of purchase.",
  })
  get amount() {
    return printCents(amountOf(this.due));
  }

  @Field(() => Int, { description: "Its service life in months, as the plan says." })
  get serviceLifeMonths() {
    return this.due.lifeMonths;
  }

  @Field(() => ExpenditureEnum, { description: "How the books treat it." })
  get expenditure() {
    return this.due.expenditure;
  }
}

@ObjectType({
  description:
    "The lifecycle replacements of a fiscal year, from the equipment of the adopted plan. They are part of what is planned and not a cost beside it.",
})
export class ReplacementsDue {
  /** @param absentBecause why nothing can be said, where there is no plan to say it from */
  constructor(
    private readonly due: readonly costing.ReplacementDue[],
    absentBecause: string | undefined,
  ) {
    this.absentBecause = absentBecause;
  }

  @Field(() => [ReplacementDue], { description: "What is bought again, by month." })
  get items() {
    return this.due.map((each) => new ReplacementDue(each));
  }

  @Field(() => DecimalScalar, { description: "The amounts together, in the organization's currency." })
  get total() {
    return printCents(this.due.reduce((sum, each) => sum + amountOf(each), 0));
  }

  @Field(() => String, {
    nullable: true,
    description: "Why none are known; absent where the adopted plan says, even if it says none.",
  })
  readonly absentBecause: string | undefined;
}

const amountOf = ({ pieces, price }: costing.ReplacementDue): number => pieces * price;
