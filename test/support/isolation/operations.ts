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
} from "./contents";
import { intended, intendedIn } from "./intended";
import type { OperationRow } from "./OperationRow";
import { SCENARIO_OPERATIONS } from "./scenarioOperations";
import { SEQUENCING_OPERATIONS } from "./sequencingOperations";

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
  // A short page, because all that there is of an organization is asked for.
  "Query.organizations": { asked: () => ({ first: 5 }), also: ["first"], ids: { after: "nothing" } },
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
  ...SEQUENCING_OPERATIONS,
  ...SCENARIO_OPERATIONS,
};
