import { randomUUID } from "node:crypto";
import type { ArrangedClient } from "./arrangeClient";
import { ask, REFUSALS, type Saved } from "./asking";
import type { StartedTestServer } from "./startTestServer";

const SCENARIO = `id name notes version createdBy updatedBy promotedBy standsOn { name } baseline { start months staffedBy }
  patches { lever plan part item value from }
  versions { version name stoodOn madeBy patches { lever value } } results { totalCount }`;
const SAVED = `__typename ... on SavedScenario { dryRun scenario { ${SCENARIO} } } ${REFUSALS}`;
const SAVE = `mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { ${SAVED} } }`;
const PATCH = `mutation ($input: PatchScenarioInput!) { patchScenario(input: $input) { ${SAVED} } }`;
const PROMOTE = `mutation ($input: PromoteScenarioInput!) { promoteScenario(input: $input) { __typename
  ... on ScenarioPromoted { dryRun left plans { name version positions { salary } engagements { name monthlyRetainer } }
    roadmap { version updatedBy projects { name duration durationUnit earliestStart costs { name amount } efforts { role hours } }
      capacities { role from fte } } scenario { version promotedBy } }
  ... on BaselineMoved { advice numbers { whenSaved now value lever { code plan part } } } ${REFUSALS} } }`;
const KEEP = `mutation ($input: KeepResultInput!) { keepResult(input: $input) { __typename
  ... on ResultKept { dryRun result { id note scenarioVersion engineVersion inputHash measure
    plans { plan amount years { fiscalYear amount } } projects { name start finish } projectSpend { fiscalYear amount } } }
  ${REFUSALS} } }`;
const REPRODUCE = `query ($id: ID!) { reproduce(id: $id) { __typename ... on Reproduction {
  isEqual isCurrent sentence differences { path kept now } differencesNow { path kept now } inputsNow { path kept now }
  reasons { kind kept now } } ... on NotFound { id } } }`;
const REMOVE = `mutation ($input: RemoveInput!) { removeScenario(input: $input) { __typename ... on Removed { id } ${REFUSALS} } }`;

export interface StoredScenario {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly patches: readonly Readonly<Record<string, string | null>>[];
  readonly versions: readonly object[];
}
export interface SavedScenario extends Saved {
  readonly scenario?: StoredScenario;
}
interface Kept extends Saved {
  readonly result?: { readonly id: string; readonly inputHash: string };
}

/** What the members of a client do with its scenarios; a key that a request does not name is a new one. */
export function scenarios(server: () => StartedTestServer, client: () => ArrangedClient) {
  const inputOf = (input: object, id: string) => ({
    input: { organizationId: id, idempotencyKey: randomUUID(), ...input },
  });
  const send =
    <Answer extends Saved>(document: string) =>
    (input: object, { id, token } = client()) =>
      ask<Answer>(server(), document, inputOf(input, id), token);
  const save = send<SavedScenario>(SAVE);
  return {
    save,
    patch: send<SavedScenario>(PATCH),
    promote: send<Saved>(PROMOTE),
    keep: send<Kept>(KEEP),
    remove: send<Saved>(REMOVE),
    reproduce: (id: string, { token } = client()) => ask(server(), REPRODUCE, { id }, token),
    /** Saves what must be possible to save. */
    saved: async (input: object): Promise<StoredScenario> => {
      const { scenario, ...refused } = await save(input);
      if (scenario === undefined) throw new Error(`Nothing was saved: ${JSON.stringify(refused)}`);
      return scenario;
    },
    /** Fields of the client's organization. */
    organization: async (fields: string, variables: object = {}, { id, token } = client()) => {
      const declared = Object.keys(variables).map((name) => `, $${name}: ${TYPES[name] ?? "String!"}`);
      const query = `query ($id: ID!${declared.join("")}) { organization(id: $id) { ${fields} } }`;
      return ask<Record<string, Record<string, unknown>>>(server(), query, { id, ...variables }, token);
    },
  };
}

const TYPES: Readonly<Record<string, string>> = { input: "TryScenarioInput!", ids: "[ID!]!" };

export const hirePlan = (salary: string) => ({
  name: "Hire",
  positions: [{ terms: { title: "Administrator", salary, start: "2027-01" } }],
});
export const teamPlan = (monthlyRetainer: string) => ({
  name: "vCIO team",
  engagements: [{ terms: { name: "vCIO", kind: "VCIO", monthlyRetainer } }],
});

/** 96,000.00 of salary a year against 12 x 5,000.00, and nothing else. */
export const BASELINE = { comparison: { start: "2027-01", months: 12, assumptions: "NONE" } };
export const SALARY = { lever: "POSITION_SALARY", value: "90000.00" };
export const CHEAPER = { name: "Cheaper hire", baseline: BASELINE, patches: [SALARY] };
