import { NotFound, type VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { SavedPlan, type SavePlanInput } from "../../schema/plans/PlanIntentions";
import { readGlobalId } from "../../schema/relay/globalId";
import type { Context } from "../Context";
import { intentionOf, prepareAndCarryOut } from "../intentions/carryOut";
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

  const intention = intentionOf("savePlan", organizationId, input);
  const { dryRun } = intention;
  const { newId, leastPositions, viewer } = ctx;
  const plan = { organizationId, planId: key?.uuid, personId: viewer.personId, input, newId, leastPositions };
  const done = await prepareAndCarryOut<Refusal | VersionConflict>(ctx, intention, async () => {
    const organization = await ctx.find(organizationById, organizationId);
    if (organization === undefined) return { refusal: new NotFound(input.organizationId) };
    const problems = problemsOfPlan(input, organization.currency);
    if (problems.length > 0) return { refusal: new InvalidInput(problems) };
    return { work: (manager) => storePlan(manager, plan) };
  });
  if (done.kind === "refused") return done.answer;
  return new SavedPlan(dryRun ? undefined : await planOf(ctx, done.id), dryRun);
}
