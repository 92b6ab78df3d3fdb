import { Arg, createUnionType, Field, ObjectType } from "type-graphql";
import type { Invalid } from "../../costing/scenarios/breakEven";
import type { Exploration } from "../../costing/scenarios/Exploration";
import type { Move } from "../../costing/scenarios/Lever";
import { InvalidInput } from "../InvalidInput";
import { answeredLater, type Found } from "./answered";
import { LeverQuestions } from "./LeverQuestions";

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
export class ScenarioExploration extends LeverQuestions<LaterExploration> {
  constructor(protected readonly questioned: ExploredScenario) {
    super();
  }

  protected answer<Answer extends Found, Type>(
    side: LaterExploration,
    question: (exploration: LaterExploration) => Answer | Invalid,
    Shown: new (found: Answer) => Type,
  ): Promise<Type | InvalidInput> {
    return answeredLater(() => side.whenKnown(() => question(side)), Shown);
  }

  @Field(() => String, {
    description: 'What the amounts are, in words: "cash cost and projects (spend and running cost)".',
  })
  get measure() {
    return this.questioned.changed.inWords;
  }

  @Field(() => UnfollowedRolesResult, {
    description:
      "Roles of which a plan provides other hours than the schedule was made with, and of which the schedule states by itself how many people there are: those stay, whoever does the projects.",
  })
  unfollowedRoles(@Arg("plan", () => String, { description: "Name of the plan." }) plan: string) {
    const roles = this.questioned.unfollowed(plan);
    return roles instanceof InvalidInput ? roles : new UnfollowedRoles(roles);
  }
}

export const ScenarioExplorationResult = createUnionType({
  name: "ScenarioExplorationResult",
  description: "The exploration, or why there is none.",
  types: () => [ScenarioExploration, InvalidInput] as const,
});
