import { printCents } from "../../kernel/Cents";
import { EXPENDITURES, type Expenditure } from "../../kernel/Expenditure";
import {
  Budget,
  BudgetLine,
  type BudgetLineRow,
  centsOfLines,
  ExpenditureAmount,
  PurposeAmount,
} from "../../schema/budgets/Budget";
import { type Purpose, PURPOSES } from "../../kernel/Purpose";
import type { BudgetOrder } from "../../schema/budgets/enums";
import type { Page } from "../../schema/relay/connection";
import type { PageRequest } from "../../schema/relay/pageRequest";
import type { Context } from "../Context";
import { pageOf } from "../pages/pagesOf";
import { yearsOf } from "./budgetContextOfLine";
import { budgetById, budgetsOfOrganization, linesOfBudget } from "./budgetLookUps";

/** The budget of a uuid, if the viewer may see it. */
export async function budgetOf(ctx: Context, uuid: string): Promise<Budget | undefined> {
  const row = await ctx.find(budgetById, uuid);
  return row && new Budget(row);
}

/** A page of the budgets of an organization, whose uuid is given. */
export const budgetsOf = (
  ctx: Context,
  organizationId: string,
  request: PageRequest<BudgetOrder>,
): Promise<Page<Budget>> => pageOf(ctx, budgetsOfOrganization, request, organizationId, Budget);

/** The lines of a budget, in order. */
export async function linesOf(ctx: Context, budget: Budget): Promise<BudgetLine[]> {
  const years = yearsOf(ctx, budget.organizationId);
  return (await rowsOf(ctx, budget)).map((row) => new BudgetLine(row, budget.fiscalYear, years));
}

/** The money of the whole budget. */
export const totalOf = async (ctx: Context, budget: Budget): Promise<string> =>
  printCents(centsOfLines(await rowsOf(ctx, budget)));

/** OpEx and CapEx; together the whole budget. */
export async function totalsByExpenditure(ctx: Context, budget: Budget): Promise<ExpenditureAmount[]> {
  const lines = await rowsOf(ctx, budget);
  return (Object.keys(EXPENDITURES) as Expenditure[]).map(
    (expenditure) =>
      new ExpenditureAmount(
        expenditure,
        lines.filter((line) => line.expenditure === expenditure),
      ),
  );
}

/** Run, grow and transform; together the whole budget. */
export async function totalsByPurpose(ctx: Context, budget: Budget): Promise<PurposeAmount[]> {
  const lines = await rowsOf(ctx, budget);
  return (Object.keys(PURPOSES) as Purpose[]).map(
    (purpose) =>
      new PurposeAmount(
        purpose,
        lines.filter((line) => line.purpose === purpose),
      ),
  );
}

const rowsOf = async (ctx: Context, { uuid }: Budget): Promise<BudgetLineRow[]> =>
  (await ctx.find(linesOfBudget, uuid)) ?? [];
