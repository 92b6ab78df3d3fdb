import { randomUUID } from "node:crypto";
import type { ArrangedClient } from "./arrangeClient";
import { ask, REFUSALS, type Saved } from "./asking";
import type { StartedTestServer } from "./startTestServer";

const ADOPT = `mutation Adopt($input: AdoptPlanInput!) { adoptPlan(input: $input) { __typename
  ... on PlanAdopted { dryRun organization { version adoptedPlan { name } } } ${REFUSALS} } }`;

export interface Adopted extends Saved {
  readonly organization?: {
    readonly version: number;
    readonly adoptedPlan: { readonly name: string } | null;
  };
}

/** A fiscal year as it stands, with what the plan of record says of it. */
interface Year {
  readonly fiscalYear: string;
  readonly standing: Record<string, string>;
  readonly lines: readonly { readonly label: string; readonly standing: { readonly headroom: string } }[];
  readonly replacementsDue: Record<string, unknown>;
  readonly planProblems: readonly { readonly code: string; readonly path: readonly string[] }[];
}

/** What the members of a client do with its plan of record. */
export function adopting(server: () => StartedTestServer, client: () => ArrangedClient) {
  const adopt = (input: object, { id, token } = client()) =>
    ask<Adopted>(
      server(),
      ADOPT,
      { input: { organizationId: id, idempotencyKey: randomUUID(), ...input } },
      token,
    );
  const organization = async <T>(fields: string): Promise<T> =>
    ask<T>(
      server(),
      `query Ask($id: ID!) { organization(id: $id) { ${fields} } }`,
      { id: client().id },
      client().token,
    );
  const version = async () => (await organization<{ version: number }>("version")).version;
  return {
    adopt,
    organization,
    version,
    /** Adopts what must be possible to adopt. */
    adopted: async (planId: string | null): Promise<void> => {
      const { __typename } = await adopt({ planId, version: await version() });
      expect(__typename).toBe("PlanAdopted");
    },
    year: async (asOf: string, fiscalYear: number): Promise<Year> => {
      const { budgetContext } = await organization<{ budgetContext: Year[] }>(
        `budgetContext(asOf: "${asOf}", fiscalYears: [${fiscalYear}]) {
           fiscalYear standing { available actuals openCommitments planned headroom }
           lines: by(cut: LINE) { label standing { headroom } }
           replacementsDue { absentBecause total
             items { equipment position month pieces price amount serviceLifeMonths expenditure } }
           planProblems { code path } }`,
      );
      const [year] = budgetContext;
      if (year === undefined) throw new Error(`There is no FY${fiscalYear}.`);
      return year;
    },
  };
}
