import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ScenarioAnswer, ScenarioRoadmapResult } from "../schema/scenarios/ScenarioAnswer";
import { ScenarioYearsResult } from "../schema/scenarios/ScenarioYears";
import { ScenarioExplorationResult } from "../schema/scenarios/ScenarioExploration";
import { ScenarioExplorationInput } from "../schema/scenarios/ScenarioExplorationInput";
import { type Context } from "../services/Context";
import { roadmapOfScenario } from "../services/scenarios/roadmapOfScenario";
import { exploreWithProjects } from "../services/scenarios/withProjects/exploreWithProjects";
import { yearsOfScenario } from "../services/scenarios/yearsOfScenario";

/** What of a scenario takes a schedule to be looked for. */
@Resolver(() => ScenarioAnswer)
export class ScenarioAnswerResolver {
  @FieldResolver(() => ScenarioRoadmapResult, {
    nullable: true,
    description:
      "The schedule with the changes made, and with the people that the plan now provides; absent where the baseline names none.",
  })
  roadmap(@Root() answer: ScenarioAnswer, @Ctx() ctx: Context) {
    return roadmapOfScenario(ctx, answer);
  }

  @FieldResolver(() => ScenarioExplorationResult, {
    description:
      "What would change the answer, of costs and roadmap together: swings, flips, ties, tables and bridges over the levers of both. At most 500 schedules are looked for in one request.",
  })
  withProjects(
    @Root() answer: ScenarioAnswer,
    @Ctx() ctx: Context,
    @Arg("input", () => ScenarioExplorationInput, {
      nullable: true,
      description:
        "Which amounts of projects count. Default: what they spend and cost to run in the months compared.",
    })
    input?: ScenarioExplorationInput | null,
  ) {
    return exploreWithProjects(ctx, answer, input);
  }

  @FieldResolver(() => ScenarioYearsResult, {
    description:
      "What a plan and the projects cost together in each fiscal year, before and after: a hire that starts later leaves fewer people, projects move, and so does the year that pays for them.",
  })
  years(
    @Root() answer: ScenarioAnswer,
    @Arg("plan", () => String, { description: "Name of the plan." }) plan: string,
    @Ctx() ctx: Context,
  ) {
    return yearsOfScenario(ctx, answer, plan);
  }
}
