import { randomUUID } from "node:crypto";
import type { ArrangedClient } from "./arrangeClient";
import { ask, REFUSALS, type Saved } from "./asking";
import type { StartedTestServer } from "./startTestServer";

interface PlanPart {
  readonly id: string;
  readonly title?: string;
  readonly name?: string;
  readonly termsJson: string;
}

export interface StoredPlan {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly positions: PlanPart[];
  readonly engagements: PlanPart[];
}

export interface SavedPlan extends Saved {
  readonly plan?: StoredPlan;
}

export interface PlanList {
  readonly nodes: { readonly name: string }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string };
}

export const SAVE_PLAN = `mutation Save($input: SavePlanInput!) { savePlan(input: $input) {
  __typename ... on SavedPlan { dryRun plan {
    id name notes version createdBy updatedBy
    positions { id title salary start end termsJson }
    engagements { id name kind monthlyRetainer start end termsJson } } } ${REFUSALS} } }`;
const REMOVE_PLAN = `mutation Remove($input: RemoveInput!) { removePlan(input: $input) {
  __typename ... on Removed { id dryRun } ${REFUSALS} } }`;

/** What the members of a client do with its plans; a key that a request does not name is a new one. */
export function planning(server: () => StartedTestServer, client: () => ArrangedClient) {
  const inputOf = (id: string, input: object) => ({
    input: { organizationId: id, idempotencyKey: randomUUID(), ...input },
  });
  const save = (input: object, { id, token } = client()) =>
    ask<SavedPlan>(server(), SAVE_PLAN, inputOf(id, input), token);
  return {
    save,
    remove: (input: object, { id, token } = client()) =>
      ask<Saved>(server(), REMOVE_PLAN, inputOf(id, input), token),
    /** Saves what must be possible to save. */
    saved: async (input: object): Promise<StoredPlan> => {
      const { plan } = await save(input);
      if (plan === undefined) throw new Error("The plan was not saved.");
      return plan;
    },
    listed: async (more = "", { id, token } = client()): Promise<PlanList> => {
      const { plans } = await ask<{ plans: PlanList }>(
        server(),
        `query List($id: ID!) { organization(id: $id) {
           plans${more} { nodes { name } totalCount pageInfo { endCursor } } } }`,
        { id },
        token,
      );
      return plans;
    },
  };
}

export const ADMINISTRATOR = {
  title: "Systems administrator",
  salary: "95000.00",
  start: "2027-01",
  raise: { rate: "0.03" },
  bonus: { rate: "0.05", month: 3 },
  seat: { state: "INCUMBENT", hireDate: "2024-03" },
  jurisdiction: "US-CA",
  turnover: { method: "ANNUAL_SEPARATION_RATE", value: "0.18" },
  hiring: { rampProductivity: ["0.25", "0.5", "0.75"] },
  roles: [{ role: "SUPPORT", share: "0.8" }],
};
export const VCIO = {
  name: "vCIO",
  kind: "VCIO",
  monthlyRetainer: "2500.00",
  provides: [{ role: "VCIO", hoursPerMonth: "12" }],
};
export const MSP = {
  name: "MSP",
  kind: "MSP",
  unitFees: [{ unit: "USER", monthlyPrice: "110.00" }],
  provides: [{ role: "SUPPORT", allNeeded: true }],
  end: "2030-01",
};
