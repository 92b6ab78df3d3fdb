import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import type { MissingScope as CostingMissingScope } from "../../costing/comparison/comparability";
import type * as costing from "../../costing/comparison/ranking";
import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { ONE } from "../../kernel/Rate";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { DutyRoleEnum, NatureEnum } from "./enums";
import { BasisEnum } from "./viewEnums";

@ObjectType({ description: "A plan's place by total cost." })
class RankedPlan {
  constructor(
    private readonly ranked: costing.Ranked,
    private readonly index: number,
  ) {}

  @Field(() => Int, { description: "Place, from 1; plans of equal cost stand in the order given." })
  get place() {
    return this.index + 1;
  }

  @Field(() => String, { description: "Name of the plan." })
  get plan() {
    return this.ranked.plan.name;
  }

  @Field(() => DecimalScalar, { description: "Total of the natures asked for." })
  get total() {
    return printCents(this.ranked.total);
  }

  @Field(() => DecimalScalar, { description: "How much more than the cheapest plan." })
  get aboveCheapest() {
    return printCents(this.ranked.aboveCheapest);
  }

  @Field(() => DecimalScalar, {
    description:
      "Stated value of the work the plan leaves undone: part of the total only when PRODUCTIVITY is asked for.",
  })
  get unservedScope() {
    return printCents(this.ranked.unservedScope);
  }
}

@ObjectType({ description: "The plans by total cost, the cheapest first, whoever that favours." })
export class Ranking {
  constructor(private readonly ranking: costing.Ranking) {}

  @Field(() => [NatureEnum], { description: "The natures it adds up." })
  get natures() {
    return this.ranking.natures;
  }

  @Field(() => BasisEnum, { description: "The view that the costs are taken from." })
  get basis() {
    return this.ranking.basis;
  }

  @Field(() => [RankedPlan], { description: "The plans in order." })
  get plans() {
    return this.ranking.places.map((ranked, index) => new RankedPlan(ranked, index));
  }

  @Field(() => String, { description: "The result in one sentence that states no more than the numbers do." })
  get sentence() {
    return this.ranking.sentence;
  }
}

@ObjectType({ description: "Work of a role that a plan leaves undone and that has no stated value." })
class MissingScope {
  constructor(private readonly missing: CostingMissingScope) {}

  @Field(() => String, { description: "Name of the plan." })
  get plan() {
    return this.missing.plan;
  }

  @Field(() => DutyRoleEnum, { description: "The role." })
  get role() {
    return this.missing.role;
  }

  @Field(() => DecimalScalar, { description: "Hours over the comparison." })
  get hours() {
    return new Decimal(this.missing.hours).div(ONE).toFixed(2);
  }
}

@ObjectType({ description: "The plans do not do the same work, and the difference has no stated value." })
export class NotComparable {
  constructor(private readonly scope: readonly CostingMissingScope[]) {}

  @Field(() => [MissingScope], { description: "What is missing." })
  get missing() {
    return this.scope.map((missing) => new MissingScope(missing));
  }

  @Field(() => String, { description: "The way out." })
  readonly advice =
    "Give needs with an unservedHourlyRate for these roles, or add to the plans who does the work.";
}

export const RankingResult = createUnionType({
  name: "RankingResult",
  description: "The ranking, or why the plans cannot be ranked.",
  types: () => [Ranking, NotComparable] as const,
});
