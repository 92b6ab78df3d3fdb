import type { BudgetedLine, BudgetYear } from "../../costing/budget/Ledger";
import { linePrice } from "../../costing/budget/linePrice";
import type { LineStatus } from "../../costing/budget/LineStatus";
import type { CostPool } from "../../costing/vocabulary";
import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Purpose } from "../../kernel/Purpose";
import { storedMonth } from "../storedMonth";
import { listsBy, type LookUp } from "../LookUp";

interface WrittenYear {
  readonly organizationId: string;
  readonly fiscalYear: number;
  readonly contingency: string;
  readonly carriedForward: string;
  readonly transfers: readonly WrittenTransfer[] | null;
  readonly lines: readonly WrittenLine[] | null;
}

interface WrittenTransfer {
  readonly id: string;
  readonly from: string | null;
  readonly to: string;
  readonly month: string;
  readonly amount: string;
  readonly status: LineStatus;
}

interface WrittenLine {
  readonly id: string;
  readonly name: string;
  readonly expenditure: Expenditure;
  readonly account: string | null;
  readonly costCentre: string | null;
  readonly pool: CostPool;
  readonly purpose: Purpose;
  readonly status: LineStatus;
  readonly quantity: string | null;
  readonly unitPrice: string | null;
  readonly months: readonly string[] | null;
}

/** Every budget of an organization with its lines, by fiscal year: one statement, however many there are. */
export const BUDGET_YEARS: LookUp<BudgetYear[]> = {
  name: "budgetYears",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<WrittenYear[]>(
      `SELECT budget.organization_id AS "organizationId", budget.fiscal_year AS "fiscalYear",
              budget.contingency::text AS contingency, budget.carried_forward::text AS "carriedForward",
              (SELECT json_agg(json_build_object(
                        'id', moved.id, 'from', moved.from_line_id, 'to', moved.to_line_id,
                        'month', to_char(moved.month, 'YYYY-MM'), 'amount', moved.amount::text, 'status', moved.status)
                      ORDER BY moved.ordinal)
                 FROM budget_transfers moved
                WHERE moved.organization_id = budget.organization_id AND moved.budget_id = budget.id) AS transfers,
              (SELECT json_agg(json_build_object(
                        'id', line.id, 'name', line.name, 'expenditure', line.expenditure, 'account', line.account,
                        'costCentre', line.cost_centre, 'pool', line.pool, 'purpose', line.purpose,
                        'status', line.status, 'quantity', line.quantity::text, 'unitPrice', line.unit_price::text,
                        'months', (SELECT json_agg(amount::text ORDER BY month) FROM budget_amounts
                                    WHERE organization_id = line.organization_id AND line_id = line.id))
                      ORDER BY line.ordinal, line.id)
                 FROM budget_lines line
                WHERE line.organization_id = budget.organization_id AND line.budget_id = budget.id) AS lines
         FROM budgets budget
        WHERE budget.organization_id = ANY ($1::uuid[]) AND budget.organization_id = ANY ($2::uuid[])
        ORDER BY budget.fiscal_year`,
      [organizationIds, ids],
    );
    const lists = listsBy(rows, ({ organizationId }) => organizationId);
    return new Map([...lists].map(([id, years]) => [id, years.map(yearOf)]));
  },
};

const yearOf = ({ fiscalYear, contingency, carriedForward, transfers, lines }: WrittenYear): BudgetYear => ({
  fiscalYear,
  lines: (lines ?? []).map(lineOf),
  transfers: (transfers ?? []).map(({ id, from, to, month, amount, status }) => ({
    id,
    from: from ?? undefined,
    to,
    month: storedMonth(month),
    cents: centsOf(new Decimal(amount)),
    status,
  })),
  contingency: centsOf(new Decimal(contingency)),
  carriedForward: centsOf(new Decimal(carriedForward)),
});

const lineOf = ({
  id,
  name,
  expenditure,
  account,
  costCentre,
  pool,
  purpose,
  status,
  quantity,
  unitPrice,
  months,
}: WrittenLine): BudgetedLine => ({
  id,
  name,
  allocation: {
    expenditure,
    account: account ?? undefined,
    costCentre: costCentre ?? undefined,
    pool,
    purpose,
  },
  status,
  ...linePrice(quantity, unitPrice),
  months: (months ?? []).map((amount) => centsOf(new Decimal(amount))),
});
