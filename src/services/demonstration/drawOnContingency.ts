import type { Budget } from "../../schema/budgets/Budget";
import { SaveBudgetInput } from "../../schema/budgets/BudgetIntentions";
import { linesOf } from "../budgets/budgets";
import { saveBudget } from "../budgets/saveBudget";
import type { Context } from "../Context";
import type { BudgetContent } from "./budgetParts";
import { OUT_OF_CONTINGENCY } from "./budgets";
import { idIn, type Making } from "./Making";

/** Moves money out of the contingency of a year that has begun: a second revision of its budget. */
export async function drawOnContingency(
  ctx: Context,
  { budget, content }: { readonly budget: Budget; readonly content: BudgetContent },
  { organizationId, inputOf, mustBeSaved }: Making,
): Promise<void> {
  const ids = new Map((await linesOf(ctx, budget)).map(({ name, id }) => [name, id]));
  const input = inputOf(SaveBudgetInput, `contingency of FY${budget.fiscalYear}`, {
    ...content,
    ...OUT_OF_CONTINGENCY,
    organizationId,
    id: budget.id,
    version: budget.version,
    lines: content.lines.map((line) => ({ ...line, id: idIn(ids, line.name) })),
  });
  mustBeSaved(await saveBudget(ctx, input));
}
