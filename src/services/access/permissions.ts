import type { Role } from "../../schema/Role";

/**
 * Who may do what, in one table. Read a row as a sentence: "savePlan: PLANNERS." A new query, mutation or guarded
 * field is one more row; test/api/access walks the schema, tries every row as every role and as a stranger, and names
 * what has no row.
 */

/** A set of roles in the organization that is asked about, or whoever is signed in. */
export type Access = readonly Role[] | "SIGNED_IN";

/** Nothing of an organization is in the answer, or only what the viewer's own memberships let through. */
const SIGNED_IN = "SIGNED_IN";
/** Everybody who has a role in the organization. */
const MEMBERS = ["OWNER", "VCIO", "ANALYST", "VIEWER", "CLIENT"] as const;
/** The firm's own people. */
const STAFF = ["OWNER", "VCIO", "ANALYST", "VIEWER"] as const;
/** Those who plan: they write plans, and so know the pay in them. */
const PLANNERS = ["OWNER", "VCIO", "ANALYST"] as const;
/** Those who decide. */
const DECIDERS = ["OWNER", "VCIO"] as const;
/** Those who decide who takes part. */
const OWNERS = ["OWNER"] as const;

/** Fields that show something of one organization; every other field is open to whoever reached what it belongs to. */
export const READS = {
  "Query.viewer": SIGNED_IN,
  "Query.compareCosts": SIGNED_IN,
  "Query.criticalPath": SIGNED_IN,
  "Query.jurisdictions": SIGNED_IN,
  "Query.jurisdiction": SIGNED_IN,
  "Query.statutoryCharges": SIGNED_IN,
  "Query.checkStatement": SIGNED_IN,
  "Query.organizations": SIGNED_IN,
  "Query.organization": MEMBERS,
  "Query.node": MEMBERS,
  "Query.nodes": MEMBERS,
  "Query.roadmap": MEMBERS,
  "Query.sequenceProjects": SIGNED_IN,
  "Query.explainProject": MEMBERS,
  "Query.whatIf": MEMBERS,
  "Query.auditTrail": OWNERS,
  "Query.members": OWNERS,
  "Organization.plans": MEMBERS,
  "Organization.budgets": MEMBERS,
  "Organization.contracts": MEMBERS,
  "Organization.invoices": MEMBERS,
  "Organization.purchaseContext": MEMBERS,
  "Organization.costComparison": MEMBERS,
  "Organization.exportCsv": STAFF,
  /** Scenarios name what positions are paid, and all that they come to tells it. */
  "Organization.compareScenarios": PLANNERS,
  "Organization.tryScenario": PLANNERS,
  "Query.reproduce": PLANNERS,
  /** For others there are none, and so none is reached. */
  "Organization.scenarios": MEMBERS,
  "Scenario.results": MEMBERS,
  "Budget.changesSince": MEMBERS,
  "Roadmap.schedules": MEMBERS,
  "Schedule.differencesFrom": MEMBERS,
} as const satisfies Readonly<Record<string, Access>>;

/**
 * What positions are paid, and everything that tells it: line, part, explanation, and totals of fewer than
 * PAY_LEAST_POSITIONS. Who is not in this list gets what services/pay leaves, or WITHHELD with the reason.
 */
export const PAY = PLANNERS;

/** Fields that are empty for who may not see pay, beside the reason in `withheld`. */
export const PAY_FIELDS = ["Position.salary", "Position.termsJson"] as const;

/** Changes, by the name of the mutation. A token that only reads may make none of them, whatever the role. */
export const CHANGES = {
  /** Whoever decides anywhere, and who has no organization yet: its maker becomes its OWNER. */
  createOrganization: DECIDERS,
  changeOrganization: DECIDERS,
  savePlan: PLANNERS,
  removePlan: PLANNERS,
  adoptPlan: DECIDERS,
  saveBudget: PLANNERS,
  removeBudget: PLANNERS,
  saveRoadmap: PLANNERS,
  scheduleRoadmap: PLANNERS,
  publishSchedule: DECIDERS,
  removeSchedule: PLANNERS,
  saveScenario: PLANNERS,
  patchScenario: PLANNERS,
  /** It writes plans and the roadmap: never more roles than savePlan and saveRoadmap have. */
  promoteScenario: PLANNERS,
  keepResult: PLANNERS,
  removeScenario: PLANNERS,
  saveContract: PLANNERS,
  giveNotice: DECIDERS,
  removeContract: PLANNERS,
  saveInvoice: PLANNERS,
  removeInvoice: PLANNERS,
  importCsv: PLANNERS,
  addMember: OWNERS,
  changeMember: OWNERS,
  removeMember: OWNERS,
  /** One's own tokens, never wider than the one that asks. */
  makeToken: SIGNED_IN,
  revokeToken: SIGNED_IN,
} as const satisfies Readonly<Record<string, Access>>;

export type Read = keyof typeof READS;
/** A change of one organization, which a role in it allows. */
export type Change = {
  [Name in keyof typeof CHANGES]: (typeof CHANGES)[Name] extends readonly Role[] ? Name : never;
}[keyof typeof CHANGES];
