import type { EntityManager } from "typeorm";
import { asCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { problemAt, type Problem } from "../../kernel/Problem";
import type { BudgetLineRow } from "../../schema/budgets/Budget";
import { InvalidInput } from "../../schema/InvalidInput";
import { globalId } from "../../schema/relay/globalId";
import { budgetById, linesOfBudget } from "./budgetLookUps";
import type { BudgetToStore } from "./BudgetToStore";
import { MOST_LINES, problemsOfTotal } from "./readBudgetInput";
import type { LineFact } from "./readBudgetLine";
import { storeBudget } from "./storeBudget";

/**
 * Adds lines to the budget of a fiscal year, as one change of it; where there is none, makes it.
 * @returns what keeps them from being added; a path begins with the place of a line among those that are added
 */
export async function addLines(
  manager: EntityManager,
  { organizationId, personId, newId }: Pick<BudgetToStore, "organizationId" | "personId" | "newId">,
  fiscalYear: number,
  added: readonly LineFact[],
): Promise<readonly Problem[]> {
  const scope = [organizationId];
  const [known] = await manager.query<{ id: string }[]>(
    "SELECT id FROM budgets WHERE organization_id = $1 AND fiscal_year = $2",
    [organizationId, fiscalYear],
  );
  const ids = known === undefined ? [] : [known.id];
  const stored = (await budgetById.batch(manager, ids, scope)).get(known?.id ?? "");
  const rows = (await linesOfBudget.batch(manager, ids, scope)).get(known?.id ?? "") ?? [];
  const lines = [...rows.map(factOf), ...added];
  const problems = [...problemsOfNames(rows, added, fiscalYear), ...problemsOfLines(lines, fiscalYear)];
  if (problems.length > 0) return problems;
  const work = await storeBudget(manager, {
    ...{ organizationId, budgetId: known?.id, personId, newId, lines },
    input: {
      organizationId: globalId("Organization", organizationId),
      version: stored?.version ?? null,
      fiscalYear,
      notes: stored?.notes ?? null,
      reason: "Imported from CSV.",
    },
  });
  if (work.kind === "done") return [];
  if (!(work.answer instanceof InvalidInput)) throw new Error("A budget changed while it was written.");
  return work.answer.problems.map((problem) => ({ ...problem, path: [] }));
}

const factOf = ({ months, quantity, unitPrice, ...line }: BudgetLineRow): LineFact => ({
  ...line,
  quantity: quantity === null ? null : new Decimal(quantity),
  unitPrice: unitPrice === null ? null : new Decimal(unitPrice),
  months: months.map(({ cents }) => asCents(cents)),
});

function problemsOfNames(
  stored: readonly BudgetLineRow[],
  added: readonly LineFact[],
  fiscalYear: number,
): Problem[] {
  const taken = new Set(stored.map(({ name }) => name));
  return added.flatMap(({ name }, index) => {
    if (!taken.has(name)) return [];
    const message = `There is a line ${name} in the budget of FY${fiscalYear} already.`;
    const advice = "Change that line with saveBudget, or give another name.";
    return [problemAt(["lines", index, "name"], "DUPLICATE", message, advice, name)];
  });
}

function problemsOfLines(lines: readonly LineFact[], fiscalYear: number): Problem[] {
  const tooMany =
    lines.length <= MOST_LINES
      ? []
      : [
          problemAt(
            ["lines"],
            "TOO_MANY",
            `FY${fiscalYear} would have ${lines.length} lines.`,
            `A budget has at most ${MOST_LINES}; put lines together.`,
            String(lines.length),
          ),
        ];
  return [...tooMany, ...problemsOfTotal(lines)];
}
