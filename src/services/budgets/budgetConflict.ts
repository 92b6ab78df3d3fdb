import { printCents } from "../../kernel/Cents";
import type { BudgetLineRow, BudgetRow } from "../../schema/budgets/Budget";
import { VersionConflict } from "../../schema/intentions/answers";
import { differencesOf } from "../access/differences";
import type { BudgetToStore } from "./BudgetToStore";
import type { LineFact } from "./readBudgetLine";

/** What was sent and what is stored, where they differ: the lines by their order, the money by month. */
export function conflictOf(
  { input, lines }: Pick<BudgetToStore, "input" | "lines">,
  stored: BudgetRow,
  storedLines: readonly BudgetLineRow[],
): VersionConflict {
  const yours = {
    fiscalYear: input.fiscalYear,
    notes: input.notes,
    contingency: input.contingency?.toFixed(2) ?? stored.contingency,
    carriedForward: input.carriedForward?.toFixed(2) ?? stored.carriedForward,
    lines: lines.map((line) => comparable(line, line.months)),
  };
  const theirs = {
    fiscalYear: stored.fiscalYear,
    notes: stored.notes,
    contingency: stored.contingency,
    carriedForward: stored.carriedForward,
    lines: storedLines.map((line) =>
      comparable(
        line,
        line.months.map(({ cents }) => cents),
      ),
    ),
  };
  return new VersionConflict(input.version ?? 0, stored.version, differencesOf(yours, theirs));
}

const comparable = (
  {
    name,
    expenditure,
    account,
    costCentre,
    pool,
    purpose,
  }: Pick<LineFact, "name" | "expenditure" | "account" | "costCentre" | "pool" | "purpose">,
  cents: readonly number[],
): object => ({ name, expenditure, account, costCentre, pool, purpose, months: cents.map(printCents) });
