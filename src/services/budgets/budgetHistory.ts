import type { Budget } from "../../schema/budgets/Budget";
import type { BudgetChange } from "../../schema/budgets/BudgetChange";
import { BudgetRevision, changesOfRevisions } from "../../schema/budgets/BudgetRevision";
import { BudgetTransfer } from "../../schema/budgets/BudgetTransfer";
import type { Context } from "../Context";
import { revisionsOfBudget, transfersOfBudget } from "./budgetHistoryLookUps";

/** The transfers of a budget, in order. */
export const transfersOf = async (ctx: Context, { uuid }: Budget): Promise<BudgetTransfer[]> =>
  ((await ctx.find(transfersOfBudget, uuid)) ?? []).map((row) => new BudgetTransfer(row));

/** The revisions of a budget, the first one first. */
export async function revisionsOf(ctx: Context, { uuid }: Budget): Promise<BudgetRevision[]> {
  const rows = (await ctx.find(revisionsOfBudget, uuid)) ?? [];
  return rows.map((row, index) => new BudgetRevision(row, rows[index - 1]));
}

/** Why the approved money is not that of an earlier version; `undefined` where there is no such revision. */
export async function changesSince(
  ctx: Context,
  { uuid }: Budget,
  version: number,
): Promise<BudgetChange[] | undefined> {
  const rows = (await ctx.find(revisionsOfBudget, uuid)) ?? [];
  const then = rows.find((row) => row.version === version);
  const now = rows.at(-1);
  return then === undefined || now === undefined ? undefined : changesOfRevisions(then, now);
}
