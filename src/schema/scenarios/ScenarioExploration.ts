import { Arg, Args, createUnionType, Field, ObjectType } from "type-graphql";
import { breakEven } from "../../costing/scenarios/breakEven";
import { bridgeByLever } from "../../costing/scenarios/bridgeByLever";
import type { Exploration } from "../../costing/scenarios/Exploration";
import { flips } from "../../costing/scenarios/flips";
import { frontier } from "../../costing/scenarios/frontier";
import { ladder } from "../../costing/scenarios/ladder";
import type { Move } from "../../costing/scenarios/Lever";
import { tornado } from "../../costing/scenarios/tornado";
import { InvalidInput } from "../InvalidInput";
import { answeredLater } from "./answered";
import { BreakEven, BreakEvenResult, Frontier, FrontierResult } from "./BreakEven";
import { Ladder, LadderResult } from "./Ladder";
import { LeverBridge, LeverBridgeResult } from "./LeverBridge";
import {
  BreakEvenArguments,
  FlipsArguments,
  FrontierArguments,
  LadderArguments,
  LeverBridgeArguments,
  TornadoArguments,
} from "./questionArguments";
import { Flips, FlipsResult, Tornado, TornadoResult } from "./Tornado";

/** An exploration whose amounts take time to find. */
interface LaterExploration extends Exploration {
  /** The answer of a question to it, when every amount that it needs is known. */
  readonly whenKnown: <Answer>(ask: () => Answer) => Promise<Answer>;
}

/** Plans with the projects that their people do, before and after the changes of a scenario. */
export interface ExploredScenario {
  readonly baseline: LaterExploration;
  readonly changed: LaterExploration;
  readonly moves: readonly Move[];
  readonly unfollowed: (plan: string) => readonly string[] | InvalidInput;
}

@ObjectType({ description: "Roles that a schedule does not take from a plan." })
class UnfollowedRoles {
  constructor(roles: readonly string[]) {
    this.roles = roles;
  }

  @Field(() => [String], { description: "Their names." })
  readonly roles: readonly string[];
}

const UnfollowedRolesResult = createUnionType({
  name: "UnfollowedRolesResult",
  description: "The roles, or what is wrong with the question.",
  types: () => [UnfollowedRoles, InvalidInput] as const,
});

@ObjectType({
  description:
    "Plans with the projects that their people do, and the levers of both. An amount is what a plan costs and what the projects then come to: every value of a lever is scheduled anew from the stored schedule, as a what-if does it. Every question starts from the scenario's changes.",
})
export class ScenarioExploration {
  constructor(private readonly explored: ExploredScenario) {}

  @Field(() => String, {
    description: 'What the amounts are, in words: "cash cost and projects (spend and running cost)".',
  })
  get measure() {
    return this.explored.changed.inWords;
  }

  @Field(() => UnfollowedRolesResult, {
    description:
      "Roles of which a plan provides other hours than the schedule was made with, and of which the schedule states by itself how many people there are: those stay, whoever does the projects.",
  })
  unfollowedRoles(@Arg("plan", () => String, { description: "Name of the plan." }) plan: string) {
    const roles = this.explored.unfollowed(plan);
    return roles instanceof InvalidInput ? roles : new UnfollowedRoles(roles);
  }

  @Field(() => LeverBridgeResult, { description: "From the baseline to the changes, lever by lever." })
  bridge(@Args(() => LeverBridgeArguments) asked: LeverBridgeArguments) {
    const { baseline, moves } = this.explored;
    return answeredLater(() => baseline.whenKnown(() => bridgeByLever(baseline, moves, asked)), LeverBridge);
  }

  @Field(() => TornadoResult, { description: "How far each lever swings the amount when it moves alone." })
  tornado(@Args(() => TornadoArguments) asked: TornadoArguments) {
    const { changed } = this.explored;
    return answeredLater(() => changed.whenKnown(() => tornado(changed, asked)), Tornado);
  }

  @Field(() => FlipsResult, { description: "How far each lever must move to change the order of two plans." })
  flips(@Args(() => FlipsArguments) asked: FlipsArguments) {
    const { changed } = this.explored;
    return answeredLater(() => changed.whenKnown(() => flips(changed, asked)), Flips);
  }

  @Field(() => BreakEvenResult, { description: "Where two plans tie as one lever moves." })
  breakEven(@Args(() => BreakEvenArguments) asked: BreakEvenArguments) {
    const { changed } = this.explored;
    return answeredLater(() => changed.whenKnown(() => breakEven(changed, asked)), BreakEven);
  }

  @Field(() => FrontierResult, { description: "Where two plans tie as two levers move." })
  frontier(@Args(() => FrontierArguments) asked: FrontierArguments) {
    const { changed } = this.explored;
    return answeredLater(() => changed.whenKnown(() => frontier(changed, asked)), Frontier);
  }

  @Field(() => LadderResult, { description: "A table over the values of one or two levers." })
  ladder(@Args(() => LadderArguments) asked: LadderArguments) {
    const { changed } = this.explored;
    return answeredLater(() => changed.whenKnown(() => ladder(changed, asked)), Ladder);
  }
}

export const ScenarioExplorationResult = createUnionType({
  name: "ScenarioExplorationResult",
  description: "The exploration, or why there is none.",
  types: () => [ScenarioExploration, InvalidInput] as const,
});
