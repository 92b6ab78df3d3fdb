import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { RemoveInput } from "../schema/intentions/RemoveInput";
import { RemoveResult } from "../schema/plans/PlanIntentions";
import { PageArguments, pageRequest } from "../schema/relay/pageRequest";
import { Roadmap } from "../schema/roadmap/Roadmap";
import { ExplainProjectResult } from "../schema/sequencing/ProjectExplanation";
import { Schedule, ScheduleConnection } from "../schema/sequencing/Schedule";
import {
  PublishScheduleInput,
  PublishScheduleResult,
  ScheduleRoadmapInput,
  ScheduleRoadmapResult,
} from "../schema/sequencing/ScheduleIntentions";
import { SequenceResult } from "../schema/sequencing/Sequence";
import { SequenceProjectsInput } from "../schema/sequencing/SequenceProjectsInput";
import { WhatIfInput } from "../schema/sequencing/WhatIfInput";
import { WhatIfResult } from "../schema/sequencing/WhatIf";
import { type Context } from "../services/Context";
import { remove } from "../services/intentions/remove";
import { explainProject } from "../services/sequencing/explainProject";
import { publishSchedule } from "../services/sequencing/publishSchedule";
import { scheduleRoadmap } from "../services/sequencing/scheduleRoadmap";
import { publishedScheduleOf, schedulesOf } from "../services/sequencing/schedules";
import { sequenceProjects } from "../services/sequencing/sequenceProjects";
import { whatIf } from "../services/sequencing/whatIf";

const IDEMPOTENT = "Sent twice with the same idempotencyKey, it is carried out once.";

@Resolver(() => Roadmap)
export class SequencingResolver {
  @Query(() => SequenceResult, {
    description:
      "The right order of projects given inline, with the reason for every date; where none exists, which wishes cannot hold together and the smallest ways out. Nothing is stored.",
  })
  sequenceProjects(
    @Arg("input", () => SequenceProjectsInput, { description: "The projects and what they share." })
    input: SequenceProjectsInput,
    @Ctx() ctx: Context,
  ) {
    return sequenceProjects(ctx, input);
  }

  @Query(() => ExplainProjectResult, {
    description: "Why a project starts when it does in a schedule, in sentences and in numbers.",
  })
  explainProject(
    @Arg("scheduleId", () => ID, { description: "The schedule." }) scheduleId: string,
    @Arg("projectId", () => ID, { description: "The project." }) projectId: string,
    @Ctx() ctx: Context,
  ) {
    return explainProject(ctx, scheduleId, projectId);
  }

  @Query(() => WhatIfResult, {
    description:
      "A schedule made again after some changes, by the same engine, and everything that differs: dates, deadlines, cost of delay, money. Nothing is stored.",
  })
  whatIf(
    @Arg("input", () => WhatIfInput, { description: "The schedule and the changes." }) input: WhatIfInput,
    @Ctx() ctx: Context,
  ) {
    return whatIf(ctx, input);
  }

  @Mutation(() => ScheduleRoadmapResult, {
    description: `Puts the stored roadmap of an organization in order and keeps the schedule as a draft. ${IDEMPOTENT}`,
  })
  scheduleRoadmap(
    @Arg("input", () => ScheduleRoadmapInput, { description: "How it is scheduled." })
    input: ScheduleRoadmapInput,
    @Ctx() ctx: Context,
  ) {
    return scheduleRoadmap(ctx, input);
  }

  @Mutation(() => PublishScheduleResult, {
    description: `Puts a draft in force; the schedule that was in force is superseded, and nothing of either changes any more. ${IDEMPOTENT}`,
  })
  publishSchedule(
    @Arg("input", () => PublishScheduleInput, { description: "The draft." }) input: PublishScheduleInput,
    @Ctx() ctx: Context,
  ) {
    return publishSchedule(ctx, input);
  }

  @Mutation(() => RemoveResult, { description: `Removes a schedule that was never in force. ${IDEMPOTENT}` })
  removeSchedule(
    @Arg("input", () => RemoveInput, { description: "The schedule." }) input: RemoveInput,
    @Ctx() ctx: Context,
  ) {
    return remove(ctx, "Schedule", input);
  }

  @FieldResolver(() => ScheduleConnection, { description: "Its schedules, in pages, the oldest first." })
  schedules(@Root() roadmap: Roadmap, @Args(() => PageArguments) page: PageArguments, @Ctx() ctx: Context) {
    return schedulesOf(
      ctx,
      roadmap.contents.organizationId,
      pageRequest(page, "CREATED", { CREATED: "timestamptz" }),
    );
  }

  @FieldResolver(() => Schedule, {
    nullable: true,
    description: "The schedule in force; absent until one is published.",
  })
  published(@Root() roadmap: Roadmap, @Ctx() ctx: Context) {
    return publishedScheduleOf(ctx, roadmap.contents.organizationId);
  }
}
