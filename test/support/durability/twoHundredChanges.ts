import { FIRST, project } from "../roadmapClients";
import { ADMINISTRATOR, MSP, VCIO } from "../planning";

/** A mutation as a client sends it; its key is its own, so that it may be sent again. */
export interface Change {
  readonly query: string;
  readonly variables: { readonly input: object };
}

/** A client as it was made, with a plan and a roadmap in version 1. */
export interface Client {
  readonly id: string;
  readonly planId: string;
}

const STAMPS = "id version createdAt updatedAt";

/** Each answers with `done`: what was saved, with the ids and moments that a second time would make anew. */
const CREATE_ORGANIZATION = `mutation ($input: CreateOrganizationInput!) { done: createOrganization(input: $input) {
  __typename ... on SavedOrganization { organization { ${STAMPS} name figures { value } locations { id name } } } } }`;
const SAVE_PLAN = `mutation ($input: SavePlanInput!) { done: savePlan(input: $input) {
  __typename ... on SavedPlan { plan { ${STAMPS} name positions { id title } engagements { id name } } } } }`;
const SAVE_BUDGET = `mutation ($input: SaveBudgetInput!) { done: saveBudget(input: $input) {
  __typename ... on SavedBudget { budget { ${STAMPS} fiscalYear total lines { id name } } } } }`;
const SAVE_ROADMAP = `mutation ($input: SaveRoadmapInput!) { done: saveRoadmap(input: $input) {
  __typename ... on SavedRoadmap { roadmap { ${STAMPS} workingDays projects { id name } } } } }`;

const change = (query: string, idempotencyKey: string, input: object): Change => ({
  query,
  variables: { input: { idempotencyKey, ...input } },
});

/** Makes an organization with four figures and two locations. */
export const createOrganization = (name: string): Change =>
  change(CREATE_ORGANIZATION, name, {
    name,
    figures: ["2027-01", "2028-01", "2029-01", "2030-01"].map((from) => ({
      kind: "USERS",
      from,
      value: "45",
    })),
    locations: [{ name: "Plant" }, { name: "Cold store" }],
  });

/** Makes the plan that is there before, with one position. */
export const firstPlan = (organizationId: string): Change =>
  change(SAVE_PLAN, "first plan", {
    organizationId,
    name: "Stay as we are",
    positions: [{ terms: ADMINISTRATOR }],
  });

/** Makes the roadmap that is there before, with one project. */
export const firstRoadmap = (organizationId: string): Change =>
  change(SAVE_ROADMAP, "first roadmap", {
    organizationId,
    start: FIRST.start,
    projects: [project("Network")],
  });

/** A new plan of three positions and two engagements. */
const newPlan = (organizationId: string, number: number): Change =>
  change(SAVE_PLAN, `plan ${number}`, {
    organizationId,
    name: `Plan ${number}`,
    positions: ["Manager", "Analyst", "Help desk"].map((title) => ({ terms: { ...ADMINISTRATOR, title } })),
    engagements: [{ terms: VCIO }, { terms: MSP }],
  });

/** Version 2 of the plan that was there before, with four positions instead of one. */
const changedPlan = ({ id, planId }: Client): Change =>
  change(SAVE_PLAN, "plan changed", {
    organizationId: id,
    id: planId,
    version: 1,
    name: "Stay as we are",
    positions: ["A", "B", "C", "D"].map((title) => ({ terms: { ...ADMINISTRATOR, title } })),
  });

/** A budget of three lines: 95,000 of payroll, 12 x 1,000 of services and a purchase of 8,000. */
const newBudget = (organizationId: string, fiscalYear: number): Change => {
  const line = { expenditure: "OPEX", pool: "OTHER", purpose: "RUN" };
  return change(SAVE_BUDGET, `budget ${fiscalYear}`, {
    organizationId,
    fiscalYear,
    lines: [
      { ...line, name: "Payroll", annual: "95000" },
      { ...line, name: "Services", months: Array<string>(12).fill("1000") },
      { ...line, name: "Switches", months: ["8000", ...Array<string>(11).fill("0")] },
    ],
  });
};

/** Version 2 of the roadmap: twenty projects of five days in a row, each with two phases, costs and efforts. */
const changedRoadmap = (organizationId: string): Change => {
  const keys = Array.from({ length: 20 }, (_, n) => `Project ${n + 1}`);
  const cost = { expenditure: "OPEX", profile: "EVEN" };
  return change(SAVE_ROADMAP, "roadmap changed", {
    organizationId,
    version: 1,
    start: FIRST.start,
    projects: keys.map((key) =>
      project(key, {
        phases: [
          { name: "Pilot", duration: 2 },
          { name: "Cutover", duration: 3 },
        ],
        costs: [
          { ...cost, name: "Licences", amount: "1000" },
          { ...cost, name: "Help", amount: "250" },
        ],
        efforts: [
          { role: "SUPPORT", hours: "16" },
          { role: "VCIO", hours: "4" },
        ],
      }),
    ),
    dependencies: keys.slice(1).map((to, n) => ({ from: keys[n], to })),
  });
};

const numbers = (count: number, first = 1) => Array.from({ length: count }, (_, n) => first + n);

/**
 * For eight clients: 40 new organizations, 8 x 8 new plans, 8 changed plans, 8 x 10 budgets and 8 changed roadmaps,
 * well mixed.
 */
export function twoHundredChanges(clients: readonly Client[]): Change[] {
  const sorted = [
    ...numbers(40).map((number) => createOrganization(`New organization ${number}`)),
    ...clients.flatMap((client) => [
      ...numbers(8).map((number) => newPlan(client.id, number)),
      changedPlan(client),
      ...numbers(10, 2027).map((fiscalYear) => newBudget(client.id, fiscalYear)),
      changedRoadmap(client.id),
    ]),
  ];
  // 37 and 200 have no divisor in common, so that each comes once.
  return sorted.flatMap((_, n) => sorted[(n * 37) % sorted.length] ?? []);
}
