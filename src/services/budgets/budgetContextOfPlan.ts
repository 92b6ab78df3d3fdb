import { budgetContextOf } from "../../costing/comparison/budgetContext";
import { compareCosts } from "../../costing/comparison/compareCosts";
import { fiscalYearPeriod } from "../../kernel/FiscalCalendar";
import type { Month } from "../../kernel/Month";
import { problemAt } from "../../kernel/Problem";
import { PlanBudgetContext } from "../../schema/budgets/PlanBudgetContext";
import { InvalidInput } from "../../schema/InvalidInput";
import { Withheld } from "../../schema/pay/Withheld";
import type { Plan } from "../../schema/plans/Plan";
import { seesPay } from "../access/seesPay";
import { comparisonInputOf } from "../comparisons/comparisonInputOf";
import type { Pricing } from "../comparisons/pricingInputOf";
import { fiscalCalendarOf } from "../organizations/fiscalCalendarOf";
import { storedFacts, type StoredFacts } from "../comparisons/storedFacts";
import type { Context } from "../Context";
import { organizationOf } from "../organizations/organizations";
import { positionsOf } from "../plans/plans";

/** Prices a plan as a comparison of this plan alone, and holds its cash cost against the stored budgets. */
export async function budgetContextOfPlan(
  ctx: Context,
  plan: Plan,
  pricing: Pricing & { readonly start?: Month | null },
): Promise<PlanBudgetContext | InvalidInput | Withheld> {
  if (!seesPay(ctx.viewer, plan.organizationId) && (await positionsOf(ctx, plan)).length > 0)
    return new Withheld("Its cash cost beside the budgets tells what its positions are paid.");
  const organization = await organizationOf(ctx, plan.organizationId);
  if (organization === undefined) throw new Error("A plan was found without its organization.");
  const facts = await storedFacts(ctx, organization, [plan]);
  const start = pricing.start ?? firstBudgetedMonth(facts);
  if (start === undefined) {
    const advice = "Give the first month to price, or save a budget.";
    const message = "No budget is stored whose first month could be the start.";
    return new InvalidInput([problemAt(["start"], "REQUIRED", message, advice)]);
  }
  const outcome = compareCosts(comparisonInputOf(start, pricing, facts));
  if (outcome.kind === "invalid") return new InvalidInput(outcome.problems);
  const { comparison } = outcome;
  const contexts = comparison.plans.flatMap((cost) => budgetContextOf(comparison, cost));
  return new PlanBudgetContext(
    comparison,
    contexts,
    plan.uuid === organization.adoptedPlanId,
    facts.stored.withheld,
  );
}

function firstBudgetedMonth({ organization, stored }: StoredFacts): Month | undefined {
  const [first] = stored.ledger.years;
  return first && fiscalYearPeriod(fiscalCalendarOf(organization), first.fiscalYear).start;
}
