import { createUnionType, Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/scenarios/decision";
import { printCents } from "../../kernel/Cents";
import { BudgetContext } from "../costs/BudgetContext";
import { InvalidInput } from "../InvalidInput";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { LeverFlip } from "./Tornado";

@ObjectType({ description: "The three numbers that decide between two plans." })
export class Decision {
  constructor(private readonly decision: costing.Decision) {}

  @Field(() => DecimalScalar, {
    description:
      "How much more the plan costs than the other, by the amount asked for; negative where it costs less.",
  })
  get difference() {
    return printCents(this.decision.difference);
  }

  @Field(() => LeverFlip, {
    nullable: true,
    description:
      "The lever that changes the order by the shortest move, as a share of its value; absent where none was found.",
  })
  get soonestFlip() {
    return this.decision.soonest && new LeverFlip(this.decision.soonest);
  }

  @Field(() => BudgetContext, {
    nullable: true,
    description:
      "The fiscal year in which the plan exceeds its budget most; absent where it stays within, or no budget is given.",
  })
  get budgetYear() {
    return this.decision.hurt && new BudgetContext(this.decision.hurt);
  }

  @Field(() => String, { description: "The three in one sentence that states no more than they do." })
  get sentence() {
    return this.decision.sentence;
  }
}

export const DecisionResult = createUnionType({
  name: "DecisionResult",
  description: "What decides, or what is wrong with the question.",
  types: () => [Decision, InvalidInput] as const,
});
