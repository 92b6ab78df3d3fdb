import type { Budget } from "../../costing/comparison/Budget";
import { budgetContexts } from "../../costing/comparison/budgetContext";
import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { ProjectBudgetContext } from "../../schema/budgets/ProjectBudgetContext";
import type { RoadmapView } from "../../schema/roadmap/enums";
import type { Project } from "../../schema/roadmap/Project";
import type { Context } from "../Context";
import { spentIn } from "../roadmaps/roadmapSpend";
import { type BudgetTotal, budgetTotalsOfOrganization } from "./budgetLookUps";

/** Holds what a project costs against the stored budgets, with the other projects of its roadmap as planned. */
export async function budgetContextOfProject(
  ctx: Context,
  { record, roadmap }: Project,
  view: RoadmapView,
): Promise<ProjectBudgetContext> {
  const [own, whole, costs, totals] = await Promise.all([
    roadmap.spendOf(record.id, view),
    roadmap.spend(view),
    roadmap.costsOf(record.id),
    ctx.find(budgetTotalsOfOrganization, roadmap.organizationId),
  ]);
  if (own === undefined) return new ProjectBudgetContext([], costs);
  const budgets = (totals ?? []).map((total) =>
    budgetOf(total, spentIn(whole, total.fiscalYear) - spentIn(own, total.fiscalYear)),
  );
  const contexts = budgetContexts(
    { label: record.name, months: own.months },
    budgets,
    roadmap.fiscalCalendar,
  );
  return new ProjectBudgetContext(contexts, []);
}

/** Neither transfers nor actuals nor commitments are stored. */
const budgetOf = ({ fiscalYear, amount }: BudgetTotal, planned: number): Budget => ({
  fiscalYear,
  amount: centsOf(new Decimal(amount)),
  approvedTransfers: 0,
  actualsToDate: 0,
  openCommitments: 0,
  planned,
});
