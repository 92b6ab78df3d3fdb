import type { PlanOrder } from "../../schema/plans/enums";
import { Plan } from "../../schema/plans/Plan";
import { Engagement, type PartRow, Position } from "../../schema/plans/PlanParts";
import { Withheld } from "../../schema/pay/Withheld";
import type { Page } from "../../schema/relay/connection";
import type { PageRequest } from "../../schema/relay/pageRequest";
import { seesPay } from "../access/seesPay";
import type { Context } from "../Context";
import { pageOf } from "../pages/pagesOf";
import { partsOfPlan, planById, plansOfOrganization } from "./planLookUps";
import { readEngagementTerms, readPositionTerms } from "./storedTerms";

/** The plan of a uuid, if the viewer may see it. */
export async function planOf(ctx: Context, uuid: string): Promise<Plan | undefined> {
  const row = await ctx.find(planById, uuid);
  return row && new Plan(row);
}

/** A page of the plans of an organization, whose uuid is given. */
export const plansOf = (
  ctx: Context,
  organizationId: string,
  request: PageRequest<PlanOrder>,
): Promise<Page<Plan>> => pageOf(ctx, plansOfOrganization, request, organizationId, Plan);

const PAY_OF_ONE = "It is what a single position is paid.";

/** The positions of a plan, in order. */
export async function positionsOf(ctx: Context, plan: Plan): Promise<Position[]> {
  const parts = await partsOf(ctx, plan, "POSITION");
  const withheld = seesPay(ctx.viewer, plan.organizationId) ? undefined : new Withheld(PAY_OF_ONE);
  return parts.map((row) => new Position(row, readPositionTerms(row.terms), withheld));
}

/** The engagements of a plan, in order. */
export async function engagementsOf(ctx: Context, plan: Plan): Promise<Engagement[]> {
  const parts = await partsOf(ctx, plan, "ENGAGEMENT");
  return parts.map((row) => new Engagement(row, readEngagementTerms(row.terms)));
}

async function partsOf(ctx: Context, { uuid }: Plan, kind: PartRow["kind"]): Promise<PartRow[]> {
  const parts = (await ctx.find(partsOfPlan, uuid)) ?? [];
  return parts.filter((part) => part.kind === kind);
}
