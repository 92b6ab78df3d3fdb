import { spendOfRoadmap } from "../../sequencing/roadmap/spendOfRoadmap";
import { timeProjects } from "../../sequencing/roadmap/timeProjects";
import type { Spend } from "../../sequencing/spend";
import type { LookUp } from "../LookUp";
import { ROADMAP_LISTS, ROADMAPS } from "./lookUps";

/**
 * What the roadmap of each organization comes to when every project starts as early as it can. Worked out once for an
 * operation, however many plans are held against it; none where there is no roadmap, or none of its projects has dates.
 */
export const SPEND_OF_ROADMAPS: LookUp<Spend> = {
  name: "spendOfRoadmaps",
  batch: async (manager, keys, organizationIds) => {
    const headers = await ROADMAPS.batch(manager, keys, organizationIds);
    const owners = [...headers.keys()];
    const projects = await ROADMAP_LISTS.projects.batch(manager, owners, organizationIds);
    const dependencies = await ROADMAP_LISTS.dependencies.batch(manager, owners, organizationIds);
    const costs = await ROADMAP_LISTS.costs.batch(manager, owners, organizationIds);
    const spends = new Map<string, Spend>();
    for (const [owner, { calendar, fiscalCalendar }] of headers) {
      const timing = timeProjects({
        calendar,
        projects: projects.get(owner) ?? [],
        dependencies: dependencies.get(owner) ?? [],
      });
      const spend = spendOfRoadmap(timing, costs.get(owner) ?? [], "EARLIEST", fiscalCalendar);
      if (spend !== undefined) spends.set(owner, spend);
    }
    return spends;
  },
};

/** The cents of a fiscal year, by the year in its name; nothing of no spend. */
export const spentIn = (spend: Spend | undefined, fiscalYear: number): number =>
  spend?.years.find(({ year }) => year.year === fiscalYear)?.total ?? 0;
