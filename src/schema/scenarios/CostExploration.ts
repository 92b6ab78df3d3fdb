import { Arg, Args, createUnionType, Field, ObjectType } from "type-graphql";
import type { Allowance } from "../../costing/scenarios/Allowance";
import type { Invalid } from "../../costing/scenarios/breakEven";
import { decide } from "../../costing/scenarios/decision";
import type { Exploration } from "../../costing/scenarios/Exploration";
import type { flips } from "../../costing/scenarios/flips";
import { bridgeByLine, type Scenario } from "../../costing/scenarios/Scenario";
import { Bridge, BridgeResult } from "../costs/Bridge";
import { Comparison } from "../costs/Comparison";
import { InvalidInput } from "../InvalidInput";
import { answered, type Found } from "./answered";
import { Decision, DecisionResult } from "./Decision";
import { Lever } from "./Lever";
import { LeverChange } from "./LeverBridge";
import { LeverQuestions } from "./LeverQuestions";
import { FlipsArguments, LeversArguments } from "./questionArguments";

@ObjectType({
  description:
    "A comparison with some of its numbers moved. Every question starts from there; with no changes, from the comparison itself. Amounts are by the natures, view or discount rate asked for.",
})
export class CostExploration extends LeverQuestions<Exploration> {
  constructor(
    protected readonly questioned: Scenario,
    private readonly allowance: Allowance,
  ) {
    super();
  }

  private readonly flipsFound = new Map<string, ReturnType<typeof flips>>();

  /** A decision and the flips that it rests on are often asked for together. */
  protected override flipsOf(side: Exploration, asked: FlipsArguments): ReturnType<typeof flips> {
    const key = JSON.stringify(asked);
    const found = this.flipsFound.get(key) ?? super.flipsOf(side, asked);
    this.flipsFound.set(key, found);
    return found;
  }

  protected answer<Answer extends Found, Type>(
    side: Exploration,
    question: (exploration: Exploration) => Answer | Invalid,
    Shown: new (found: Answer) => Type,
  ): Type | InvalidInput {
    return answered(() => question(side), Shown);
  }

  @Field(() => String, {
    description: 'By which amount plans are held against each other, in words: "cash cost".',
  })
  get measure() {
    return this.questioned.changed.inWords;
  }

  @Field(() => [LeverChange], { description: "The changes, in the order given." })
  get changes() {
    return this.questioned.moves.map((move) => new LeverChange(move));
  }

  @Field(() => Comparison, { description: "The comparison with the changes made." })
  get comparison() {
    const { baseline, input } = this.questioned.changed;
    return new Comparison(baseline, input, this.allowance);
  }

  @Field(() => [Lever], { description: "Everything that can be moved, with its value after the changes." })
  levers(@Args(() => LeversArguments) { plan, code }: LeversArguments): Lever[] {
    return this.questioned.changed.levers
      .filter(({ row, target }) => (plan ?? target.plan) === target.plan && row.code.includes(code ?? ""))
      .map((lever) => new Lever(lever));
  }

  @Field(() => BridgeResult, {
    description:
      "From the baseline to the changes, line by line of the plan's cost. A present value is not discounted here.",
  })
  lineBridge(@Arg("plan", () => String, { description: "Name of the plan." }) plan: string) {
    const bridge = bridgeByLine(this.questioned, plan);
    return "kind" in bridge ? new InvalidInput(bridge.problems) : new Bridge(bridge);
  }

  @Field(() => DecisionResult, { description: "The three numbers that decide between two plans." })
  decision(@Args(() => FlipsArguments) asked: FlipsArguments) {
    const { changed } = this.questioned;
    return this.answer(changed, (side) => decide(side, asked, this.flipsOf(side, asked)), Decision);
  }
}

export const CostExplorationResult = createUnionType({
  name: "CostExplorationResult",
  description: "The exploration, or what is wrong with the changes.",
  types: () => [CostExploration, InvalidInput] as const,
});
