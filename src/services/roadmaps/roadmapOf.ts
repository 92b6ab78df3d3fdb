import { NotFound } from "../../schema/intentions/answers";
import { readGlobalId } from "../../schema/relay/globalId";
import type { Project } from "../../schema/roadmap/Project";
import { Roadmap } from "../../schema/roadmap/Roadmap";
import type { RoadmapLists } from "../../sequencing/roadmap/RoadmapRecord";
import type { Context } from "../Context";
import { ORGANIZATIONS_OF_PROJECTS, ROADMAP_LISTS, ROADMAPS } from "./lookUps";

/** The roadmap of an organization by its uuid; its lists are read when they are asked for. */
export async function roadmapOf(ctx: Context, organizationId: string): Promise<Roadmap | undefined> {
  const header = await ctx.find(ROADMAPS, organizationId);
  if (header === undefined) return undefined;
  const list =
    <List extends keyof RoadmapLists>(name: List) =>
    async (): Promise<RoadmapLists[List]> =>
      (await ctx.find(ROADMAP_LISTS[name], organizationId)) ?? [];
  return new Roadmap(header, {
    projects: list("projects"),
    phases: list("phases"),
    costs: list("costs"),
    efforts: list("efforts"),
    dependencies: list("dependencies"),
    freezeWindows: list("freezeWindows"),
    departments: list("departments"),
    capacities: list("capacities"),
  });
}

/** The roadmap of an organization by its global id. */
export async function roadmap(ctx: Context, organizationId: string): Promise<Roadmap | NotFound> {
  const key = readGlobalId(organizationId);
  const found = key?.type === "Organization" ? await roadmapOf(ctx, key.uuid) : undefined;
  return found ?? new NotFound(organizationId);
}

/** A project by its uuid, with the roadmap around it. */
export async function projectOf(ctx: Context, id: string): Promise<Project | undefined> {
  const where = await ctx.find(ORGANIZATIONS_OF_PROJECTS, id);
  const around = where && (await roadmapOf(ctx, where.organizationId));
  return around?.contents.find(id);
}
