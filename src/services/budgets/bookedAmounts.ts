import type { Actual } from "../../costing/budget/Ledger";
import type { CostPool } from "../../costing/vocabulary";
import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Purpose } from "../../kernel/Purpose";
import { listsBy, type LookUp } from "../LookUp";
import { storedMonth } from "../storedMonth";

interface WrittenAmount {
  readonly organizationId: string;
  readonly month: string;
  readonly amount: string;
  readonly planned: boolean;
  readonly expenditure: Expenditure;
  readonly account: string | null;
  readonly costCentre: string | null;
  readonly pool: CostPool | null;
  readonly purpose: Purpose | null;
  readonly lineId: string | null;
  readonly contractId: string | null;
  readonly plannedId: string | null;
  readonly label: string;
}

/**
 * What invoices booked, credit notes taken off: lines that count alike are added up by PostgreSQL, so that fifty
 * thousand of them are a few hundred amounts. @param withPay whether invoices that name a position are in it. A line that says neither account nor pool takes its contract's.
 */
export const bookedAmounts = (withPay: boolean): LookUp<Actual[]> => ({
  name: `bookedAmounts ${withPay ? "with" : "without"} pay`,
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<WrittenAmount[]>(
      `SELECT line.organization_id AS "organizationId", to_char(line.month, 'YYYY-MM') AS month,
              sum(line.amount)::text AS amount, line.planned, line.expenditure,
              coalesce(line.account, contract.account) AS account,
              coalesce(line.cost_centre, contract.cost_centre) AS "costCentre",
              coalesce(line.pool, contract.pool) AS pool, coalesce(line.purpose, contract.purpose) AS purpose,
              line.budget_line_id AS "lineId", line.contract_id AS "contractId",
              coalesce(line.project_id, line.plan_part_id) AS "plannedId",
              coalesce(contract.name, min(line.description)) AS label
         FROM invoice_lines line
         JOIN invoices invoice ON invoice.organization_id = line.organization_id AND invoice.id = line.invoice_id
         LEFT JOIN contracts contract
           ON contract.organization_id = line.organization_id AND contract.id = line.contract_id
        WHERE line.organization_id = ANY ($1::uuid[]) AND line.organization_id = ANY ($2::uuid[])
          AND ($3::boolean OR NOT invoice.shows_pay)
        GROUP BY line.organization_id, line.month, line.planned, line.expenditure, line.account, line.cost_centre,
                 line.pool, line.purpose, line.budget_line_id, line.contract_id, line.project_id, line.plan_part_id,
                 contract.account, contract.cost_centre, contract.pool, contract.purpose, contract.name
        ORDER BY line.month`,
      [organizationIds, ids, withPay],
    );
    const lists = listsBy(rows, ({ organizationId }) => organizationId);
    return new Map([...lists].map(([id, amounts]) => [id, amounts.map(actualOf)]));
  },
});

const actualOf = (row: WrittenAmount, index: number): Actual => ({
  id: `booked ${index + 1}`,
  label: row.label,
  month: storedMonth(row.month),
  cents: centsOf(new Decimal(row.amount)),
  isPlanned: row.planned,
  allocation: {
    expenditure: row.expenditure,
    account: row.account ?? undefined,
    costCentre: row.costCentre ?? undefined,
    pool: row.pool ?? undefined,
    purpose: row.purpose ?? undefined,
  },
  lineId: row.lineId ?? undefined,
  contractId: row.contractId ?? undefined,
  plannedId: row.plannedId ?? undefined,
});
