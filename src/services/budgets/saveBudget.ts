import { SavedBudget, type SaveBudgetInput } from "../../schema/budgets/BudgetIntentions";
import { NotFound, type VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { readGlobalId } from "../../schema/relay/globalId";
import type { Context } from "../Context";
import { carryOut, intentionOf } from "../intentions/carryOut";
import { changeableOrganization, type Refusal } from "../intentions/mayIntend";
import { organizationById } from "../organizations/organizationLookUps";
import { budgetOf } from "./budgets";
import { readBudgetInput } from "./readBudgetInput";
import { storeBudget } from "./storeBudget";

/** Makes a budget of a fiscal year, or replaces one as a whole. */
export async function saveBudget(
  ctx: Context,
  input: SaveBudgetInput,
): Promise<SavedBudget | Refusal | VersionConflict> {
  const target = changeableOrganization(ctx, input.organizationId, "saveBudget");
  if ("refusal" in target) return target.refusal;
  const { organizationId } = target;
  const key = input.id == null ? undefined : readGlobalId(input.id);
  if (input.id != null && key?.type !== "Budget") return new NotFound(input.id);
  const organization = await ctx.find(organizationById, organizationId);
  if (organization === undefined) return new NotFound(input.organizationId);
  const { problems, lines } = readBudgetInput(input, organization.currency);
  if (problems.length > 0) return new InvalidInput(problems);

  const intention = intentionOf("saveBudget", organizationId, input);
  const { dryRun } = intention;
  const { newId, viewer } = ctx;
  const { personId } = viewer;
  const done = await carryOut(ctx, intention, (manager) =>
    storeBudget(manager, { organizationId, budgetId: key?.uuid, personId, input, lines, newId }),
  );
  if (done.kind === "refused") return done.answer;
  return new SavedBudget(dryRun ? undefined : await budgetOf(ctx, done.id), dryRun);
}
