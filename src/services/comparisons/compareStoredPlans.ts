import type { PlanInput } from "../../costing/input/ComparisonInput";
import { problemAt } from "../../kernel/Problem";
import type { StoredComparisonInput } from "../../schema/comparisons/StoredComparison";
import type { Comparison } from "../../schema/costs/Comparison";
import { NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Organization } from "../../schema/organizations/Organization";
import type { Plan } from "../../schema/plans/Plan";
import { readGlobalId } from "../../schema/relay/globalId";
import { budgetTotalsOfOrganization } from "../budgets/budgetLookUps";
import { compareCosts } from "../compareCosts";
import type { Context } from "../Context";
import { figuresOfOrganization } from "../organizations/organizationLookUps";
import { partsOfPlan } from "../plans/planLookUps";
import { planOf, plansOf } from "../plans/plans";
import { readEngagementTerms, readPositionTerms } from "../plans/storedTerms";
import { comparisonInputOf } from "./comparisonInputOf";

/** As many as the costing engine takes. */
const MOST_PLANS = 20;

/** Prices the stored plans of an organization by the engine that prices plans given inline. */
export async function compareStoredPlans(
  ctx: Context,
  organization: Organization,
  input: StoredComparisonInput,
): Promise<Comparison | InvalidInput | NotFound> {
  const { planIds } = input;
  if (planIds != null && planIds.length > MOST_PLANS) {
    const message = `There are ${planIds.length} plans.`;
    const advice = `Give at most ${MOST_PLANS}.`;
    return new InvalidInput([problemAt(["planIds"], "TOO_MANY", message, advice, String(planIds.length))]);
  }
  const plans: readonly (Plan | NotFound)[] =
    planIds == null
      ? await allPlans(ctx, organization)
      : await Promise.all(planIds.map((id) => planOfOrganization(ctx, organization, id)));
  const missing = plans.find((plan) => plan instanceof NotFound);
  if (missing !== undefined) return missing;
  const found = plans.filter((plan): plan is Plan => !(plan instanceof NotFound));
  const [planInputs, figures, budgets] = await Promise.all([
    Promise.all(found.map((plan) => planInputOf(ctx, plan))),
    ctx.find(figuresOfOrganization, organization.uuid),
    ctx.find(budgetTotalsOfOrganization, organization.uuid),
  ]);
  return compareCosts(
    comparisonInputOf(input, {
      organization,
      plans: planInputs,
      figures: figures ?? [],
      budgets: budgets ?? [],
    }),
  );
}

/** One more than the engine takes, so that it says when there are too many. */
async function allPlans(ctx: Context, { uuid }: Organization): Promise<readonly Plan[]> {
  const request = { first: MOST_PLANS + 1, after: undefined, order: "CREATED", kind: "timestamptz" } as const;
  const page = await plansOf(ctx, uuid, request);
  return page.nodes;
}

async function planOfOrganization(
  ctx: Context,
  { uuid }: Organization,
  id: string,
): Promise<Plan | NotFound> {
  const key = readGlobalId(id);
  const plan = key?.type === "Plan" ? await planOf(ctx, key.uuid) : undefined;
  return plan?.organizationId === uuid ? plan : new NotFound(id);
}

async function planInputOf(ctx: Context, { uuid, name }: Plan): Promise<PlanInput> {
  const parts = (await ctx.find(partsOfPlan, uuid)) ?? [];
  return {
    name,
    positions: parts.filter(({ kind }) => kind === "POSITION").map(({ terms }) => readPositionTerms(terms)),
    engagements: parts
      .filter(({ kind }) => kind === "ENGAGEMENT")
      .map(({ terms }) => readEngagementTerms(terms)),
  };
}
