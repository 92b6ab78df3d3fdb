import type { PlanInput } from "../../costing/input/ComparisonInput";
import type { Organization, OrganizationFigure } from "../../schema/organizations/Organization";
import type { Plan } from "../../schema/plans/Plan";
import type { Spend } from "../../sequencing/spend";
import { type BudgetTotal, budgetTotalsOfOrganization } from "../budgets/budgetLookUps";
import type { Context } from "../Context";
import { figuresOfOrganization } from "../organizations/organizationLookUps";
import { partsOfPlan } from "../plans/planLookUps";
import { readEngagementTerms, readPositionTerms } from "../plans/storedTerms";
import { SPEND_OF_ROADMAPS } from "../roadmaps/roadmapSpend";

/** What a comparison takes from what is stored. */
export interface StoredFacts {
  readonly organization: Organization;
  readonly plans: readonly PlanInput[];
  /** In order of month within each kind. */
  readonly figures: readonly OrganizationFigure[];
  /** In order of fiscal year. */
  readonly budgets: readonly BudgetTotal[];
  /** What the roadmap comes to; `undefined` when there is nothing planned. */
  readonly planned: Spend | undefined;
}

/** Loads what some plans of an organization are priced from and held against. */
export async function storedFacts(
  ctx: Context,
  organization: Organization,
  plans: readonly Plan[],
): Promise<StoredFacts> {
  const { uuid } = organization;
  const [inputs, figures, budgets, planned] = await Promise.all([
    Promise.all(plans.map((plan) => planInputOf(ctx, plan))),
    ctx.find(figuresOfOrganization, uuid),
    ctx.find(budgetTotalsOfOrganization, uuid),
    ctx.find(SPEND_OF_ROADMAPS, uuid),
  ]);
  return { organization, plans: inputs, figures: figures ?? [], budgets: budgets ?? [], planned };
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
