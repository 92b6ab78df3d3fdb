import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { RemoveInput } from "../schema/intentions/RemoveInput";
import { Organization } from "../schema/organizations/Organization";
import { RemoveResult } from "../schema/plans/PlanIntentions";
import { PageArguments, pageRequest } from "../schema/relay/pageRequest";
import { KeepResultInput, KeepResultResult, KeptResultConnection } from "../schema/scenarios/KeptResult";
import { ReproduceResult } from "../schema/scenarios/Reproduction";
import { Scenario, ScenarioVersion } from "../schema/scenarios/Scenario";
import { ScenarioAnswerResult } from "../schema/scenarios/ScenarioAnswer";
import {
  PatchScenarioInput,
  PromoteScenarioInput,
  PromoteScenarioResult,
  SaveScenarioInput,
  SaveScenarioResult,
} from "../schema/scenarios/ScenarioIntentions";
import { type Context } from "../services/Context";
import { remove } from "../services/intentions/remove";
import { organizationOf } from "../services/organizations/organizations";
import { answerOf } from "../services/scenarios/answerScenario";
import { keepResult } from "../services/scenarios/keepResult";
import { patchScenario } from "../services/scenarios/patchScenario";
import { promoteScenario } from "../services/scenarios/promoteScenario";
import { reproduce } from "../services/scenarios/reproduce";
import { saveScenario } from "../services/scenarios/saveScenario";
import { resultsOf, standsOnOf, versionsOf } from "../services/scenarios/scenarios";

const IDEMPOTENT = "Sent twice with the same idempotencyKey, it is carried out once.";

@Resolver(() => Scenario)
export class ScenarioResolver {
  @FieldResolver(() => Organization, { nullable: true, description: "The organization that it belongs to." })
  organization(@Root() { row }: Scenario, @Ctx() ctx: Context) {
    return organizationOf(ctx, row.organizationId);
  }

  @FieldResolver(() => Scenario, {
    nullable: true,
    description: "The scenario that it changes; absent where it has a baseline of its own.",
  })
  standsOn(@Root() scenario: Scenario, @Ctx() ctx: Context) {
    return standsOnOf(ctx, scenario);
  }

  @FieldResolver(() => [ScenarioVersion], { description: "Every version of it, the first one first." })
  versions(@Root() scenario: Scenario, @Ctx() ctx: Context) {
    return versionsOf(ctx, scenario);
  }

  @FieldResolver(() => ScenarioAnswerResult, {
    description: "What it comes to now, with the changes of the scenarios that it stands on.",
  })
  answer(@Root() scenario: Scenario, @Ctx() ctx: Context) {
    return answerOf(ctx, scenario);
  }

  @FieldResolver(() => KeptResultConnection, {
    description: "What was kept of it, in pages, the oldest first.",
  })
  results(@Root() scenario: Scenario, @Args(() => PageArguments) page: PageArguments, @Ctx() ctx: Context) {
    return resultsOf(ctx, scenario, pageRequest(page, "CREATED", { CREATED: "timestamptz" }));
  }

  @Query(() => ReproduceResult, {
    description:
      "A kept result worked out again: equal, or what differs and why. Both from what it was made of and from what is stored now.",
  })
  reproduce(@Arg("id", () => ID, { description: "The kept result." }) id: string, @Ctx() ctx: Context) {
    return reproduce(ctx, id);
  }

  @Mutation(() => SaveScenarioResult, {
    description: `Makes a scenario, or replaces one as a whole; every version is kept. ${IDEMPOTENT}`,
  })
  saveScenario(
    @Arg("input", () => SaveScenarioInput, { description: "The scenario." }) input: SaveScenarioInput,
    @Ctx() ctx: Context,
  ) {
    return saveScenario(ctx, input);
  }

  @Mutation(() => SaveScenarioResult, {
    description: `Moves some levers of a scenario, or moves them back, and leaves the rest of it as it is. ${IDEMPOTENT}`,
  })
  patchScenario(
    @Arg("input", () => PatchScenarioInput, { description: "The scenario and the levers." })
    input: PatchScenarioInput,
    @Ctx() ctx: Context,
  ) {
    return patchScenario(ctx, input);
  }

  @Mutation(() => PromoteScenarioResult, {
    description: `Makes the changes of a scenario to the stored plans that it compares and to the stored roadmap, all or nothing, unless one of those numbers moved since it was saved. No schedule is changed: the roadmap is scheduled anew by scheduleRoadmap. ${IDEMPOTENT}`,
  })
  promoteScenario(
    @Arg("input", () => PromoteScenarioInput, { description: "The scenario." }) input: PromoteScenarioInput,
    @Ctx() ctx: Context,
  ) {
    return promoteScenario(ctx, input);
  }

  @Mutation(() => KeepResultResult, {
    description: `Works out what a scenario comes to now, and keeps it with everything that it was made of. ${IDEMPOTENT}`,
  })
  keepResult(
    @Arg("input", () => KeepResultInput, { description: "The scenario." }) input: KeepResultInput,
    @Ctx() ctx: Context,
  ) {
    return keepResult(ctx, input);
  }

  @Mutation(() => RemoveResult, {
    description: `Removes a scenario with its versions and kept results. ${IDEMPOTENT}`,
  })
  removeScenario(
    @Arg("input", () => RemoveInput, { description: "The scenario." }) input: RemoveInput,
    @Ctx() ctx: Context,
  ) {
    return remove(ctx, "Scenario", input);
  }
}
