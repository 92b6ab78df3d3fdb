import { contractSchedule } from "../../costing/budget/contractSchedule";
import type { BudgetYear, ContractedCost, Ledger, PlannedCost } from "../../costing/budget/Ledger";
import { fiscalYearOf, fiscalYearPeriod, type FiscalCalendar } from "../../kernel/FiscalCalendar";
import { addMonths, type Month } from "../../kernel/Month";
import { problemAt } from "../../kernel/Problem";
import type { Period } from "../../kernel/Period";
import type { Organization } from "../../schema/organizations/Organization";
import { Withheld } from "../../schema/pay/Withheld";
import type { RoadmapView } from "../../schema/roadmap/enums";
import { currentMonth } from "../clock";
import { fiscalCalendarOf } from "../organizations/fiscalCalendarOf";
import { figuresOfOrganization } from "../organizations/organizationLookUps";
import { seesPay } from "../access/seesPay";
import type { Context } from "../Context";
import { ADOPTED_PLANS, type PricedPlan } from "./adoptedPlans";
import { bookedAmounts } from "./bookedAmounts";
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
  /** The plan of record, if there is one. */
  readonly adopted: AdoptedPlan | undefined;
  /** Why the positions of the plan of record and the invoices that name one are not in it; undefined where they are. */
  readonly withheld: Withheld | undefined;
}

const PAY_LEFT_OUT =
  "What the adopted plan pays its positions, and invoices that name a position, are left out of these figures.";

/** A priced plan for who may not see pay. What is wrong with it could name an amount, so only that it is wrong stays. */
function withoutPositions({ costs, problems, ...rest }: PricedPlan): PricedPlan {
  const advice = "Ask somebody who may see pay.";
  const message = "The adopted plan cannot be priced as it is stored.";
  return {
    ...rest,
    costs: costs.filter(({ kind }) => kind !== "POSITION"),
    problems: problems.length === 0 ? [] : [problemAt(["plans", "0"], "UNSUPPORTED", message, advice)],
  };
}

/** The plan of record as a ledger has it. */
interface AdoptedPlan extends PricedPlan {
  readonly name: string;
}

/** Everything stored that bears on an organization's budgets: as many statements however much there is. */
export async function ledgerOf(
  ctx: Context,
  organization: Organization,
  { asOf: asked, view = "EARLIEST" }: LedgerView,
): Promise<StoredLedger> {
  const { uuid } = organization;
  const withPay = seesPay(ctx.viewer, uuid);
  const [years = [], actuals, contracts = [], projects, plan, figures = []] = await Promise.all([
    ctx.find(BUDGET_YEARS, uuid),
    ctx.find(bookedAmounts(withPay), uuid),
    ctx.find(STORED_CONTRACTS, uuid),
    ctx.find(plannedProjects(view), uuid),
    ctx.find(ADOPTED_PLANS, uuid),
    ctx.find(figuresOfOrganization, uuid),
  ]);
  const calendar = fiscalCalendarOf(organization);
  const asOf = asked ?? currentMonth();
  const period = periodOf(calendar, years, asOf);
  const whole = plan?.over(period, { organization, figures });
  const priced = withPay ? whole : whole && withoutPositions(whole);
  const planned = [...(projects?.costs ?? []), ...(priced?.costs ?? [])];
  return {
    ledger: {
      calendar,
      asOf,
      years,
      actuals: actuals ?? [],
      contracts: contracts.map((contract) => contractedCost(contract, asOf, addMonths(period.end, -1))),
      planned: planned.map((cost) => withContracts(cost, contracts)),
    },
    contracts,
    undatedProjects: projects?.undated ?? [],
    adopted: plan && priced && { name: plan.name, ...priced },
    withheld: withPay ? undefined : new Withheld(PAY_LEFT_OUT),
  };
}

/** From the first fiscal year with a budget (or the present one) to the last, and at least to the end of the next. */
function periodOf(calendar: FiscalCalendar, years: readonly BudgetYear[], asOf: Month): Period {
  const present = fiscalYearOf(calendar, asOf);
  const budgeted = years.map(({ fiscalYear }) => fiscalYear);
  const first = budgeted.length === 0 ? present : Math.min(...budgeted);
  const last = Math.max(present + 1, ...budgeted);
  return { start: fiscalYearPeriod(calendar, first).start, end: fiscalYearPeriod(calendar, last).end };
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
