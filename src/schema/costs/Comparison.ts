import { Arg, Args, createUnionType, Field, Int, ObjectType } from "type-graphql";
import type * as costing from "../../costing/comparison/Comparison";
import { bridgeBetween } from "../../costing/comparison/bridge";
import { crossoversBetween } from "../../costing/comparison/crossovers";
import { Allowance } from "../../costing/scenarios/Allowance";
import type { ComparisonInput } from "../../costing/input/ComparisonInput";
import { planNamed } from "../../costing/comparison/planNamed";
import { rankingOf } from "../../costing/comparison/ranking";
import { ENGINE_VERSION } from "../../costing/engineVersion";
import { ruleDataVersion } from "../../costing/statutory/jurisdictions";
import { lengthOf } from "../../kernel/Period";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { Bridge, BridgeResult } from "./Bridge";
import { Crossover } from "./Crossover";
import { CostView } from "./CostView";
import { PlanCost } from "./PlanCost";
import { InvalidInput } from "../InvalidInput";
import { NotComparable, Ranking, RankingResult } from "./Ranking";
import { Warning } from "./Warning";

@ObjectType({
  description:
    "Plans priced over the same months by the same engine. Every amount is before income tax and in whole cents, in the month incurred unless the cash basis is asked for; every roll-up is the sum of its lines.",
})
export class Comparison {
  /**
   * @param input what it was read from, which an exploration changes
   * @param allowance what the explorations of it may cost together
   */
  constructor(
    private readonly comparison: costing.Comparison,
    readonly input: ComparisonInput,
    readonly allowance = new Allowance(),
  ) {}

  @Field(() => CurrencyCodeScalar, { description: "Currency of every amount." })
  get currency() {
    return this.comparison.terms.currency;
  }

  @Field(() => MonthScalar, { description: "First month." })
  get start() {
    return this.comparison.terms.horizon.start;
  }

  @Field(() => Int, { description: "Number of months." })
  get months() {
    return lengthOf(this.comparison.terms.horizon);
  }

  @Field(() => String, {
    description: "Version of the engine that priced it. Same input, same versions: same answer.",
  })
  get engineVersion() {
    return ENGINE_VERSION;
  }

  @Field(() => String, { description: "Version of the statutory rule data: the date it was compiled." })
  get ruleDataVersion() {
    return ruleDataVersion;
  }

  @Field(() => [PlanCost], { description: "The plans, in the order given." })
  get plans() {
    return this.comparison.plans.map((plan) => new PlanCost(this.comparison, plan));
  }

  @Field(() => RankingResult, { description: "Which plan is the cheapest, or why that cannot be said." })
  ranking(@Args(() => CostView) { natures, basis }: CostView) {
    const ranking = rankingOf(this.comparison, natures, basis);
    return ranking.kind === "ranked" ? new Ranking(ranking) : new NotComparable(ranking.missing);
  }

  @Field(() => BridgeResult, { description: "From one plan's total to another's, line by line." })
  bridge(
    @Arg("from", () => String, { description: "Name of the plan it starts from." }) from: string,
    @Arg("to", () => String, { description: "Name of the plan it leads to." }) to: string,
    @Args(() => CostView) { natures, basis }: CostView,
  ) {
    const a = planNamed(this.comparison, "from", from);
    const b = planNamed(this.comparison, "to", to);
    if (a.kind === "unknown" || b.kind === "unknown")
      return new InvalidInput([a, b].flatMap((plan) => (plan.kind === "unknown" ? [plan.problem] : [])));
    return new Bridge(bridgeBetween(this.comparison, a.plan, b.plan, natures, basis));
  }

  @Field(() => [Crossover], {
    description:
      "All months in which the cumulative cost of one plan passes that of another, for every pair of plans, in order of month.",
  })
  crossovers(@Args(() => CostView) { natures, basis }: CostView) {
    return crossoversBetween(this.comparison, natures, basis).map((crossover) => new Crossover(crossover));
  }

  @Field(() => [Warning], { description: "What the answer rests on that a reader should know." })
  get warnings() {
    return this.comparison.warnings;
  }
}

export const CompareCostsResult = createUnionType({
  name: "CompareCostsResult",
  description: "The comparison, or every problem of the input.",
  types: () => [Comparison, InvalidInput] as const,
});
