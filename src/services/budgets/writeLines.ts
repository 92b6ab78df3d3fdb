import type { EntityManager } from "typeorm";
import type { LineStatus } from "../../costing/budget/LineStatus";
import { printCents } from "../../kernel/Cents";
import { printMonth, type Month } from "../../kernel/Month";
import { keptDecision } from "./keptDecision";
import type { LineFact } from "./readBudgetLine";
import type { BudgetToStore } from "./BudgetToStore";

interface LinesToWrite {
  readonly rows: readonly (LineFact & { readonly id: string; readonly status: LineStatus })[];
  /** Those of the fiscal year. */
  readonly months: readonly Month[];
}

/** Stores all lines of a budget, in order, with their months; those that are gone are removed. */
export async function writeLines(
  manager: EntityManager,
  budgetId: string,
  { organizationId, personId }: BudgetToStore,
  { rows, months }: LinesToWrite,
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await manager.query(
    "DELETE FROM budget_lines WHERE organization_id = $1 AND budget_id = $2 AND id <> ALL ($3::uuid[])",
    [organizationId, budgetId, ids],
  );
  await manager.query(
    `INSERT INTO budget_lines (organization_id, budget_id, id, ordinal, name, expenditure, account, cost_centre,
                               pool, purpose, status, decided_at, decided_by, quantity, unit_price)
     SELECT $1, $2, id, ordinal, name, expenditure, account, "costCentre", pool, purpose, status, now(), $4,
            quantity, "unitPrice"
       FROM jsonb_to_recordset($3::jsonb) AS line (id uuid, ordinal int, name text, expenditure text, account text,
                                                   "costCentre" text, pool text, purpose text, status text,
                                                   quantity numeric, "unitPrice" numeric)
     ON CONFLICT (organization_id, id) DO UPDATE
        SET ordinal = excluded.ordinal, name = excluded.name, expenditure = excluded.expenditure,
            account = excluded.account, cost_centre = excluded.cost_centre, pool = excluded.pool,
            purpose = excluded.purpose, status = excluded.status, quantity = excluded.quantity,
            unit_price = excluded.unit_price, ${keptDecision("budget_lines")}`,
    [organizationId, budgetId, JSON.stringify(rows.map((row, ordinal) => ({ ...row, ordinal }))), personId],
  );
  const amounts = rows.flatMap(({ id, months: cents }) =>
    months.map((month, index) => ({
      line: id,
      month: `${printMonth(month)}-01`,
      amount: printCents(cents[index] ?? 0),
    })),
  );
  await manager.query(
    "DELETE FROM budget_amounts WHERE organization_id = $1 AND line_id = ANY ($2::uuid[])",
    [organizationId, ids],
  );
  await manager.query(
    `INSERT INTO budget_amounts (organization_id, line_id, month, amount)
     SELECT $1, line, month, amount
       FROM jsonb_to_recordset($2::jsonb) AS money (line uuid, month date, amount numeric)`,
    [organizationId, JSON.stringify(amounts)],
  );
}
