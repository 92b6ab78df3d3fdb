import { createUnionType, Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/comparison/committed";
import type { CommittedPart as CostingCommittedPart } from "../../costing/comparison/CommittedPart";
import { printCents } from "../../kernel/Cents";
import { InvalidInput } from "../InvalidInput";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { BasisEnum } from "./viewEnums";

@ObjectType({ description: "What a position or engagement is committed to." })
class CommittedPart {
  constructor(private readonly commitment: CostingCommittedPart) {}

  @Field(() => String, { description: "The position or engagement." })
  get part() {
    return this.commitment.part;
  }

  @Field(() => DecimalScalar, { description: "What still falls due within the comparison." })
  get committed() {
    return printCents(this.commitment.committed);
  }

  @Field(() => DecimalScalar, { description: "The rest of its cash cost to the end of the comparison." })
  get discretionary() {
    return printCents(this.commitment.total - this.commitment.committed);
  }

  @Field(() => MonthScalar, {
    description: "The first month in which it need no longer run; of a position the month of the notice.",
  })
  get end() {
    return this.commitment.end;
  }

  @Field(() => String, { description: "Why, in words." })
  get reason() {
    return this.commitment.reason;
  }
}

@ObjectType({
  description:
    "Cash cost from a month to the end of the comparison, split into what still falls due if notice is given at the beginning of that month, and the rest. Engagements: until notice period and term are over, or, where leaving early has a stated price and that is less, the notice period and that price. Positions: severance and leave paid out to whoever is expected to be employed then.",
})
export class Committed {
  constructor(private readonly answer: costing.Committed) {}

  @Field(() => MonthScalar, { description: "Notice is given at the beginning of this month." })
  get noticeMonth() {
    return this.answer.noticeMonth;
  }

  @Field(() => BasisEnum, { description: "The view that the costs are taken from." })
  get basis() {
    return this.answer.basis;
  }

  @Field(() => DecimalScalar, { description: "What still falls due within the comparison." })
  get committed() {
    return printCents(this.answer.committed);
  }

  @Field(() => DecimalScalar, { description: "total - committed." })
  get discretionary() {
    return printCents(this.answer.total - this.answer.committed);
  }

  @Field(() => DecimalScalar, { description: "Cash cost from the month to the end of the comparison." })
  get total() {
    return printCents(this.answer.total);
  }

  @Field(() => [CommittedPart], { description: "Each position and engagement; they add up to the totals." })
  get parts() {
    return this.answer.parts.map((part) => new CommittedPart(part));
  }
}

export const CommittedResult = createUnionType({
  name: "CommittedResult",
  description: "What is committed, or what is wrong with the month.",
  types: () => [Committed, InvalidInput] as const,
});
