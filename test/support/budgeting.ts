import { randomUUID } from "node:crypto";
import type { ArrangedClient } from "./arrangeClient";
import { ask, REFUSALS, type Saved } from "./asking";
import type { StartedTestServer } from "./startTestServer";

/** All of a budget context of a fiscal year. */
export const YEAR = `fiscalYear monthsCovered cost opexCost capexCost budget approvedTransfers actualsToDate
  openCommitments planned headroomBefore headroomAfter firstMonthOver shareOfBudget sentence`;
const PROJECTS = `query Projects($id: ID!, $view: RoadmapView!) { organization(id: $id) { roadmap {
  spend(view: $view) { fiscalYears { label total } }
  projects { name budgetContext(view: $view) {
    total unbudgeted undatedTotal undated { name amount } fiscalYears { ${YEAR} } } } } } }`;
const PLANS = `query Plans($id: ID!, $input: PlanBudgetContextInput) { organization(id: $id) { plans { nodes {
  name budgetContext(input: $input) { __typename
    ... on PlanBudgetContext {
      start months total unbudgeted warnings { code subject } fiscalYears { ${YEAR} } }
    ... on InvalidInput { problems { code path advice } } } } } } }`;

export interface Year {
  readonly fiscalYear: string;
  readonly cost: string;
}
interface Named {
  readonly name: string;
  readonly budgetContext: { readonly fiscalYears: Year[] };
}
interface RoadmapAnswer {
  readonly projects: readonly Named[];
  readonly spend: { readonly fiscalYears: { readonly label: string; readonly total: string }[] };
}

/** What the members of a client do with its budgets, and ask of what is held against them. */
export function budgeting(server: () => StartedTestServer, client: () => ArrangedClient) {
  /** Carries out a mutation that must succeed. */
  const change = async (mutation: string, input: object): Promise<void> => {
    const field = mutation.charAt(0).toLowerCase() + mutation.slice(1);
    const { __typename } = await ask<Saved>(
      server(),
      `mutation Change($input: ${mutation}Input!) { ${field}(input: $input) { __typename ${REFUSALS} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      client().token,
    );
    expect(__typename).toMatch(/^Saved/);
  };
  const projects = async (view = "EARLIEST") => {
    const { id, token } = client();
    const { roadmap } = await ask<{ roadmap: RoadmapAnswer }>(server(), PROJECTS, { id, view }, token);
    return roadmap;
  };
  return {
    changeClient: (input: object) => change("ChangeOrganization", { id: client().id, version: 1, ...input }),
    saveBudget: (fiscalYear: number, annual: string) =>
      change("SaveBudget", {
        organizationId: client().id,
        fiscalYear,
        lines: [{ name: "IT", expenditure: "OPEX", pool: "OTHER", purpose: "RUN", annual }],
      }),
    saveRoadmap: (list: readonly object[], version?: number) =>
      change("SaveRoadmap", { organizationId: client().id, start: "2027-05-03", projects: list, version }),
    /** The spend of the roadmap, and the budget context of each project. */
    projects,
    /** The budget context of each project by its name. */
    ofProjects: async (view?: string) => byName((await projects(view)).projects),
    /** The budget context of each plan by its name. */
    ofPlans: async (input?: object) => {
      const { id, token } = client();
      const { plans } = await ask<{ plans: { nodes: Named[] } }>(server(), PLANS, { id, input }, token);
      return byName(plans.nodes);
    },
  };
}

const byName = (named: readonly Named[]) =>
  new Map(named.map(({ name, budgetContext }) => [name, budgetContext]));
