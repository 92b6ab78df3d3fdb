import { Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/comparison/budgetContext";
import { centsOf, printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { CostRecord } from "../../sequencing/roadmap/RoadmapRecord";
import { ProjectCost } from "../roadmap/ProjectParts";
import type { Withheld } from "../pay/Withheld";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { CostAgainstBudgets } from "./CostAgainstBudgets";

@ObjectType({
  description:
    "What a project costs, held against the stored budgets of its organization. It counts once: planned in each year are the other projects of the roadmap, the adopted plan and renewals expected.",
})
export class ProjectBudgetContext extends CostAgainstBudgets {
  /** @param undated the costs of a project without dates; none for one that has them */
  constructor(
    contexts: readonly costing.BudgetContext[],
    undated: readonly CostRecord[],
    withheld: Withheld | undefined,
  ) {
    const cents = undated.reduce((sum, { amount }) => sum + centsOf(new Decimal(amount)), 0);
    super(contexts, cents, withheld);
    this.undated = undated;
    this.undatedTotal = printCents(cents);
  }

  @Field(() => [ProjectCost], {
    description: "Costs in no fiscal year, because the project has no dates: those of a declined project.",
  })
  readonly undated: readonly CostRecord[];

  @Field(() => DecimalScalar, { description: "What the costs without dates come to." })
  readonly undatedTotal: string;
}
