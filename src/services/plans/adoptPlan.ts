import type { EntityManager } from "typeorm";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Organization } from "../../schema/organizations/Organization";
import { type AdoptPlanInput, PlanAdopted } from "../../schema/plans/AdoptPlan";
import type { Plan } from "../../schema/plans/Plan";
import { globalId, readGlobalId } from "../../schema/relay/globalId";
import { differencesOf } from "../access/differences";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "../intentions/carryOut";
import { changeableOrganization, problemsOfIntention, type Refusal } from "../intentions/mayIntend";
import { organizationById } from "../organizations/organizationLookUps";
import { organizationOf } from "../organizations/organizations";
import { planById } from "./planLookUps";
import { planOf } from "./plans";

/** Decides which plan is the plan of record: its cost counts as planned in the budgets from now on. */
export async function adoptPlan(
  ctx: Context,
  input: AdoptPlanInput,
): Promise<PlanAdopted | Refusal | VersionConflict> {
  const target = changeableOrganization(ctx, input.organizationId, "adoptPlan");
  if ("refusal" in target) return target.refusal;
  const { organizationId } = target;
  const planId = uuidOfPlan(input.planId);
  if (planId instanceof NotFound) return planId;
  const problems = problemsOfIntention(input);
  if (problems.length > 0) return new InvalidInput(problems);

  const intention = intentionOf("adoptPlan", organizationId, input);
  const { dryRun } = intention;
  const { personId } = ctx.viewer;
  const done = await carryOut(ctx, intention, (manager) =>
    noteAdoption(manager, { organizationId, planId, personId, input }),
  );
  if (done.kind === "refused") return done.answer;
  const organization = await organizationOf(ctx, organizationId);
  if (organization === undefined) return new NotFound(input.organizationId);
  return new PlanAdopted(organization, dryRun);
}

/** The plan of record of an organization, if there is one. */
export const adoptedPlanOf = async (
  ctx: Context,
  { adoptedPlanId }: Organization,
): Promise<Plan | undefined> => (adoptedPlanId === null ? undefined : planOf(ctx, adoptedPlanId));

function uuidOfPlan(id: string | null | undefined): string | null | NotFound {
  if (id == null) return null;
  const key = readGlobalId(id);
  return key?.type === "Plan" ? key.uuid : new NotFound(id);
}

interface Adoption {
  readonly organizationId: string;
  readonly planId: string | null;
  readonly personId: string;
  readonly input: AdoptPlanInput;
}

async function noteAdoption(
  manager: EntityManager,
  { organizationId, planId, personId, input }: Adoption,
): Promise<Work<NotFound | VersionConflict>> {
  const stored = (await organizationById.batch(manager, [organizationId], [organizationId])).get(
    organizationId,
  );
  if (stored === undefined) return { kind: "refused", answer: new NotFound(input.organizationId) };
  if (stored.version !== input.version) {
    const { adoptedPlanId } = stored;
    const theirs = adoptedPlanId === null ? null : globalId("Plan", adoptedPlanId);
    const differences = differencesOf({ planId: input.planId ?? null }, { planId: theirs });
    return { kind: "refused", answer: new VersionConflict(input.version, stored.version, differences) };
  }
  if (planId !== null) {
    const plans = await planById.batch(manager, [planId], [organizationId]);
    if (!plans.has(planId)) return { kind: "refused", answer: new NotFound(input.planId ?? "") };
  }
  await manager.query(
    `UPDATE organizations
        SET adopted_plan_id = $2, version = version + 1, updated_at = now(), updated_by = $3
      WHERE id = $1`,
    [organizationId, planId, personId],
  );
  return { kind: "done", id: organizationId };
}
