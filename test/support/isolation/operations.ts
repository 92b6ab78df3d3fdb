import { randomUUID } from "node:crypto";
import {
  budgetOf,
  contractOf,
  csvOf,
  invoiceOf,
  memberOf,
  organizationOf,
  planOf,
  positionOf,
  roadmapOf,
  scheduleOf,
} from "./contents";
import type { FilledClient, IdType } from "./FilledClient";

/** How one operation is asked for a client's own, and what belongs at each place of an id in it. */
export interface OperationRow {
  /** Arguments with which the client's member is served, and in which an id has the place, where one is given. */
  readonly asked: (client: FilledClient, place?: string) => Readonly<Record<string, unknown>>;
  /** By its place, as `walkOperations` writes it. */
  readonly ids: Readonly<Record<string, Belonging>>;
}

/** A type; anything with a global id; or nothing, where no id of anything stored is known. */
export type Belonging = IdType | "anything" | "nothing";

/** The table that test/api/isolation walks: a row for each of `walkOperations`, which says when one is missing. */
export const OPERATIONS: Readonly<Record<string, OperationRow>> = {
  "Query.viewer": { asked: () => ({}), ids: {} },
  "Query.compareCosts": {
    asked: (client) => ({
      input: { start: "2027-01", months: 12, plans: [{ name: "Hire", positions: [positionOf(client)] }] },
    }),
    ids: {},
  },
  "Query.criticalPath": {
    asked: () => ({
      input: {
        start: "2027-01-04",
        projects: [
          { id: "network", duration: 3 },
          { id: "phones", duration: 2 },
        ],
        dependencies: [{ from: "network", to: "phones" }],
      },
    }),
    // The caller makes these ids up.
    ids: {
      "input.projects[].id": "nothing",
      "input.projects[].name": "nothing",
      "input.dependencies[].from": "nothing",
      "input.dependencies[].to": "nothing",
    },
  },
  "Query.jurisdictions": { asked: () => ({}), ids: {} },
  "Query.jurisdiction": { asked: () => ({ code: "US-TX" }), ids: {} },
  "Query.statutoryCharges": {
    asked: () => ({ input: { jurisdictions: ["US-TX"], annualWage: "95000.00", taxYear: 2026 } }),
    ids: {},
  },
  "Query.checkStatement": {
    asked: () => ({
      input: { lines: [{ label: "Users", quantity: "12", unitPrice: "95", amount: "1140" }] },
    }),
    ids: {},
  },
  "Query.node": { asked: ({ ids }) => ({ id: ids.Plan }), ids: { id: "anything" } },
  "Query.nodes": {
    asked: ({ ids }) => ({ ids: [ids.Plan, ids.Project] }),
    ids: { "ids[]": "anything" },
  },
  "Query.organization": { asked: ({ ids }) => ({ id: ids.Organization }), ids: { id: "Organization" } },
  "Query.organizations": { asked: () => ({}), ids: { after: "nothing" } },
  "Query.roadmap": {
    asked: ({ ids }) => ({ organizationId: ids.Organization }),
    ids: { organizationId: "Organization" },
  },
  "Query.auditTrail": {
    asked: ({ ids }) => ({ organizationId: ids.Organization }),
    ids: { organizationId: "Organization", after: "nothing" },
  },
  "Organization.plans": { asked: () => ({}), ids: { after: "nothing" } },
  "Organization.budgets": { asked: () => ({}), ids: { after: "nothing" } },
  "Organization.contracts": { asked: () => ({}), ids: { after: "nothing" } },
  "Organization.invoices": {
    asked: ({ ids }) => ({ contractId: ids.Contract }),
    ids: { after: "nothing", contractId: "Contract" },
  },
  "Organization.purchaseContext": {
    asked: () => ({
      input: { name: "Firewalls", amounts: [{ month: "2027-01", amount: "100.00", expenditure: "CAPEX" }] },
    }),
    ids: {},
  },
  "Organization.exportCsv": { asked: () => ({ kind: "INVOICES" }), ids: {} },
  "Organization.costComparison": {
    asked: ({ ids }) => ({ input: { start: "2027-01", months: 12, planIds: [ids.Plan] } }),
    ids: { "input.planIds[]": "Plan" },
  },
  "Mutation.createOrganization": {
    asked: ({ name, fiscalYear }) => intended(organizationOf({ name: `${name} again`, fiscalYear })),
    ids: { "input.locations[].id": "nothing" },
  },
  "Mutation.changeOrganization": {
    asked: (client) => intended(organizationOf(client)),
    ids: { "input.id": "Organization", "input.locations[].id": "Location" },
  },
  "Mutation.savePlan": {
    asked: (client) => intendedIn(client, planOf(client)),
    ids: {
      "input.organizationId": "Organization",
      "input.id": "Plan",
      "input.positions[].id": "Position",
      "input.engagements[].id": "Engagement",
    },
  },
  "Mutation.adoptPlan": {
    asked: (client) => intendedIn(client, { planId: client.ids.Plan, version: 2 }),
    ids: { "input.organizationId": "Organization", "input.planId": "Plan" },
  },
  "Mutation.removePlan": {
    asked: (client) => intendedIn(client, { id: client.ids.Plan, version: 1 }),
    ids: { "input.organizationId": "Organization", "input.id": "Plan" },
  },
  "Budget.changesSince": { asked: () => ({ version: 1 }), ids: {} },
  "Mutation.saveBudget": {
    asked: (client) => intendedIn(client, budgetOf(client)),
    ids: {
      "input.organizationId": "Organization",
      "input.id": "Budget",
      "input.lines[].id": "BudgetLine",
    },
  },
  "Mutation.removeBudget": {
    asked: (client) => intendedIn(client, { id: client.ids.Budget, version: 1 }),
    ids: { "input.organizationId": "Organization", "input.id": "Budget" },
  },
  "Mutation.saveContract": {
    asked: (client) => intendedIn(client, contractOf(client)),
    ids: {
      "input.organizationId": "Organization",
      "input.id": "Contract",
      "input.projectId": "Project",
      "input.engagementId": "Engagement",
    },
  },
  "Mutation.giveNotice": {
    asked: (client) => intendedIn(client, { id: client.ids.Contract, version: 1, givenOn: "2027-09-30" }),
    ids: { "input.organizationId": "Organization", "input.id": "Contract" },
  },
  "Mutation.removeContract": {
    asked: (client) => intendedIn(client, { id: client.ids.Contract, version: 1 }),
    ids: { "input.organizationId": "Organization", "input.id": "Contract" },
  },
  "Mutation.saveInvoice": {
    asked: (client) => intendedIn(client, invoiceOf(client)),
    ids: {
      "input.organizationId": "Organization",
      "input.id": "Invoice",
      // It is no credit note, and so may name no invoice at all.
      "input.creditOfId": "nothing",
      "input.lines[].id": "InvoiceLine",
      "input.lines[].budgetLineId": "BudgetLine",
      "input.lines[].contractId": "Contract",
      "input.lines[].projectId": "Project",
      "input.lines[].engagementId": "Engagement",
      "input.lines[].positionId": "Position",
    },
  },
  "Mutation.removeInvoice": {
    asked: (client) => intendedIn(client, { id: client.ids.Invoice, version: 1 }),
    ids: { "input.organizationId": "Organization", "input.id": "Invoice" },
  },
  "Mutation.importCsv": {
    asked: (client) =>
      intendedIn(client, {
        kind: "INVOICES",
        text: csvOf(client),
        delimiter: "COMMA",
        decimals: "POINT",
        dates: "YEAR_MONTH_DAY",
      }),
    ids: { "input.organizationId": "Organization" },
  },
  "Query.members": {
    asked: ({ ids }) => ({ organizationId: ids.Organization }),
    ids: { organizationId: "Organization" },
  },
  "Mutation.addMember": {
    asked: (client) => intendedIn(client, memberOf(client)),
    ids: { "input.organizationId": "Organization" },
  },
  "Mutation.changeMember": {
    asked: (client) => intendedIn(client, { id: client.ids.Member, role: "ANALYST" }),
    ids: { "input.organizationId": "Organization", "input.id": "Member" },
  },
  "Mutation.removeMember": {
    asked: (client) => intendedIn(client, { id: client.ids.Member }),
    ids: { "input.organizationId": "Organization", "input.id": "Member" },
  },
  "Mutation.makeToken": { asked: ({ name }) => ({ input: { name: `${name} token` } }), ids: {} },
  // A token is a person's, and no id of a client.
  "Mutation.revokeToken": {
    asked: ({ tokenId }) => ({ input: { id: tokenId } }),
    ids: { "input.id": "nothing" },
  },
  "Mutation.saveRoadmap": {
    asked: (client) => intendedIn(client, roadmapOf(client)),
    ids: {
      "input.organizationId": "Organization",
      "input.projects[].id": "Project",
      "input.dependencies[].from": "Project",
      "input.dependencies[].to": "Project",
    },
  },
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

const intended = (input: object) => ({ input: { idempotencyKey: randomUUID(), ...input } });
const intendedIn = ({ ids }: FilledClient, input: object) =>
  intended({ organizationId: ids.Organization, ...input });
