import type { Maybe } from "../../kernel/Maybe";
import { problemAt } from "../../kernel/Problem";
import type { StoredComparisonInput } from "../../schema/comparisons/StoredComparison";
import type { Comparison } from "../../schema/costs/Comparison";
import { NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Organization } from "../../schema/organizations/Organization";
import type { ComparisonWithoutPay } from "../../schema/pay/ComparisonWithoutPay";
import type { Withheld } from "../../schema/pay/Withheld";
import type { Plan } from "../../schema/plans/Plan";
import { readGlobalId } from "../../schema/relay/globalId";
import { seesPay } from "../access/seesPay";
import { compareCosts } from "../compareCosts";
import type { Context } from "../Context";
import { compareWithoutPay } from "../pay/compareWithoutPay";
import { partsOfPlan } from "../plans/planLookUps";
import { planOf, plansOf } from "../plans/plans";
import { comparisonInputOf } from "./comparisonInputOf";
import { storedFacts } from "./storedFacts";

/** As many as the costing engine takes. */
const MOST_PLANS = 20;

/** Prices the stored plans of an organization by the engine that prices plans given inline. */
export async function compareStoredPlans(
  ctx: Context,
  organization: Organization,
  input: StoredComparisonInput,
): Promise<Comparison | ComparisonWithoutPay | InvalidInput | NotFound | Withheld> {
  const plans = await plansToCompare(ctx, organization, input.planIds);
  if (plans instanceof InvalidInput || plans instanceof NotFound) return plans;
  if (!seesPay(ctx.viewer, organization.uuid)) {
    const withParts = await Promise.all(
      plans.map(async (plan) => ({ plan, parts: (await ctx.find(partsOfPlan, plan.uuid)) ?? [] })),
    );
    if (withParts.some(({ parts }) => parts.some(({ kind }) => kind === "POSITION")))
      return compareWithoutPay(ctx, organization, withParts, input);
  }
  return compareCosts(comparisonInputOf(input.start, input, await storedFacts(ctx, organization, plans)));
}

/** The plans of an organization that are named by their ids, or all of them. */
export async function plansToCompare(
  ctx: Context,
  organization: Organization,
  planIds: Maybe<readonly string[]>,
): Promise<readonly Plan[] | InvalidInput | NotFound> {
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
  return missing ?? plans.filter((plan): plan is Plan => !(plan instanceof NotFound));
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
