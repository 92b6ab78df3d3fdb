import { randomUUID } from "node:crypto";
import { ADMINISTRATOR, VCIO } from "../planning";
import type { FilledClient } from "./FilledClient";

/**
 * What a client has, as inputs in which every text holds its name. With the client they replace what is stored, id
 * for id; with its name alone they are new.
 */
type Whose = Pick<FilledClient, "name" | "fiscalYear"> & Partial<FilledClient>;

const replacing = (id: string | undefined) => (id === undefined ? {} : { id, version: 1 });

export const organizationOf = ({ name, ids }: Whose) => ({
  name,
  // Since it was made, its plan was adopted.
  ...(ids === undefined ? {} : { id: ids.Organization, version: 2 }),
  frameworks: [`${name} framework`],
  figures: [
    { kind: "USERS", from: "2026-01", value: "40" },
    { kind: "REVENUE", from: "2026-01", value: "8000000.00" },
  ],
  locations: [{ id: ids?.Location, name: `${name} place`, jurisdiction: "US-CA" }],
});

export const positionOf = ({ name }: Whose) => ({ ...ADMINISTRATOR, title: `${name} administrator` });

/** What makes an agreement show every type of its terms. */
const AGREED = {
  unitFees: [
    {
      unit: "USER",
      tiers: [{ upTo: 10, monthlyPrice: "120" }, { monthlyPrice: "110" }],
      tierMethod: "VOLUME",
    },
  ],
  term: { months: 12 },
};

export const planOf = (whose: Whose) => ({
  ...replacing(whose.ids?.Plan),
  name: `${whose.name} plan`,
  notes: `${whose.name} notes`,
  positions: [{ id: whose.ids?.Position, terms: positionOf(whose) }],
  engagements: [{ id: whose.ids?.Engagement, terms: { ...VCIO, ...AGREED, name: `${whose.name} vCIO` } }],
});

export const budgetOf = ({ name, fiscalYear, ids }: Whose) => ({
  ...replacing(ids?.Budget),
  fiscalYear,
  notes: `${name} notes`,
  lines: [
    {
      id: ids?.BudgetLine,
      name: `${name} line`,
      account: `${name} account`,
      costCentre: `${name} cost centre`,
      expenditure: "OPEX",
      pool: "INTERNAL_LABOR",
      purpose: "RUN",
      annual: "120000.00",
    },
  ],
  contingency: "5000.00",
  transfers: [
    {
      to: `${name} line`,
      month: `${fiscalYear}-01`,
      amount: "100.00",
      reason: `${name} reason`,
    },
  ],
});

export const contractOf = ({ name, ids }: Whose) => ({
  ...replacing(ids?.Contract),
  name: `${name} contract`,
  supplier: `${name} supplier`,
  reference: `${name} reference`,
  start: "2027-01",
  termMonths: 12,
  billing: "MONTH",
  prices: [{ from: "2027-01", amount: "1000.00" }],
  autoRenews: true,
  noticeDays: 90,
  expenditure: "OPEX",
  account: `${name} account`,
  costCentre: `${name} cost centre`,
  pool: "OUTSIDE_SERVICES",
  purpose: "RUN",
  projectId: ids?.Project,
  engagementId: ids?.Engagement,
  notes: `${name} notes`,
});

const invoiceLineOf = ({ name, ids }: Whose, contractId: string | undefined) => ({
  description: `${name} line`,
  month: "2027-01",
  amount: "1000.00",
  planned: true,
  expenditure: "OPEX",
  account: `${name} account`,
  costCentre: `${name} cost centre`,
  budgetLineId: ids?.BudgetLine,
  contractId,
  projectId: ids?.Project,
  engagementId: ids?.Engagement,
});

/** @param contractId the contract that it is matched to */
export const invoiceOf = (whose: Whose, contractId = whose.ids?.Contract) => ({
  ...replacing(whose.ids?.Invoice),
  number: `${whose.name} invoice`,
  supplier: `${whose.name} supplier`,
  issuedOn: `${whose.fiscalYear}-01-31`,
  notes: `${whose.name} notes`,
  lines: [{ id: whose.ids?.InvoiceLine, ...invoiceLineOf(whose, contractId) }],
});

/** A file with one more invoice. */
export const csvOf = ({ name, ids }: Whose): string =>
  [
    "number,supplier,issuedOn,description,month,amount,planned,expenditure,contractId",
    `${name} imported,${name} supplier,2027-03-31,${name} line,2027-03,1.00,true,OPEX,${ids?.Contract ?? ""}`,
  ].join("\r\n");

/** Somebody new each time: the address is its own. */
export const memberOf = ({ name }: Whose) => ({
  email: `${randomUUID()}@orchard.example`,
  name: `${name} member`,
  role: "CLIENT",
});

export const scheduleOf = ({ name }: Whose) => ({
  roadmapVersion: 1,
  note: `${name} note`,
  allowances: [{ name: `${name} allowance`, from: "2027-01", months: 12, amount: "9000.00" }],
  settings: { asOf: "2027-01-04" },
  effort: { schedules: 50 },
});

export const roadmapOf = ({ name, projects }: Whose) => ({
  version: projects && 1,
  start: "2027-01-04",
  calendar: { holidays: ["2027-01-18"] },
  projects: ["first", "second", "third"].map((key, index) => ({
    ...(projects === undefined ? { key } : { id: projects[index] }),
    name: `${name} ${key}`,
    goal: `${name} goal`,
    status: "APPROVED",
    duration: 5,
    deadline: { finishBy: "2027-06-30", kind: "SOFT", reason: "LEASE", monthlyPenalty: "100.00" },
    phases: [
      {
        name: `${name} phase`,
        duration: 2,
        departments: [`${name} department`],
        systems: [`${name} system`],
      },
    ],
    costs: [{ name: `${name} cost`, expenditure: "CAPEX", profile: "UP_FRONT", amount: "1000.00" }],
    efforts: [{ role: `${name} role`, hours: "40.00" }],
  })),
  // The first depends on nothing, so that its id stands in one place.
  dependencies: [{ from: projects?.[1] ?? "second", to: projects?.[2] ?? "third" }],
  freezeWindows: [
    {
      name: `${name} window`,
      firstDay: "2027-03-15",
      lastDay: "2027-04-15",
      departments: [`${name} department`],
    },
  ],
  departments: [{ name: `${name} department`, limit: 1 }],
  capacities: [{ role: `${name} role`, fte: "2" }],
});
