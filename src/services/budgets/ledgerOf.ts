import { contractSchedule } from "../../costing/budget/contractSchedule";
import type { ContractedCost, Ledger, PlannedCost } from "../../costing/budget/Ledger";
import { fiscalYearOf, fiscalYearPeriod } from "../../kernel/FiscalCalendar";
import { addMonths, type Month } from "../../kernel/Month";
import type { Organization } from "../../schema/organizations/Organization";
import type { RoadmapView } from "../../schema/roadmap/enums";
import { currentMonth } from "../clock";
import { fiscalCalendarOf } from "../organizations/fiscalCalendarOf";
import type { Context } from "../Context";
import { BOOKED_AMOUNTS } from "./bookedAmounts";
import { BUDGET_YEARS } from "./budgetYears";
import { plannedProjects } from "./plannedProjects";
import { STORED_CONTRACTS, type StoredContract } from "./storedContracts";

/** How a ledger is looked at. */
export interface LedgerView {
  /** Default: the present month. */
  readonly asOf?: Month | null | undefined;
  /** When projects are taken to start. Default: as early as they can. */
  readonly view?: RoadmapView | undefined;
}

/** A ledger with the contracts that it was made of. */
export interface StoredLedger {
  readonly ledger: Ledger;
  readonly contracts: readonly StoredContract[];
  /** Names of projects without dates, which are in no fiscal year. */
  readonly undatedProjects: readonly string[];
}

/** Everything stored that bears on an organization's budgets: as many statements however much there is. */
export async function ledgerOf(
  ctx: Context,
  organization: Organization,
  { asOf: asked, view = "EARLIEST" }: LedgerView,
): Promise<StoredLedger> {
  const { uuid } = organization;
  const [years, actuals, stored, projects] = await Promise.all([
    ctx.find(BUDGET_YEARS, uuid),
    ctx.find(BOOKED_AMOUNTS, uuid),
    ctx.find(STORED_CONTRACTS, uuid),
    ctx.find(plannedProjects(view), uuid),
  ]);
  const calendar = fiscalCalendarOf(organization);
  const asOf = asked ?? currentMonth();
  const latest = Math.max(fiscalYearOf(calendar, asOf) + 1, ...(years ?? []).map((year) => year.fiscalYear));
  const last = addMonths(fiscalYearPeriod(calendar, latest).end, -1);
  const contracts = stored ?? [];
  const planned = (projects?.costs ?? []).map((cost) => withContracts(cost, contracts));
  return {
    ledger: {
      calendar,
      asOf,
      years: years ?? [],
      actuals: actuals ?? [],
      contracts: contracts.map((contract) => contractedCost(contract, asOf, last)),
      planned,
    },
    contracts,
    undatedProjects: projects?.undated ?? [],
  };
}

const contractedCost = (
  { id, name, allocation, terms }: StoredContract,
  asOf: Month,
  last: Month,
): ContractedCost => ({
  id,
  label: name,
  allocation,
  schedule: contractSchedule(terms, asOf, last),
});

/** A planned cost with the contracts that buy it. */
const withContracts = (cost: PlannedCost, contracts: readonly StoredContract[]): PlannedCost => ({
  ...cost,
  contractIds: contracts.filter(({ plannedId }) => plannedId === cost.id).map(({ id }) => id),
});
