import type { PlanInput } from "../../costing/input/ComparisonInput";
import type { Organization, OrganizationFigure } from "../../schema/organizations/Organization";
import type { Plan } from "../../schema/plans/Plan";
import { replacementsOf } from "../../costing/budget/plannedEntries";
import { ledgerOf, type StoredLedger } from "../budgets/ledgerOf";
import type { Context } from "../Context";
import { figuresOfOrganization } from "../organizations/organizationLookUps";
import type { PartRow } from "../../schema/plans/PlanParts";
import { partsOfPlan } from "../plans/planLookUps";
import { readEngagementTerms, readPositionTerms } from "../plans/storedTerms";

/** What a comparison takes from what is stored. */
export interface StoredFacts {
  readonly organization: Organization;
  readonly plans: readonly PlanInput[];
  /** In order of month within each kind. */
  readonly figures: readonly OrganizationFigure[];
  /** What the plans are held against. */
  readonly stored: StoredLedger;
}

/** Loads what some plans of an organization are priced from and held against. */
export async function storedFacts(
  ctx: Context,
  organization: Organization,
  plans: readonly Plan[],
): Promise<StoredFacts> {
  const { uuid } = organization;
  const [parts, figures, stored] = await Promise.all([
    Promise.all(plans.map(async (plan) => ({ plan, parts: (await ctx.find(partsOfPlan, plan.uuid)) ?? [] }))),
    ctx.find(figuresOfOrganization, uuid),
    ledgerOf(ctx, organization, {}),
  ]);
  const inputs = parts.map((each) => planInputOf(each.plan, each.parts, stored));
  return { organization, plans: inputs, figures: figures ?? [], stored };
}

/** A plan as a caller would write it inline, with what contracts and invoices of its parts stand for already. */
function planInputOf({ uuid, name }: Plan, parts: readonly PartRow[], stored: StoredLedger): PlanInput {
  const partIds = parts.map(({ id }) => id);
  const contractIds = stored.contracts
    .filter(({ plannedId }) => plannedId !== undefined && partIds.includes(plannedId))
    .map(({ id }) => id);
  return {
    name,
    replacements: replacementsOf({ id: uuid, partIds, contractIds }, stored.ledger),
    positions: parts.filter(({ kind }) => kind === "POSITION").map(({ terms }) => readPositionTerms(terms)),
    engagements: parts
      .filter(({ kind }) => kind === "ENGAGEMENT")
      .map(({ terms }) => readEngagementTerms(terms)),
  };
}
