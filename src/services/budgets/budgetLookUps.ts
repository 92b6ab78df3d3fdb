import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { BudgetLineRow, BudgetRow } from "../../schema/budgets/Budget";
import type { BudgetOrder } from "../../schema/budgets/enums";
import { eachBy, listsBy, type LookUp } from "../LookUp";
import type { ListOf } from "../pages/pagesOf";
import { STAMP_NAMES, STAMPS } from "../pages/stamps";
import { storedMonth } from "../storedMonth";

const COLUMNS = `
  item.id, item.organization_id AS "organizationId", item.fiscal_year AS "fiscalYear", item.notes,
  item.contingency::text AS contingency, item.carried_forward::text AS "carriedForward",
  item.closed_at AS "closedAt", ${STAMPS}`;

/** A budget by its id. */
export const budgetById: LookUp<BudgetRow> = {
  name: "budgetById",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<BudgetRow[]>(
      `SELECT ${COLUMNS} FROM budgets item ${STAMP_NAMES}
        WHERE item.organization_id = ANY ($1::uuid[]) AND item.id = ANY ($2::uuid[])`,
      [organizationIds, ids],
    );
    return eachBy(rows, ({ id }) => id);
  },
};

/** The budgets of an organization. */
export const budgetsOfOrganization: ListOf<BudgetOrder> = {
  name: "budgetsOfOrganization",
  table: "budgets",
  columns: COLUMNS,
  joins: STAMP_NAMES,
  belongs: "item.organization_id = owner.id AND item.organization_id = ANY ($1::uuid[])",
  orders: { FISCAL_YEAR: "fiscal_year", CREATED: "created_at" },
};

type WrittenLine = Omit<BudgetLineRow, "months"> & {
  readonly budgetId: string;
  readonly months: readonly { readonly month: string; readonly amount: string }[];
};

/** The lines of a budget, in order, with their months. */
export const linesOfBudget: LookUp<BudgetLineRow[]> = {
  name: "linesOfBudget",
  batch: async (manager, budgetIds, organizationIds) => {
    const rows = await manager.query<WrittenLine[]>(
      `SELECT line.budget_id AS "budgetId", line.id, line.name, line.expenditure, line.account,
              line.cost_centre AS "costCentre", line.pool, line.purpose, line.status,
              line.decided_at AS "decidedAt", decider.name AS "decidedBy", line.quantity::text AS quantity,
              line.unit_price::text AS "unitPrice",
              (SELECT json_agg(json_build_object('month', to_char(month, 'YYYY-MM'), 'amount', amount::text)
                               ORDER BY month)
                 FROM budget_amounts
                WHERE organization_id = line.organization_id AND line_id = line.id) AS months
         FROM budget_lines line
         LEFT JOIN people decider ON decider.id = line.decided_by
        WHERE line.organization_id = ANY ($1::uuid[]) AND line.budget_id = ANY ($2::uuid[])
        ORDER BY line.ordinal, line.id`,
      [organizationIds, budgetIds],
    );
    const lists = listsBy(rows, ({ budgetId }) => budgetId);
    return new Map([...lists].map(([budgetId, lines]) => [budgetId, lines.map(lineOf)]));
  },
};

const lineOf = (line: WrittenLine): BudgetLineRow => ({
  ...line,
  months: line.months.map(({ month, amount }) => ({
    month: storedMonth(month),
    cents: centsOf(new Decimal(amount)),
  })),
});
