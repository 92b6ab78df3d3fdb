import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { NotAllowed, NotFound, VersionConflict } from "../intentions/answers";
import { IntentionInput } from "../intentions/IntentionInput";
import { InvalidInput } from "../InvalidInput";
import { Plan } from "../plans/Plan";
import { Roadmap } from "../roadmap/Roadmap";
import { LeverInput, LeverPatchInput } from "./ExplorationInput";
import { Lever } from "./Lever";
import { Scenario } from "./Scenario";
import { ScenarioBaselineInput } from "./ScenarioBaseline";

const PATCHES =
  "Levers that it moves, each once, at most 100. With standsOnId they come on top of those of that scenario, and take the place of a move of the same lever.";

@InputType({ description: "A whole scenario: made when there is no id, otherwise replaced." })
export class SaveScenarioInput extends IntentionInput {
  @Field(() => ID, { description: "The organization that it belongs to." })
  organizationId!: string;

  @Field(() => ID, { nullable: true, description: "The scenario to replace. Default: a new one." })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: "The version that you read. Required with an id." })
  version?: number | null;

  @Field(() => String, {
    description: "Name of the scenario, unique within the organization; 1 to 200 characters.",
  })
  name!: string;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters. Default: none." })
  notes?: string | null;

  @Field(() => ScenarioBaselineInput, {
    nullable: true,
    description: "What it changes: required, unless it stands on another scenario.",
  })
  baseline?: ScenarioBaselineInput | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The scenario that it changes, instead of a baseline of its own; at most 10 on top of each other.",
  })
  standsOnId?: string | null;

  @Field(() => [LeverPatchInput], { description: PATCHES })
  patches!: LeverPatchInput[];
}

@InputType({ description: "Some levers of a stored scenario moved, or moved back." })
export class PatchScenarioInput extends IntentionInput {
  @Field(() => ID, { description: "The organization that it belongs to." })
  organizationId!: string;

  @Field(() => ID, { description: "The scenario." })
  id!: string;

  @Field(() => Int, { description: "The version that you read." })
  version!: number;

  @Field(() => [LeverPatchInput], {
    nullable: true,
    description: "Levers to move: each takes the place of a move of the same lever. Default: none.",
  })
  move?: LeverPatchInput[] | null;

  @Field(() => [LeverInput], {
    nullable: true,
    description: "Levers that it shall not move any more. Default: none.",
  })
  undo?: LeverInput[] | null;
}

@ObjectType({ description: "The scenario is stored." })
export class SavedScenario {
  constructor(scenario: Scenario, dryRun: boolean) {
    this.scenario = scenario;
    this.dryRun = dryRun;
  }

  @Field(() => Scenario, {
    description: "The scenario. After a dry run as it would be; one that would be new has an id of nothing.",
  })
  readonly scenario: Scenario;

  @Field(() => Boolean, { description: "Whether it was only tried, so that nothing is stored." })
  readonly dryRun: boolean;
}

const SAVE_TYPES = () => [SavedScenario, InvalidInput, VersionConflict, NotFound, NotAllowed] as const;

export const SaveScenarioResult = createUnionType({
  name: "SaveScenarioResult",
  description: "The scenario, or why it was not stored.",
  types: SAVE_TYPES,
});

@InputType({ description: "A scenario whose changes are to be made to the stored plans and roadmap." })
export class PromoteScenarioInput extends IntentionInput {
  @Field(() => ID, { description: "The organization that it belongs to." })
  organizationId!: string;

  @Field(() => ID, { description: "The scenario." })
  id!: string;

  @Field(() => Int, { description: "The version that you read." })
  version!: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether changes of numbers that neither a plan nor the roadmap holds (headcounts, needs, months, money for projects, people more or fewer in every month) are left where they are and named in the answer. Default: false, and they are problems.",
  })
  leaveRest?: boolean | null;
}

@ObjectType({
  description:
    "The changes of a scenario are made to the stored plans and roadmap. Schedules stay as they are.",
})
export class ScenarioPromoted {
  constructor(parts: Pick<ScenarioPromoted, "scenario" | "plans" | "roadmap" | "left" | "dryRun">) {
    this.scenario = parts.scenario;
    this.plans = parts.plans;
    this.roadmap = parts.roadmap;
    this.left = parts.left;
    this.dryRun = parts.dryRun;
  }

  @Field(() => Scenario, { description: "The scenario." })
  readonly scenario: Scenario;

  @Field(() => [Plan], { description: "The plans whose numbers it changes, as they are stored now." })
  readonly plans: readonly Plan[];

  @Field(() => Roadmap, {
    nullable: true,
    description:
      "The roadmap with its numbers changed, after a dry run as it would be; absent where the scenario changes none. No schedule is changed by that: schedule it anew with scheduleRoadmap.",
  })
  readonly roadmap: Roadmap | undefined;

  @Field(() => [String], {
    description: "Changes that neither a plan nor the roadmap holds and that were not made, in words.",
  })
  readonly left: readonly string[];

  @Field(() => Boolean, { description: "Whether it was only tried, so that nothing is stored." })
  readonly dryRun: boolean;
}

@ObjectType({ description: "A number of the baseline that somebody changed since the scenario was saved." })
export class MovedNumber {
  constructor(parts: Pick<MovedNumber, "lever" | "whenSaved" | "now" | "value">) {
    this.lever = parts.lever;
    this.whenSaved = parts.whenSaved;
    this.now = parts.now;
    this.value = parts.value;
  }

  @Field(() => Lever, { description: "The lever." })
  readonly lever: Lever;

  @Field(() => String, {
    nullable: true,
    description: "Its value when the scenario was saved; absent where nothing was stated.",
  })
  readonly whenSaved: string | undefined;

  @Field(() => String, { nullable: true, description: "Its value now; absent where nothing is stated." })
  readonly now: string | undefined;

  @Field(() => String, { nullable: true, description: "The value that the scenario gives it." })
  readonly value: string | undefined;
}

@ObjectType({ description: "The baseline moved since the scenario was saved. Nothing was stored." })
export class BaselineMoved {
  constructor(numbers: readonly MovedNumber[]) {
    this.numbers = numbers;
  }

  @Field(() => [MovedNumber], {
    description: "Every number that the scenario changes and that moved, both values.",
  })
  readonly numbers: readonly MovedNumber[];

  @Field(() => String, { description: "The way out." })
  readonly advice: string =
    "Look at what the scenario comes to now, save it again with the values that shall stand, and promote it then.";
}

export const PromoteScenarioResult = createUnionType({
  name: "PromoteScenarioResult",
  description: "That the changes are made, or why they are not.",
  types: () =>
    [ScenarioPromoted, BaselineMoved, InvalidInput, VersionConflict, NotFound, NotAllowed] as const,
});
