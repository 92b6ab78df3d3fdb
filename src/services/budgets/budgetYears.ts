import type { BudgetedLine, BudgetYear } from "../../costing/budget/Ledger";
import type { CostPool } from "../../costing/vocabulary";
import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Purpose } from "../../kernel/Purpose";
import { listsBy, type LookUp } from "../LookUp";

interface WrittenYear {
  readonly organizationId: string;
  readonly fiscalYear: number;
  readonly lines: readonly WrittenLine[] | null;
}

interface WrittenLine {
  readonly id: string;
  readonly name: string;
  readonly expenditure: Expenditure;
  readonly account: string | null;
  readonly costCentre: string | null;
  readonly pool: CostPool;
  readonly purpose: Purpose;
  readonly months: readonly string[] | null;
}

/** Every budget of an organization with its lines, by fiscal year: one statement, however many there are. */
export const BUDGET_YEARS: LookUp<BudgetYear[]> = {
  name: "budgetYears",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<WrittenYear[]>(
      `SELECT budget.organization_id AS "organizationId", budget.fiscal_year AS "fiscalYear",
              (SELECT json_agg(json_build_object(
                        'id', line.id, 'name', line.name, 'expenditure', line.expenditure, 'account', line.account,
                        'costCentre', line.cost_centre, 'pool', line.pool, 'purpose', line.purpose,
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

const yearOf = ({ fiscalYear, lines }: WrittenYear): BudgetYear => ({
  fiscalYear,
  lines: (lines ?? []).map(lineOf),
  transfers: [],
  contingency: 0,
  carriedForward: 0,
});

const lineOf = ({
  id,
  name,
  expenditure,
  account,
  costCentre,
  pool,
  purpose,
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
  status: "APPROVED",
  months: (months ?? []).map((amount) => centsOf(new Decimal(amount))),
});
