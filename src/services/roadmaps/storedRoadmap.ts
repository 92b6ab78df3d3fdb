import type { EntityManager } from "typeorm";
import { Roadmap, type RoadmapHeader } from "../../schema/roadmap/Roadmap";
import type { RoadmapLists } from "../../sequencing/roadmap/RoadmapRecord";
import { ROADMAPS, rowsOf } from "./lookUps";

/** A whole roadmap, read at once. */
export interface StoredRoadmap {
  readonly header: RoadmapHeader;
  readonly lists: RoadmapLists;
}

/** Everything of a roadmap, as the transaction of the manager sees it: also what it has written and may undo. */
export async function storedRoadmap(
  manager: EntityManager,
  organizationId: string,
): Promise<StoredRoadmap | undefined> {
  const headers = await ROADMAPS.batch(manager, [organizationId], [organizationId]);
  const header = headers.get(organizationId);
  if (header === undefined) return undefined;
  return {
    header,
    lists: {
      projects: await rowsOf(manager, "projects", organizationId),
      phases: await rowsOf(manager, "phases", organizationId),
      costs: await rowsOf(manager, "costs", organizationId),
      efforts: await rowsOf(manager, "efforts", organizationId),
      dependencies: await rowsOf(manager, "dependencies", organizationId),
      freezeWindows: await rowsOf(manager, "freezeWindows", organizationId),
      departments: await rowsOf(manager, "departments", organizationId),
      capacities: await rowsOf(manager, "capacities", organizationId),
    },
  };
}

/** The answer to a question about a roadmap that was read at once. */
export const shownRoadmap = ({ header, lists }: StoredRoadmap): Roadmap =>
  new Roadmap(header, {
    projects: () => Promise.resolve(lists.projects),
    phases: () => Promise.resolve(lists.phases),
    costs: () => Promise.resolve(lists.costs),
    efforts: () => Promise.resolve(lists.efforts),
    dependencies: () => Promise.resolve(lists.dependencies),
    freezeWindows: () => Promise.resolve(lists.freezeWindows),
    departments: () => Promise.resolve(lists.departments),
    capacities: () => Promise.resolve(lists.capacities),
  });
