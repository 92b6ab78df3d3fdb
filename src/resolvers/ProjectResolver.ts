import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ProjectBudgetContext } from "../schema/budgets/ProjectBudgetContext";
import { type RoadmapView, RoadmapViewEnum } from "../schema/roadmap/enums";
import { Project } from "../schema/roadmap/Project";
import { budgetContextOfProject } from "../services/budgets/budgetContextOfProject";
import { type Context } from "../services/Context";

@Resolver(() => Project)
export class ProjectResolver {
  @FieldResolver(() => ProjectBudgetContext, {
    description:
      "What it costs in each fiscal year, held against the stored budgets: headroom = budget - the other projects of the roadmap - this project. Plans do not count.",
  })
  budgetContext(
    @Root() project: Project,
    @Arg("view", () => RoadmapViewEnum, {
      defaultValue: "EARLIEST",
      description: "When projects are taken to start, this one and the others.",
    })
    view: RoadmapView,
    @Ctx() ctx: Context,
  ) {
    return budgetContextOfProject(ctx, project, view);
  }
}
