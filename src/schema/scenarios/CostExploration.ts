import { Arg, Args, createUnionType, Field, ObjectType } from "type-graphql";
import type { Allowance } from "../../costing/scenarios/Allowance";
import { breakEven } from "../../costing/scenarios/breakEven";
import { bridgeByLever } from "../../costing/scenarios/bridgeByLever";
import { decide } from "../../costing/scenarios/decision";
import { flips } from "../../costing/scenarios/flips";
import { frontier } from "../../costing/scenarios/frontier";
import { ladder } from "../../costing/scenarios/ladder";
import { bridgeByLine, type Scenario } from "../../costing/scenarios/Scenario";
import { tornado } from "../../costing/scenarios/tornado";
import { Bridge, BridgeResult } from "../costs/Bridge";
import { Comparison } from "../costs/Comparison";
import { InvalidInput } from "../InvalidInput";
import { answered } from "./answered";
import { BreakEven, BreakEvenResult, Frontier, FrontierResult } from "./BreakEven";
import { Decision, DecisionResult } from "./Decision";
import { Ladder, LadderResult } from "./Ladder";
import { Lever } from "./Lever";
import { LeverBridge, LeverBridgeResult, LeverChange } from "./LeverBridge";
import {
  BreakEvenArguments,
  FlipsArguments,
  FrontierArguments,
  LadderArguments,
  LeverBridgeArguments,
  LeversArguments,
  TornadoArguments,
} from "./questionArguments";
import { Flips, FlipsResult, Tornado, TornadoResult } from "./Tornado";

@ObjectType({
  description:
    "A comparison with some of its numbers moved. Every question starts from there; with no changes, from the comparison itself. Amounts are by the natures, view or discount rate asked for.",
})
export class CostExploration {
  constructor(
    private readonly scenario: Scenario,
    private readonly allowance: Allowance,
  ) {}

  private readonly flipsFound = new Map<string, ReturnType<typeof flips>>();

  /** A decision and the flips that it rests on are often asked for together. */
  private flipsOf(asked: FlipsArguments): ReturnType<typeof flips> {
    const key = JSON.stringify(asked);
    const found = this.flipsFound.get(key) ?? flips(this.scenario.changed, asked);
    this.flipsFound.set(key, found);
    return found;
  }

  @Field(() => String, {
    description: 'By which amount plans are held against each other, in words: "cash cost".',
  })
  get measure() {
    return this.scenario.changed.inWords;
  }

  @Field(() => [LeverChange], { description: "The changes, in the order given." })
  get changes() {
    return this.scenario.moves.map((move) => new LeverChange(move));
  }

  @Field(() => Comparison, { description: "The comparison with the changes made." })
  get comparison() {
    const { baseline, input } = this.scenario.changed;
    return new Comparison(baseline, input, this.allowance);
  }

  @Field(() => [Lever], { description: "Everything that can be moved, with its value after the changes." })
  levers(@Args(() => LeversArguments) { plan, code }: LeversArguments): Lever[] {
    return this.scenario.changed.levers
      .filter(({ row, target }) => (plan ?? target.plan) === target.plan && row.code.includes(code ?? ""))
      .map((lever) => new Lever(lever));
  }

  @Field(() => LeverBridgeResult, { description: "From the baseline to the changes, lever by lever." })
  bridge(@Args(() => LeverBridgeArguments) asked: LeverBridgeArguments) {
    const { baseline, moves } = this.scenario;
    return answered(() => bridgeByLever(baseline, moves, asked), LeverBridge);
  }

  @Field(() => BridgeResult, {
    description:
      "From the baseline to the changes, line by line of the plan's cost. A present value is not discounted here.",
  })
  lineBridge(@Arg("plan", () => String, { description: "Name of the plan." }) plan: string) {
    const bridge = bridgeByLine(this.scenario, plan);
    return "kind" in bridge ? new InvalidInput(bridge.problems) : new Bridge(bridge);
  }

  @Field(() => TornadoResult, { description: "How far each lever swings the amount when it moves alone." })
  tornado(@Args(() => TornadoArguments) asked: TornadoArguments) {
    return answered(() => tornado(this.scenario.changed, asked), Tornado);
  }

  @Field(() => FlipsResult, { description: "How far each lever must move to change the order of two plans." })
  flips(@Args(() => FlipsArguments) asked: FlipsArguments) {
    return answered(() => this.flipsOf(asked), Flips);
  }

  @Field(() => BreakEvenResult, { description: "Where two plans tie as one lever moves." })
  breakEven(@Args(() => BreakEvenArguments) asked: BreakEvenArguments) {
    return answered(() => breakEven(this.scenario.changed, asked), BreakEven);
  }

  @Field(() => FrontierResult, { description: "Where two plans tie as two levers move." })
  frontier(@Args(() => FrontierArguments) asked: FrontierArguments) {
    return answered(() => frontier(this.scenario.changed, asked), Frontier);
  }

  @Field(() => LadderResult, { description: "A table over the values of one or two levers." })
  ladder(@Args(() => LadderArguments) asked: LadderArguments) {
    return answered(() => ladder(this.scenario.changed, asked), Ladder);
  }

  @Field(() => DecisionResult, { description: "The three numbers that decide between two plans." })
  decision(@Args(() => FlipsArguments) asked: FlipsArguments) {
    return answered(() => decide(this.scenario.changed, asked, this.flipsOf(asked)), Decision);
  }
}

export const CostExplorationResult = createUnionType({
  name: "CostExplorationResult",
  description: "The exploration, or what is wrong with the changes.",
  types: () => [CostExploration, InvalidInput] as const,
});
