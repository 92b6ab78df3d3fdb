import { globalId } from "../../schema/relay/globalId";
import type { RoadmapRecord } from "../../sequencing/roadmap/RoadmapRecord";
import type { Context } from "../Context";
import { ROADMAP_LISTS, ROADMAPS } from "./lookUps";

/** A whole roadmap at a version, in which projects go by their global ids as they do in answers. */
export interface VersionedRoadmap {
  readonly version: number;
  readonly record: RoadmapRecord;
}

/** The stored roadmap of an organization, whose uuid is given. */
export async function roadmapRecord(
  ctx: Context,
  organizationId: string,
): Promise<VersionedRoadmap | undefined> {
  const header = await ctx.find(ROADMAPS, organizationId);
  if (header === undefined) return undefined;
  const list = async <List extends keyof typeof ROADMAP_LISTS>(name: List) =>
    (await ctx.find(ROADMAP_LISTS[name], organizationId)) ?? [];
  const idOf = (uuid: string) => globalId("Project", uuid);
  const owned = <Part extends { readonly projectId: string }>(parts: readonly Part[]) =>
    parts.map((part) => ({ ...part, projectId: idOf(part.projectId) }));
  const projects = await list("projects");
  const phases = await list("phases");
  const costs = await list("costs");
  const efforts = await list("efforts");
  const dependencies = await list("dependencies");
  const freezeWindows = await list("freezeWindows");
  const departments = await list("departments");
  const capacities = await list("capacities");
  const record = {
    calendar: header.calendar,
    projects: projects.map((project) => ({ ...project, id: idOf(project.id) })),
    phases: owned(phases),
    costs: owned(costs),
    efforts: owned(efforts),
    dependencies: dependencies.map((each) => ({ ...each, fromId: idOf(each.fromId), toId: idOf(each.toId) })),
    freezeWindows,
    departments,
    capacities,
  };
  return { version: header.version, record };
}
