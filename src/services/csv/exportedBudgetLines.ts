import type { LookUp } from "../LookUp";
import { MONTH_COLUMNS } from "./budgetLineRows";
import { daysOf, type ExportedRow, MOST_ROWS, type Months, ofOrganizations } from "./exportLookUps";

/** The lines of an organization's budgets, by fiscal year; one more than allowed. */
export const exportedBudgetLines = (asked: Months): LookUp<ExportedRow[]> => {
  const [first, end] = daysOf(asked);
  return {
    name: JSON.stringify(["exportedBudgetLines", first, end]),
    batch: async (manager, keys, organizationIds) =>
      ofOrganizations(
        await manager.query<ExportedRow[]>(LINES, [organizationIds, keys, first, end, MOST_ROWS + 1]),
      ),
  };
};

const LINES = `
  SELECT owner.id AS "organizationId", page.*
    FROM unnest($2::uuid[]) AS owner (id)
   CROSS JOIN LATERAL (
     SELECT budget.fiscal_year::text AS "fiscalYear", to_char(money.first, 'YYYY-MM') AS "from", line.name,
            line.expenditure, line.account, line.cost_centre AS "costCentre", line.pool, line.purpose, line.status,
            trim_scale(line.quantity)::text AS quantity, line.unit_price::text AS "unitPrice", line.ordinal, line.id,
            ${MONTH_COLUMNS.map((column, i) => `money.months[${i + 1}] AS ${column}`).join(", ")}
       FROM budgets budget
       JOIN budget_lines line ON line.organization_id = budget.organization_id AND line.budget_id = budget.id
      CROSS JOIN LATERAL (
        SELECT min(month) AS first, array_agg(amount::text ORDER BY month) AS months
          FROM budget_amounts
         WHERE organization_id = line.organization_id AND line_id = line.id) AS money
      WHERE budget.organization_id = owner.id AND budget.organization_id = ANY ($1::uuid[])
        AND money.first >= $3::date AND money.first < $4::date
      ORDER BY budget.fiscal_year, line.ordinal, line.id
      LIMIT $5) AS page
   ORDER BY page."fiscalYear"::int, page.ordinal, page.id`;
