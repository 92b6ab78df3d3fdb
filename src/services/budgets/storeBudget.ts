import type { EntityManager } from "typeorm";
import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { fiscalYearPeriod } from "../../kernel/FiscalCalendar";
import { monthsIn } from "../../kernel/Period";
import { problemAt, type Problem } from "../../kernel/Problem";
import { NotFound, type VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Work } from "../intentions/carryOut";
import { problemsOfIds } from "../intentions/problemsOfIds";
import { organizationById } from "../organizations/organizationLookUps";
import type { BudgetRow } from "../../schema/budgets/Budget";
import { budgetById, linesOfBudget } from "./budgetLookUps";
import { conflictOf } from "./budgetConflict";
import { transfersOfBudget } from "./budgetHistoryLookUps";
import type { BudgetToStore } from "./BudgetToStore";
import { settleTransfers } from "./settleTransfers";
import { keepRevision } from "./keepRevision";
import { writeLines } from "./writeLines";
import { removeTransfers, writeTransfers } from "./writeTransfers";

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
    ...problemsOfIds("lines", budget.lines, new Set(lines.map(({ id }) => id))),
    ...(await problemsOfYear(manager, budget)),
    ...problemsOfClosed(stored, input),
  ];
  if (problems.length > 0) return { kind: "refused", answer: new InvalidInput(problems) };
  const calendar = { firstMonth: organization.fiscalYearStartMonth, label: organization.fiscalYearLabel };
  const year = fiscalYearPeriod(calendar, input.fiscalYear);
  const id = budgetId ?? budget.newId();
  const statuses = new Map(lines.map(({ id, status }) => [id, status]));
  const rows = budget.lines.map((line) => ({
    ...line,
    id: line.id ?? budget.newId(),
    status: line.status ?? statuses.get(line.id ?? "") ?? "APPROVED",
  }));
  const apart = {
    contingency: input.contingency ?? new Decimal(stored?.contingency ?? 0),
    carriedForward: input.carriedForward ?? new Decimal(stored?.carriedForward ?? 0),
  };
  const { transfers, problems: wrong } = settleTransfers(input.transfers, {
    lines: rows,
    year,
    contingency: centsOf(apart.contingency),
    stored: (await transfersOfBudget.batch(manager, lookUp, [organizationId])).get(budgetId ?? "") ?? [],
  });
  if (wrong.length > 0) return { kind: "refused", answer: new InvalidInput([...wrong]) };
  await writeBudget(manager, id, budget, apart);
  await removeTransfers(manager, id, budget, transfers);
  await writeLines(manager, id, budget, { rows, months: monthsIn(year) });
  await writeTransfers(manager, id, budget, transfers);
  await keepRevision(manager, organizationId, id, input.reason ?? undefined);
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

/** A closed year changes only by being opened. */
function problemsOfClosed(stored: BudgetRow | undefined, { isClosed }: BudgetToStore["input"]): Problem[] {
  if (stored?.closedAt == null || isClosed === false) return [];
  const message = `FY${stored.fiscalYear} is closed.`;
  const advice = "Open it again with isClosed: false, and close it with a later change.";
  return [problemAt(["isClosed"], "CONTRADICTION", message, advice, "true")];
}

/** Money that belongs to no line. */
interface Apart {
  readonly contingency: Decimal;
  readonly carriedForward: Decimal;
}

async function writeBudget(
  manager: EntityManager,
  id: string,
  { organizationId, budgetId, personId, input }: BudgetToStore,
  apart: Apart,
): Promise<void> {
  await manager.query(
    budgetId === undefined
      ? `INSERT INTO budgets (organization_id, id, fiscal_year, notes, created_by, updated_by, contingency,
                              carried_forward, closed_at)
         VALUES ($1, $2, $3, $4, $5, $5, $6, $7, CASE WHEN $8 THEN now() END)`
      : `UPDATE budgets
            SET fiscal_year = $3, notes = $4, version = version + 1, updated_at = now(), updated_by = $5,
                contingency = $6, carried_forward = $7, closed_at = CASE WHEN $8 THEN now() END
          WHERE organization_id = $1 AND id = $2`,
    [
      organizationId,
      id,
      input.fiscalYear,
      input.notes ?? null,
      personId,
      apart.contingency.toFixed(2),
      apart.carriedForward.toFixed(2),
      input.isClosed ?? false,
    ],
  );
}
