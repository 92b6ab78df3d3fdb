import { Field, ObjectType } from "type-graphql";
import type { Comparison } from "../../costing/comparison/Comparison";
import {
  costPerCoverageHour,
  costPerDeliveredHour,
  type HourlyCost as CostingHourlyCost,
} from "../../costing/comparison/costPerHour";
import type { PlanCost } from "../../costing/plan/PlanCost";
import { printCents } from "../../kernel/Cents";
import { DecimalScalar } from "../scalars/DecimalScalar";

@ObjectType({ description: "What an hour comes to: the plan's cost over the hours shown." })
class HourlyCost {
  constructor(private readonly cost: CostingHourlyCost) {}

  @Field(() => DecimalScalar, { description: "Hours over the comparison, to a hundredth; expected." })
  get hours() {
    return this.cost.hours.toFixed(2);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Cost / hours as shown, in the comparison's currency; absent where there are no hours.",
  })
  get amount() {
    return this.cost.cents === undefined ? undefined : printCents(this.cost.cents);
  }

  @Field(() => String, { nullable: true, description: "Why there is no amount; absent where there is one." })
  get absentBecause() {
    return this.cost.absentBecause;
  }
}

@ObjectType({
  description:
    "A plan's cost per hour, always in both ways: somebody who can be reached around the clock does not work around the clock.",
})
export class CostPerHour {
  constructor(
    private readonly comparison: Comparison,
    private readonly plan: PlanCost,
    private readonly cents: number,
  ) {}

  @Field(() => DecimalScalar, { description: "The cost that is shared out." })
  get total() {
    return printCents(this.cents);
  }

  @Field(() => HourlyCost, {
    description:
      "Per hour in which somebody can be reached: expected weekly hours covered x 52 / 12 in each month.",
  })
  get perCoverageHour() {
    return new HourlyCost(costPerCoverageHour(this.comparison, this.plan, this.cents));
  }

  @Field(() => HourlyCost, {
    description:
      "Per hour of work done, of all roles: hours provided by seats and engagements, and hours of cover bought in vacancies.",
  })
  get perDeliveredHour() {
    return new HourlyCost(costPerDeliveredHour(this.comparison, this.plan, this.cents));
  }
}
