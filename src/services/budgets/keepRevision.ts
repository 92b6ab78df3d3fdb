import type { EntityManager } from "typeorm";

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
