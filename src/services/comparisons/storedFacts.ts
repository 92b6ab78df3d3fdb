import { replacementsOf } from "../../costing/budget/plannedEntries";
import type { PlanInput } from "../../costing/input/ComparisonInput";
import type { Organization } from "../../schema/organizations/Organization";
import type { Plan } from "../../schema/plans/Plan";
import type { PartRow } from "../../schema/plans/PlanParts";
import { ledgerOf, type StoredLedger } from "../budgets/ledgerOf";
import type { Context } from "../Context";
import { figuresOfOrganization } from "../organizations/organizationLookUps";
import { partsInOrder, planInputOf } from "../plans/planInputOf";
import { partsOfPlan } from "../plans/planLookUps";
import type { PricedFor } from "./pricingInputOf";

/** What a comparison takes from what is stored. */
export interface StoredFacts extends PricedFor {
  readonly plans: readonly PlanInput[];
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
  const inputs = parts.map(({ plan: { name }, parts: ofPlan }) => ({
    ...planInputOf(name, ofPlan),
    replacements: partsInOrder(ofPlan).map((part) => replacedBy(part, stored)),
  }));
  return { organization, plans: inputs, figures: figures ?? [], stored };
}

/** What contracts and invoices of a part stand for already. */
function replacedBy({ id }: PartRow, { contracts, ledger }: StoredLedger) {
  const contractIds = contracts.filter(({ plannedId }) => plannedId === id).map((contract) => contract.id);
  return replacementsOf({ id, contractIds }, ledger);
}
