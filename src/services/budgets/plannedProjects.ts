import type { PlannedCost } from "../../costing/budget/Ledger";
import { spendOfProject } from "../../sequencing/roadmap/spendOfRoadmap";
import { isPlanned, timeProjects } from "../../sequencing/roadmap/timeProjects";
import type { RoadmapView } from "../../schema/roadmap/enums";
import type { LookUp } from "../LookUp";
import { ROADMAP_LISTS, ROADMAPS } from "../roadmaps/lookUps";

/** What the projects of a roadmap cost by month. Projects without dates cost nothing in any month and are named. */
export interface PlannedProjects {
  readonly costs: readonly PlannedCost[];
  /** Names of projects that are to be done and have no dates, or have costs and are declined. */
  readonly undated: readonly string[];
}

/** The projects of organizations, started as early or as late as they can: worked out once for an operation. */
export const plannedProjects = (view: RoadmapView): LookUp<PlannedProjects> => ({
  name: `plannedProjects ${view}`,
  batch: async (manager, keys, organizationIds) => {
    const headers = await ROADMAPS.batch(manager, keys, organizationIds);
    const owners = [...headers.keys()];
    const projects = await ROADMAP_LISTS.projects.batch(manager, owners, organizationIds);
    const dependencies = await ROADMAP_LISTS.dependencies.batch(manager, owners, organizationIds);
    const costs = await ROADMAP_LISTS.costs.batch(manager, owners, organizationIds);
    const planned = new Map<string, PlannedProjects>();
    for (const [owner, { calendar, fiscalCalendar }] of headers) {
      const records = projects.get(owner) ?? [];
      const timing = timeProjects({
        calendar,
        projects: records,
        dependencies: dependencies.get(owner) ?? [],
      });
      const found: PlannedCost[] = [];
      const undated: string[] = [];
      for (const record of records) {
        const { id, name } = record;
        const ofProject = (costs.get(owner) ?? []).filter(({ projectId }) => projectId === id);
        const spend = spendOfProject(timing, id, ofProject, view, fiscalCalendar);
        if (spend === undefined) {
          if (isPlanned(record) || ofProject.length > 0) undated.push(name);
        } else found.push(plannedCost(id, name, spend.months));
      }
      planned.set(owner, { costs: found, undated });
    }
    return planned;
  },
});

const plannedCost = (id: string, label: string, months: PlannedCost["months"]): PlannedCost => ({
  id,
  kind: "PROJECT",
  label,
  allocation: { account: undefined, costCentre: undefined, pool: undefined, purpose: undefined },
  months: months.filter(({ opex, capex }) => opex !== 0 || capex !== 0),
  contractIds: [],
});
