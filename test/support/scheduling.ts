import { randomUUID } from "node:crypto";
import type { ArrangedClient } from "./arrangeClient";
import { ask, REFUSALS, type Saved } from "./asking";
import type { StartedTestServer } from "./startTestServer";

const SCHEDULE = `id version status roadmapVersion note publishedBy sequence {
  finishDay isProved price { total moves disruption } levels { level tolerance least amount isProved } money { name amount spent } capacities { role sentence } unlimitedRoles
  projects { id name startDay finishDay } }`;
const NO_SEQUENCE = "... on NoSequence { isProved conflict { kind sentence } repairs { sentence } }";
const SAVE = `mutation ($input: SaveRoadmapInput!) { saveRoadmap(input: $input) {
  __typename ... on SavedRoadmap { roadmap { version projects { id name } } } ${REFUSALS} } }`;
const MAKE = `mutation ($input: ScheduleRoadmapInput!) { scheduleRoadmap(input: $input) {
  __typename ... on RoadmapScheduled { dryRun schedule { ${SCHEDULE} } } ${NO_SEQUENCE} ${REFUSALS} } }`;
const PUBLISH = `mutation ($input: PublishScheduleInput!) { publishSchedule(input: $input) {
  __typename ... on SchedulePublished { dryRun schedule { ${SCHEDULE} } } ${REFUSALS} } }`;
const REMOVE = `mutation ($input: RemoveInput!) { removeSchedule(input: $input) { __typename ... on Removed { id } ${REFUSALS} } }`;
const DIFFER = `query ($id: ID!, $earlier: ID!) { node(id: $id) { ... on Schedule { differencesFrom(scheduleId: $earlier) {
  __typename ... on SequenceDifferences { projects { name fate startBefore startAfter startShift finishShift }
    costOfDelay { cash } finishShift } ... on InvalidInput { problems { code path } } ... on NotFound { id } } } } }`;
const EXPLAIN = `query ($scheduleId: ID!, $projectId: ID!) { explainProject(scheduleId: $scheduleId, projectId: $projectId) {
  __typename ... on ProjectExplanation { sentences project { name startDay } } ... on NotFound { id } } }`;
const WHAT_IF = `query ($input: WhatIfInput!) { whatIf(input: $input) { __typename
  ... on WhatIf { before { finishDay } after { finishDay projects { name startDay } }
    differences { projects { name fate startBefore startAfter startShift finishShift } deadlines { name change }
      costOfDelay { cash } spending { window before after change } finishShift finishDay } }
  ${NO_SEQUENCE} ... on InvalidInput { problems { code path message } } ... on NotFound { id } } }`;

export interface ScheduleAnswer {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly sequence: {
    readonly projects: readonly { readonly id: string; readonly name: string; readonly startDay: string }[];
  };
}
interface Scheduled extends Saved {
  readonly schedule?: ScheduleAnswer;
}
interface SavedRoadmap extends Saved {
  readonly roadmap?: {
    readonly version: number;
    readonly projects: readonly { readonly id: string; readonly name: string }[];
  };
}

/** What the members of a client do with its schedules; a key that a request does not name is a new one. */
export function scheduling(server: () => StartedTestServer, client: () => ArrangedClient) {
  const inputOf = (input: object, id: string) => ({
    input: { organizationId: id, idempotencyKey: randomUUID(), ...input },
  });
  const make = (input: object, { id, token } = client()) =>
    ask<Scheduled>(server(), MAKE, inputOf(input, id), token);
  const publish = (input: object, { id, token } = client()) =>
    ask<Scheduled>(server(), PUBLISH, inputOf(input, id), token);
  return {
    saveRoadmap: (input: object, { id, token } = client()) =>
      ask<SavedRoadmap>(server(), SAVE, inputOf({ start: "2027-01-04", ...input }, id), token),
    make,
    publish,
    /** Makes what must be possible to make. */
    made: async (input: object): Promise<ScheduleAnswer> => {
      const { schedule, ...refused } = await make(input);
      if (schedule === undefined) throw new Error(`Nothing was scheduled: ${JSON.stringify(refused)}`);
      return schedule;
    },
    remove: (input: object, { id, token } = client()) =>
      ask<Saved>(server(), REMOVE, inputOf(input, id), token),
    explain: (variables: object, { token } = client()) => ask<Saved>(server(), EXPLAIN, variables, token),
    whatIf: (input: object, { token } = client()) => ask<Saved>(server(), WHAT_IF, { input }, token),
    /** What a schedule has otherwise than an earlier one. */
    differences: async (id: string, earlier: string, { token } = client()) =>
      (await ask<{ differencesFrom: object }>(server(), DIFFER, { id, earlier }, token)).differencesFrom,
    /** The schedule in force, and the status of each. */
    roadmap: async ({ id, token } = client()) =>
      (
        await ask<{ roadmap: object }>(
          server(),
          `query ($id: ID!) { organization(id: $id) { roadmap {
             published { id version } schedules { totalCount nodes { id status supersededAt } } } } }`,
          { id },
          token,
        )
      ).roadmap,
  };
}
