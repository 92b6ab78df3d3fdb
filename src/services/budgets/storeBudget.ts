import type { EntityManager } from "typeorm";
import { printCents } from "../../kernel/Cents";
import { type FiscalCalendar, fiscalYearPeriod } from "../../kernel/FiscalCalendar";
import { printMonth } from "../../kernel/Month";
import { monthsIn } from "../../kernel/Period";
import { problemAt, type Problem } from "../../kernel/Problem";
import type { SaveBudgetInput } from "../../schema/budgets/BudgetIntentions";
import { NotFound } from "../../schema/intentions/answers";
import { VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Work } from "../intentions/carryOut";
import { problemsOfIds } from "../intentions/problemsOfIds";
import { organizationById } from "../organizations/organizationLookUps";
import { budgetById, linesOfBudget } from "./budgetLookUps";
import { conflictOf } from "./budgetConflict";
import type { LineFact } from "./readBudgetInput";

/** A budget to be stored, and by whom. */
export interface BudgetToStore {
  readonly organizationId: string;
  /** The uuid of the budget to replace; undefined for a new one. */
  readonly budgetId: string | undefined;
  readonly personId: string;
  readonly input: SaveBudgetInput;
  readonly lines: readonly LineFact[];
  /** The uuid of a new budget, and of each new line. */
  readonly newId: () => string;
}

/** Stores a whole budget, if its version, its fiscal year and the ids in it allow. */
export async function storeBudget(
  manager: EntityManager,
  budget: BudgetToStore,
): Promise<Work<NotFound | InvalidInput | VersionConflict>> {
  const { organizationId, budgetId, input } = budget;
  // Read here, and not before, so that the fiscal year cannot move between reading and writing.
  const organization = (await organizationById.batch(manager, [organizationId], [organizationId])).get(
    organizationId,
  );
  if (organization === undefined) return { kind: "refused", answer: new NotFound(input.organizationId) };
  const lookUp = budgetId === undefined ? [] : [budgetId];
  const stored = (await budgetById.batch(manager, lookUp, [organizationId])).get(budgetId ?? "");
  if (budgetId !== undefined && stored === undefined)
    return { kind: "refused", answer: new NotFound(input.id ?? "") };
  const lines = (await linesOfBudget.batch(manager, lookUp, [organizationId])).get(budgetId ?? "") ?? [];
  if (stored !== undefined && stored.version !== input.version)
    return { kind: "refused", answer: conflictOf(budget, stored, lines) };
  const problems = [
    ...problemsOfIds("lines", input.lines, new Set(lines.map(({ id }) => id))),
    ...(await problemsOfYear(manager, budget)),
  ];
  if (problems.length > 0) return { kind: "refused", answer: new InvalidInput(problems) };
  const id = budgetId ?? budget.newId();
  await writeBudget(manager, id, budget);
  const calendar = { firstMonth: organization.fiscalYearStartMonth, label: organization.fiscalYearLabel };
  await writeLines(manager, id, budget, calendar);
  return { kind: "done", id };
}

/** Looked up before it is written, as with the names of plans, so that two at the same time are told apart. */
async function problemsOfYear(
  manager: EntityManager,
  { organizationId, budgetId, input }: BudgetToStore,
): Promise<Problem[]> {
  const { fiscalYear } = input;
  const others = await manager.query<{ id: string }[]>(
    "SELECT id FROM budgets WHERE organization_id = $1 AND fiscal_year = $2",
    [organizationId, fiscalYear],
  );
  if (others.every(({ id }) => id === budgetId)) return [];
  const message = `There is a budget for FY${fiscalYear} already.`;
  const advice = "Replace that budget, or give another fiscal year.";
  return [problemAt(["fiscalYear"], "DUPLICATE", message, advice, String(fiscalYear))];
}

async function writeBudget(
  manager: EntityManager,
  id: string,
  { organizationId, budgetId, personId, input }: BudgetToStore,
): Promise<void> {
  await manager.query(
    budgetId === undefined
      ? `INSERT INTO budgets (organization_id, id, fiscal_year, notes, created_by, updated_by)
         VALUES ($1, $2, $3, $4, $5, $5)`
      : `UPDATE budgets SET fiscal_year = $3, notes = $4, version = version + 1, updated_at = now(), updated_by = $5
          WHERE organization_id = $1 AND id = $2`,
    [organizationId, id, input.fiscalYear, input.notes ?? null, personId],
  );
}

async function writeLines(
  manager: EntityManager,
  budgetId: string,
  { organizationId, input, lines, newId }: BudgetToStore,
  calendar: FiscalCalendar,
): Promise<void> {
  const rows = lines.map((line, ordinal) => ({ ...line, id: line.id ?? newId(), ordinal }));
  const ids = rows.map(({ id }) => id);
  await manager.query(
    "DELETE FROM budget_lines WHERE organization_id = $1 AND budget_id = $2 AND id <> ALL ($3::uuid[])",
    [organizationId, budgetId, ids],
  );
  await manager.query(
    `INSERT INTO budget_lines (organization_id, budget_id, id, ordinal, name, expenditure, account, cost_centre,
                               pool, purpose)
     SELECT $1, $2, id, ordinal, name, expenditure, account, "costCentre", pool, purpose
       FROM jsonb_to_recordset($3::jsonb) AS line (id uuid, ordinal int, name text, expenditure text, account text,
                                                   "costCentre" text, pool text, purpose text)
     ON CONFLICT (organization_id, id) DO UPDATE
        SET ordinal = excluded.ordinal, name = excluded.name, expenditure = excluded.expenditure,
            account = excluded.account, cost_centre = excluded.cost_centre, pool = excluded.pool,
            purpose = excluded.purpose`,
    [organizationId, budgetId, JSON.stringify(rows)],
  );
  const months = monthsIn(fiscalYearPeriod(calendar, input.fiscalYear));
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
