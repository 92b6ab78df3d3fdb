import type { BudgetRevisionRow } from "../../schema/budgets/BudgetRevision";
import type { BudgetTransferRow } from "../../schema/budgets/BudgetTransfer";
import { listsBy, type LookUp } from "../LookUp";
import { storedMonth } from "../storedMonth";

type WrittenTransfer = Omit<BudgetTransferRow, "month"> & {
  readonly budgetId: string;
  readonly month: string;
};

/** The transfers of a budget, in order. */
export const transfersOfBudget: LookUp<BudgetTransferRow[]> = {
  name: "transfersOfBudget",
  batch: async (manager, budgetIds, organizationIds) => {
    const rows = await manager.query<WrittenTransfer[]>(
      `SELECT item.budget_id AS "budgetId", item.id, item.from_line_id AS "fromId", item.to_line_id AS "toId",
              giver.name AS "from", taker.name AS "to", to_char(item.month, 'YYYY-MM') AS month,
              item.amount::text AS amount, item.reason, item.status, item.decided_at AS "decidedAt",
              decider.name AS "decidedBy"
         FROM budget_transfers item
         JOIN budget_lines taker ON taker.organization_id = item.organization_id AND taker.id = item.to_line_id
         LEFT JOIN budget_lines giver ON giver.organization_id = item.organization_id AND giver.id = item.from_line_id
         LEFT JOIN people decider ON decider.id = item.decided_by
        WHERE item.organization_id = ANY ($1::uuid[]) AND item.budget_id = ANY ($2::uuid[])
        ORDER BY item.ordinal`,
      [organizationIds, budgetIds],
    );
    const lists = listsBy(rows, ({ budgetId }) => budgetId);
    return new Map(
      [...lists].map(([id, list]) => [id, list.map((row) => ({ ...row, month: storedMonth(row.month) }))]),
    );
  },
};

/** The revisions of a budget, the first one first. */
export const revisionsOfBudget: LookUp<BudgetRevisionRow[]> = {
  name: "revisionsOfBudget",
  batch: async (manager, budgetIds, organizationIds) => {
    const rows = await manager.query<(BudgetRevisionRow & { readonly budgetId: string })[]>(
      `SELECT item.budget_id AS "budgetId", item.version, item.made_at AS "madeAt", maker.name AS "madeBy",
              item.reason, item.contingency::text AS contingency, item.carried_forward::text AS "carriedForward",
              item.lines
         FROM budget_revisions item
         LEFT JOIN people maker ON maker.id = item.made_by
        WHERE item.organization_id = ANY ($1::uuid[]) AND item.budget_id = ANY ($2::uuid[])
        ORDER BY item.version`,
      [organizationIds, budgetIds],
    );
    return listsBy(rows, ({ budgetId }) => budgetId);
  },
};
