import { Args, createUnionType, Field, ObjectType } from "type-graphql";
import type { Allowance } from "../../costing/scenarios/Allowance";
import type { Scenario } from "../../costing/scenarios/Scenario";
import type { Lever as KnownLever, Move } from "../../kernel/levers/Lever";
import { leversAfter } from "../../kernel/levers/leversAfter";
import type { RoadmapLever } from "../../sequencing/levers/RoadmapLever";
import type { RoadmapMove } from "../../sequencing/levers/RoadmapMove";
import type { SchedulingTerms } from "../../sequencing/dated/SchedulingTerms";
import { NotFound } from "../intentions/answers";
import { InvalidInput } from "../InvalidInput";
import type { Organization } from "../organizations/Organization";
import { NoSequence } from "../sequencing/NoSequence";
import type { Schedule } from "../sequencing/Schedule";
import { WhatIf } from "../sequencing/WhatIf";
import { CostExploration } from "./CostExploration";
import { Lever } from "./Lever";
import { LeverChange } from "./LeverBridge";
import { LeversArguments } from "./questionArguments";

/** A schedule with some of its levers moved. */
export interface ChangedRoadmap {
  readonly schedule: Schedule;
  readonly moves: readonly RoadmapMove[];
  /** With the moves made, and with the hours that the plan now provides. */
  readonly terms: SchedulingTerms;
  /** Roles of the plan whose hours change and that the schedule does not follow. */
  readonly unfollowed: readonly string[];
}

/** Everything that a scenario comes to, as far as no schedule has to be looked for. */
export interface AnsweredScenario {
  readonly organization: Organization;
  readonly scenario: Scenario;
  readonly roadmap: ChangedRoadmap | undefined;
  /** With their values before the changes; none without a roadmap. */
  readonly roadmapLevers: readonly RoadmapLever[];
  /** Name of the plan whose people do the projects. */
  readonly staffedBy: string | undefined;
  /** Costs and roadmap together, in the order in which they stand in the scenarios. */
  readonly moves: readonly Move[];
  readonly allowance: Allowance;
}

@ObjectType({
  description:
    "What a scenario comes to: costs and roadmap with all of its changes made, by the same engines.",
})
export class ScenarioAnswer {
  constructor(readonly answered: AnsweredScenario) {}

  /** The schedule is looked for once, however many fields ask. */
  sequenced: Promise<ScenarioRoadmap | NoSequence | undefined> | undefined;

  @Field(() => [LeverChange], {
    description:
      "Every change, those of the scenarios that it stands on first, with the value in the baseline.",
  })
  get changes() {
    return this.answered.moves.map((move) => new LeverChange(move));
  }

  @Field(() => [Lever], {
    description: "Everything that can be moved, of plans and roadmap, with its value after the changes.",
  })
  levers(@Args(() => LeversArguments) { plan, code }: LeversArguments): Lever[] {
    const { scenario, roadmap, roadmapLevers } = this.answered;
    const known: readonly KnownLever[] = [
      ...scenario.changed.levers,
      ...leversAfter(roadmapLevers, roadmap?.moves ?? []),
    ];
    return known
      .filter(({ row, target }) => (plan ?? target.plan) === target.plan && row.code.includes(code ?? ""))
      .map((lever) => new Lever(lever));
  }

  @Field(() => CostExploration, {
    description: "The costs: comparison, bridges, break-even, and what decides.",
  })
  get costs() {
    return new CostExploration(this.answered.scenario, this.answered.allowance);
  }
}

@ObjectType({ description: "The schedule of a scenario." })
export class ScenarioRoadmap {
  constructor(
    readonly whatIfOf: WhatIf,
    private readonly roadmap: ChangedRoadmap,
  ) {}

  @Field(() => WhatIf, {
    description: "The schedule of the baseline, the one of the scenario, and what differs.",
  })
  get whatIf() {
    return this.whatIfOf;
  }

  @Field(() => [String], {
    description:
      "Roles of which the plan provides other hours in the scenario, and of which the schedule states by itself how many people there are: those stay.",
  })
  get unfollowedRoles() {
    return this.roadmap.unfollowed;
  }
}

export const ScenarioRoadmapResult = createUnionType({
  name: "ScenarioRoadmapResult",
  description: "The schedule, or which wishes cannot hold together any more.",
  types: () => [ScenarioRoadmap, NoSequence] as const,
});

export const ScenarioAnswerResult = createUnionType({
  name: "ScenarioAnswerResult",
  description: "What the scenario comes to, every problem of it, or what of its baseline is not there.",
  types: () => [ScenarioAnswer, InvalidInput, NotFound] as const,
});
