import { costInLedger } from "../../costing/budget/costInLedger";
import { ProjectBudgetContext } from "../../schema/budgets/ProjectBudgetContext";
import type { RoadmapView } from "../../schema/roadmap/enums";
import type { Project } from "../../schema/roadmap/Project";
import type { Context } from "../Context";
import { organizationOf } from "../organizations/organizations";
import { ledgerOf } from "./ledgerOf";

/** Holds what a project costs against the stored budgets, with the other projects of its roadmap as planned. */
export async function budgetContextOfProject(
  ctx: Context,
  { record, roadmap }: Project,
  view: RoadmapView,
): Promise<ProjectBudgetContext> {
  const organization = await organizationOf(ctx, roadmap.organizationId);
  if (organization === undefined) throw new Error("A project was found without its organization.");
  const [own, costs, { ledger, withheld }] = await Promise.all([
    roadmap.spendOf(record.id, view),
    roadmap.costsOf(record.id),
    ledgerOf(ctx, organization, { view }),
  ]);
  if (own === undefined) return new ProjectBudgetContext([], costs, withheld);
  const cost = ledger.planned.find(({ id }) => id === record.id);
  if (cost === undefined) throw new Error("A project with dates is not in its organization's ledger.");
  // Also the months in which nothing falls due: they count among the months that the project covers.
  return new ProjectBudgetContext(costInLedger(ledger, { ...cost, months: own.months }), [], withheld);
}
