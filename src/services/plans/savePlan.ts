import { NotFound, type VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { SavedPlan, type SavePlanInput } from "../../schema/plans/PlanIntentions";
import { readGlobalId } from "../../schema/relay/globalId";
import type { Context } from "../Context";
import { carryOut, intentionOf } from "../intentions/carryOut";
import { changeableOrganization, type Refusal } from "../intentions/mayIntend";
import { organizationById } from "../organizations/organizationLookUps";
import { planOf } from "./plans";
import { problemsOfPlan } from "./readPlanInput";
import { storePlan } from "./storePlan";

/** Makes a plan, or replaces one as a whole. */
export async function savePlan(
  ctx: Context,
  input: SavePlanInput,
): Promise<SavedPlan | Refusal | VersionConflict> {
  const target = changeableOrganization(ctx, input.organizationId, "savePlan");
  if ("refusal" in target) return target.refusal;
  const { organizationId } = target;
  const key = input.id == null ? undefined : readGlobalId(input.id);
  if (input.id != null && key?.type !== "Plan") return new NotFound(input.id);
  const organization = await ctx.find(organizationById, organizationId);
  if (organization === undefined) return new NotFound(input.organizationId);
  const problems = problemsOfPlan(input, organization.currency);
  if (problems.length > 0) return new InvalidInput(problems);

  const intention = intentionOf("savePlan", organizationId, input);
  const { dryRun } = intention;
  const { personId } = ctx.viewer;
  const done = await carryOut(ctx, intention, (manager) =>
    storePlan(manager, {
      organizationId,
      planId: key?.uuid,
      personId,
      input,
      newId: ctx.newId,
      leastPositions: ctx.leastPositions,
    }),
  );
  if (done.kind === "refused") return done.answer;
  return new SavedPlan(dryRun ? undefined : await planOf(ctx, done.id), dryRun);
}
