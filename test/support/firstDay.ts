import { randomUUID } from "node:crypto";
import { ask, PROBLEMS, REFUSALS } from "./asking";
import type { StartedTestServer } from "./startTestServer";

const ROADMAP = `id version workingDays finish
  projects { id name duration
    dates { earliestStart earliestFinish latestStart latestFinish totalFloat freeFloat } }
  criticalProjects { name }
  spend { opex capex total months { month total } fiscalYears { label total } }`;

const CREATE = `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { __typename
  ... on SavedOrganization { organization { id version } } ${PROBLEMS} } }`;
const SAVE_PLAN = `mutation ($input: SavePlanInput!) { savePlan(input: $input) { __typename
  ... on SavedPlan { dryRun plan { id version } } ${REFUSALS} } }`;
const SAVE_BUDGET = `mutation ($input: SaveBudgetInput!) { saveBudget(input: $input) { __typename
  ... on SavedBudget { budget { label total } } ${REFUSALS} } }`;
const SAVE_ROADMAP = `mutation ($input: SaveRoadmapInput!) { saveRoadmap(input: $input) { __typename
  ... on SavedRoadmap { dryRun roadmap { ${ROADMAP} } }
  ... on DependencyCycles { cycles { names } } ${REFUSALS} } }`;
const EVERYTHING = `query ($id: ID!, $question: StoredComparisonInput!) { organization(id: $id) {
  name fiscalYearStartMonth frameworks version
  figures { kind from value } locations { name jurisdiction }
  plans { nodes { name version positions { title salary } engagements { name monthlyRetainer unitFees { unit monthlyPrice } } } }
  budgets { nodes { label total lines { name total } } }
  costComparison(input: $question) { ... on Comparison {
    plans { name total fiscalYears { label amount } budgetContext { fiscalYear headroomAfter } }
    crossovers { month cheaperFromHere cheaperToDate dearerToDate } } }
  roadmap { ${ROADMAP} dependencies { relation lag predecessor { name } successor { name } } } } }`;

/** Two fiscal years, from July 2026, with no assumption but what is written in the plans. */
const QUESTION = { start: "2026-07", months: 24, assumptions: "NONE" };

interface Answer {
  readonly __typename: string;
  readonly organization?: { readonly id: string };
  readonly roadmap?: { readonly projects: readonly { readonly id: string; readonly name: string }[] };
  readonly differences?: readonly object[];
}

/** What a vCIO asks about one client, which `create` makes. Each change has a key of its own. */
export function firstDay(server: () => StartedTestServer) {
  let client = "";
  const send = (query: string, input: object, token?: string) =>
    ask<Answer>(
      server(),
      query,
      { input: { idempotencyKey: randomUUID(), organizationId: client, ...input } },
      token,
    );
  return {
    /** @returns the global id of the new client. */
    create: async (facts: object): Promise<string> => {
      const { organization } = await send(CREATE, { ...facts, organizationId: undefined });
      if (organization === undefined) throw new Error("The client was not made.");
      return (client = organization.id);
    },
    savePlan: (input: object) => send(SAVE_PLAN, input),
    saveBudget: (input: object) => send(SAVE_BUDGET, input),
    /** @param token signs in somebody else than the vCIO */
    saveRoadmap: (input: object, token?: string) => send(SAVE_ROADMAP, input, token),
    /** Everything that is stored of the client, and its plans compared. */
    read: () => ask<object>(server(), EVERYTHING, { id: client, question: QUESTION }),
  };
}

export const FACTS = {
  name: "Valley Fresh Packing",
  fiscalYearStartMonth: 7,
  frameworks: ["FSMA", "PCI DSS"],
  figures: [
    { kind: "HEADCOUNT", from: "2026-07", value: "80" },
    { kind: "USERS", from: "2026-07", value: "45" },
  ],
  locations: [
    { name: "Fresno plant", jurisdiction: "US-CA" },
    { name: "Cold store", jurisdiction: "US-CA" },
  ],
};

export const ADMINISTRATOR = {
  title: "Systems administrator",
  salary: "96000",
  recurringCosts: [{ label: "Tools", amount: "150" }],
};
export const TEAM = [
  { name: "vCIO", kind: "VCIO", monthlyRetainer: "2500", onboardingFee: "6000" },
  { name: "MSP", kind: "MSP", unitFees: [{ unit: "USER", monthlyPrice: "110" }] },
];

/** The lines of a budget: staffing as a year's money, and tools by the month. */
export function budgetLines(staffing: string): object[] {
  const line = { expenditure: "OPEX", pool: "OTHER", purpose: "RUN" };
  return [
    { ...line, name: "Staffing", annual: staffing },
    { ...line, name: "Tools", months: Array<string>(12).fill("1000") },
  ];
}

const project = (name: string, status: string, duration: number, costs: readonly object[] = []) => ({
  name,
  key: name,
  status,
  duration,
  costs,
});
export const NETWORK = project("Network", "APPROVED", 10, [
  { name: "Switches", expenditure: "CAPEX", profile: "UP_FRONT", amount: "12000" },
  { name: "Cabling", expenditure: "OPEX", profile: "EVEN", amount: "1000" },
]);
export const PHONES = project("Phones", "APPROVED", 5, [
  { name: "Licences", expenditure: "OPEX", profile: "EVEN", amount: "500" },
]);
export const TRAINING = project("Training", "PROPOSED", 4, [
  { name: "Trainer", expenditure: "OPEX", profile: "ON_FINISH", amount: "1200" },
]);
export const HANDBOOK = project("Handbook", "PROPOSED", 6);
export const OLD_PHONES = project("Old phones", "APPROVED", 8);
export const GO_LIVE = project("Go live", "PROPOSED", 0);

/** Monday 21 June 2027 is index 0; index 9 is Friday 2 July, 10 is Tuesday 6 July, after the holiday. */
export const DAYS = { start: "2027-06-21", calendar: { holidays: ["2027-07-05"] } };

export const WAITING = [
  { from: "Network", to: "Phones", lag: 2 },
  { from: "Phones", to: "Training", relation: "START_TO_START", lag: 3 },
  { from: "Training", to: "Handbook", relation: "FINISH_TO_FINISH", lag: -1 },
];
