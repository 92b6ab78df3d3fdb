import { AdoptPlanInput } from "../../schema/plans/AdoptPlan";
import type { Plan } from "../../schema/plans/Plan";
import type { Context } from "../Context";
import { adoptPlan } from "../plans/adoptPlan";
import { engagementsOf, positionsOf } from "../plans/plans";
import type { Making } from "./Making";

/** Adopts a plan, while the client is as it was made. @returns the ids of its parts by name or title */
export async function adoptPlanOfRecord(
  ctx: Context,
  plan: Plan,
  { organizationId, inputOf, mustBeSaved }: Making,
): Promise<ReadonlyMap<string, string>> {
  const content = { organizationId, version: 1, planId: plan.id };
  mustBeSaved(await adoptPlan(ctx, inputOf(AdoptPlanInput, "plan of record", content)));
  return new Map([
    ...(await positionsOf(ctx, plan)).map(({ title, id }) => [title, id] as const),
    ...(await engagementsOf(ctx, plan)).map(({ name, id }) => [name, id] as const),
  ]);
}
