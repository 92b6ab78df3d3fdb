import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { RoadmapResult, SaveRoadmapResult } from "../schema/roadmap/answers";
import { SaveRoadmapInput } from "../schema/roadmap/SaveRoadmapInput";
import { type Context } from "../services/Context";
import { roadmap } from "../services/roadmaps/roadmapOf";
import { saveRoadmap } from "../services/roadmaps/saveRoadmap";

@Resolver()
export class RoadmapResolver {
  @Query(() => RoadmapResult, {
    description:
      "The roadmap of an organization: its projects in order, what depends on what, dates, floats, the critical path and the spend.",
  })
  roadmap(
    @Arg("organizationId", () => ID, { description: "The organization." }) organizationId: string,
    @Ctx() ctx: Context,
  ) {
    return roadmap(ctx, organizationId);
  }

  @Mutation(() => SaveRoadmapResult, {
    description:
      "Makes the roadmap of an organization what is sent: creates, changes, removes and reorders projects, dependencies and freeze windows in any mix, all of it or nothing. A roadmap in which projects wait for each other is not stored: every cycle is answered.",
  })
  saveRoadmap(
    @Arg("input", () => SaveRoadmapInput, { description: "The whole roadmap." }) input: SaveRoadmapInput,
    @Ctx() ctx: Context,
  ) {
    return saveRoadmap(ctx, input);
  }
}
