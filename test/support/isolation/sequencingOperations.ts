import { roadmapOf, scheduleOf } from "./contents";
import { intendedIn } from "./intended";
import type { OperationRow } from "./OperationRow";

/** The rows of schedules. */
export const SEQUENCING_OPERATIONS: Readonly<Record<string, OperationRow>> = {
  "Query.sequenceProjects": {
    asked: ({ name, fiscalYear }, place) => ({
      input:
        place?.startsWith("input.periods") === true
          ? { periods: PERIODS }
          : {
              roadmap: { ...roadmapOf({ name, fiscalYear }), version: undefined },
              effort: { schedules: 50 },
            },
    }),
    // The caller makes these ids up.
    ids: {
      "input.periods.dependencies[].from": "nothing",
      "input.periods.dependencies[].to": "nothing",
      "input.periods.projects[].id": "nothing",
      "input.periods.projects[].name": "nothing",
      "input.roadmap.dependencies[].from": "nothing",
      "input.roadmap.dependencies[].to": "nothing",
      "input.roadmap.projects[].id": "nothing",
    },
  },
  "Schedule.differencesFrom": {
    asked: ({ ids: { Schedule } }, place) => ({ scheduleId: place ?? Schedule }),
    ids: { scheduleId: "Schedule" },
  },
  "Roadmap.schedules": { asked: () => ({}), ids: { after: "nothing" } },
  "Query.explainProject": {
    asked: ({ ids }) => ({ scheduleId: ids.Schedule, projectId: ids.Project }),
    ids: { scheduleId: "Schedule", projectId: "Project" },
  },
  "Query.whatIf": {
    asked: ({ ids: { Schedule, Project } }) => ({
      input: {
        scheduleId: Schedule,
        changes: [
          { slip: { projectId: Project, workingDays: 2 } },
          { stretch: { projectId: Project, workingDays: 2 } },
          { moveDeadline: { projectId: Project, finishBy: "2027-07-30" } },
          { decline: { projectId: Project } },
        ],
      },
    }),
    ids: {
      "input.scheduleId": "Schedule",
      "input.changes[].slip.projectId": "Project",
      "input.changes[].stretch.projectId": "Project",
      "input.changes[].moveDeadline.projectId": "Project",
      "input.changes[].decline.projectId": "Project",
    },
  },
  "Mutation.scheduleRoadmap": {
    asked: (client) => intendedIn(client, scheduleOf(client)),
    ids: { "input.organizationId": "Organization" },
  },
  "Mutation.publishSchedule": {
    asked: (client) => intendedIn(client, { id: client.ids.Schedule, version: 1 }),
    ids: { "input.organizationId": "Organization", "input.id": "Schedule" },
  },
  "Mutation.removeSchedule": {
    asked: (client) => intendedIn(client, { id: client.ids.Schedule, version: 1 }),
    ids: { "input.organizationId": "Organization", "input.id": "Schedule" },
  },
};
const PERIODS = {
  horizon: 9,
  projects: [
    { id: "network", name: "Network", duration: 3 },
    { id: "phones", name: "Phones", duration: 2 },
  ],
  dependencies: [{ from: "network", to: "phones" }],
};
