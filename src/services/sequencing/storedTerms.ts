import { leftForProjects } from "../../costing/budget/leftForProjects";
import { ROLES } from "../../costing/vocabulary";
import { asCents } from "../../kernel/Cents";
import { monthOfDay } from "../../kernel/Day";
import { addMonths } from "../../kernel/Month";
import type { ScheduleRoadmapInput } from "../../schema/sequencing/ScheduleIntentions";
import { plannedCapacities } from "../../sequencing/dated/plannedCapacities";
import { MONTHS } from "../../sequencing/dated/readSettings";
import type { Allowance, CapacityStep, SchedulingTerms } from "../../sequencing/dated/SchedulingTerms";
import { statedCapacities } from "../../sequencing/dated/statedCapacities";
import type { RoadmapRecord } from "../../sequencing/roadmap/RoadmapRecord";
import { dayOf } from "../../sequencing/roadmap/timeProjects";
import { ADOPTED_PLANS } from "../budgets/adoptedPlans";
import { ledgerOf } from "../budgets/ledgerOf";
import type { Context } from "../Context";
import { payInvoices } from "../invoices/invoiceLookUps";
import { figuresOfOrganization } from "../organizations/organizationLookUps";
import { organizationOf } from "../organizations/organizations";
import { roadmapRecord } from "../roadmaps/roadmapRecord";
import { publishedDays } from "./publishedDays";
import { publishedScheduleOf } from "./schedules";

/** What of the terms of a schedule comes from what is stored. */
export interface StoredTerms extends Omit<SchedulingTerms, "settings"> {
  readonly roadmapVersion: number;
  /** Whether the money is what the budgets leave beside pay. */
  readonly showsPay: boolean;
}

type Sources = Pick<ScheduleRoadmapInput, "capacity" | "budget" | "carriesOver" | "allowances" | "settings">;

/** Loads the roadmap of an organization, the people and the money that there are for it, and what was published. */
export async function storedTerms(
  ctx: Context,
  organizationId: string,
  sources: Sources,
): Promise<StoredTerms | undefined> {
  const stored = await roadmapRecord(ctx, organizationId);
  if (stored === undefined) return undefined;
  const { version, record: roadmap } = stored;
  const published = await publishedScheduleOf(ctx, organizationId);
  return {
    roadmapVersion: version,
    roadmap,
    capacities: await capacitiesOf(ctx, organizationId, roadmap, sources),
    ...(await moneyOf(ctx, organizationId, sources)),
    published: published === undefined ? [] : publishedDays(published.sequence),
  };
}

/** What the roadmap states, and for the roles of the plan of record without a statement what that one leaves. */
async function capacitiesOf(
  ctx: Context,
  organizationId: string,
  { capacities, calendar }: RoadmapRecord,
  { capacity, settings }: Sources,
): Promise<CapacityStep[]> {
  const stated = statedCapacities(capacities, calendar.weekdays.length);
  if (capacity === "STATED") return stated;
  const [organization, plan, figures = []] = await Promise.all([
    organizationOf(ctx, organizationId),
    ctx.find(ADOPTED_PLANS, organizationId),
    ctx.find(figuresOfOrganization, organizationId),
  ]);
  if (plan === undefined || organization === undefined) return stated;
  const start = monthOfDay(dayOf(calendar.startDay));
  const months = Math.min(MONTHS.most, Math.max(1, settings?.months ?? MONTHS.usual));
  const { hours } = plan.over({ start, end: addMonths(start, months) }, { organization, figures });
  const said = new Set(stated.map(({ role }) => role));
  const rest = hours.filter(({ role }) => role in ROLES && !said.has(role));
  return [...stated, ...plannedCapacities(rest, calendar)];
}

const NO_MONEY = { allowances: [], showsPay: false };

/** What the stored budgets have left for projects; one that is over already has nothing. */
async function moneyOf(
  ctx: Context,
  organizationId: string,
  { budget, carriesOver, allowances }: Sources,
): Promise<Pick<StoredTerms, "allowances" | "showsPay">> {
  if (budget === "NONE" || allowances != null) return NO_MONEY;
  const organization = await organizationOf(ctx, organizationId);
  if (organization === undefined) return NO_MONEY;
  const { ledger } = await ledgerOf(ctx, organization, {});
  const paid = ledger.planned.some(({ kind }) => kind === "POSITION");
  const parts = budget === "QUARTERS" ? 4 : 1;
  const left = leftForProjects(ledger, parts).map(
    ({ fiscalYear, part, from, to, expenditure, cents }): Allowance => ({
      name: `FY${fiscalYear}${parts === 1 ? "" : ` Q${part}`} ${expenditure}`,
      from,
      to,
      amount: asCents(cents),
      expenditure,
      carriesOver: carriesOver ?? false,
    }),
  );
  return { allowances: left, showsPay: paid || ((await ctx.find(payInvoices, organizationId)) ?? false) };
}
