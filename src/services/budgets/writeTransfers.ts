import type { EntityManager } from "typeorm";
import { printCents } from "../../kernel/Cents";
import { printMonth } from "../../kernel/Month";
import { keptDecision } from "./keptDecision";
import type { SettledTransfer } from "./settleTransfers";
import type { BudgetToStore } from "./BudgetToStore";

/** Removes the transfers of a budget that are gone, which would hold on to lines that are gone with them. */
export async function removeTransfers(
  manager: EntityManager,
  budgetId: string,
  { organizationId }: BudgetToStore,
  transfers: readonly SettledTransfer[],
): Promise<void> {
  const kept = transfers.flatMap(({ id }) => id ?? []);
  await manager.query(
    "DELETE FROM budget_transfers WHERE organization_id = $1 AND budget_id = $2 AND id <> ALL ($3::uuid[])",
    [organizationId, budgetId, kept],
  );
}

/** Stores all transfers of a budget, in order, once its lines are stored. */
export async function writeTransfers(
  manager: EntityManager,
  budgetId: string,
  { organizationId, personId, newId }: BudgetToStore,
  transfers: readonly SettledTransfer[],
): Promise<void> {
  const rows = transfers.map((transfer, ordinal) => ({
    ...transfer,
    id: transfer.id ?? newId(),
    ordinal,
    month: `${printMonth(transfer.month)}-01`,
    amount: printCents(transfer.cents),
  }));
  await manager.query(
    `INSERT INTO budget_transfers (organization_id, budget_id, id, ordinal, from_line_id, to_line_id, month, amount,
                                   reason, status, decided_at, decided_by)
     SELECT $1, $2, id, ordinal, "fromId", "toId", month, amount, reason, status, now(), $4
       FROM jsonb_to_recordset($3::jsonb) AS moved (id uuid, ordinal int, "fromId" uuid, "toId" uuid, month date,
                                                    amount numeric, reason text, status text)
     ON CONFLICT (organization_id, id) DO UPDATE
        SET ordinal = excluded.ordinal, status = excluded.status, ${keptDecision("budget_transfers")}`,
    [organizationId, budgetId, JSON.stringify(rows), personId],
  );
}
