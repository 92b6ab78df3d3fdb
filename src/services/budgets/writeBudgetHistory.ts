import type { EntityManager } from "typeorm";
import { printCents } from "../../kernel/Cents";
import { printMonth } from "../../kernel/Month";
import type { SettledTransfer } from "./settleTransfers";

interface Whose {
  readonly organizationId: string;
  readonly budgetId: string;
  readonly personId: string;
  readonly newId: () => string;
}

/**
 * Stores all transfers of a budget. Those that are gone are removed before its lines are written, which they would
 * hold, and new ones added after; who decided on one stands until its status changes.
 */
export async function writeTransfers(
  manager: EntityManager,
  { organizationId, budgetId, personId, newId }: Whose,
  transfers: readonly SettledTransfer[],
  writeLines: () => Promise<void>,
): Promise<void> {
  const kept = transfers.flatMap(({ id }) => id ?? []);
  await manager.query(
    "DELETE FROM budget_transfers WHERE organization_id = $1 AND budget_id = $2 AND id <> ALL ($3::uuid[])",
    [organizationId, budgetId, kept],
  );
  await writeLines();
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
        SET ordinal = excluded.ordinal, status = excluded.status,
            decided_at = CASE WHEN budget_transfers.status = excluded.status THEN budget_transfers.decided_at
                              ELSE excluded.decided_at END,
            decided_by = CASE WHEN budget_transfers.status = excluded.status THEN budget_transfers.decided_by
                              ELSE excluded.decided_by END`,
    [organizationId, budgetId, JSON.stringify(rows), personId],
  );
}

/** Keeps how a budget stands now, as the revision of its version. */
export async function keepRevision(
  manager: EntityManager,
  organizationId: string,
  budgetId: string,
  reason: string | undefined,
): Promise<void> {
  await manager.query(
    `INSERT INTO budget_revisions (organization_id, budget_id, version, made_at, made_by, reason, contingency,
                                   carried_forward, lines)
     SELECT budget.organization_id, budget.id, budget.version, budget.updated_at, budget.updated_by, $3,
            budget.contingency, budget.carried_forward,
            coalesce((SELECT jsonb_agg(jsonb_build_object(
                               'id', line.id, 'name', line.name, 'status', line.status,
                               'quantity', line.quantity::text, 'unitPrice', line.unit_price::text,
                               'amount', (SELECT coalesce(sum(amount), 0)::numeric(14, 2)::text FROM budget_amounts
                                           WHERE organization_id = line.organization_id AND line_id = line.id),
                               'transferred',
                               (SELECT coalesce(sum(CASE WHEN to_line_id = line.id THEN amount ELSE -amount END), 0)::numeric(14, 2)::text
                                  FROM budget_transfers
                                 WHERE organization_id = line.organization_id AND budget_id = line.budget_id
                                   AND status = 'APPROVED' AND (from_line_id = line.id OR to_line_id = line.id)))
                             ORDER BY line.ordinal)
                        FROM budget_lines line
                       WHERE line.organization_id = budget.organization_id AND line.budget_id = budget.id), '[]')
       FROM budgets budget
      WHERE budget.organization_id = $1 AND budget.id = $2`,
    [organizationId, budgetId, reason ?? null],
  );
}
