import type { SaveBudgetInput } from "../../schema/budgets/BudgetIntentions";
import type { LineFact } from "./readBudgetLine";

/** A budget to be stored, and by whom. */
export interface BudgetToStore {
  readonly organizationId: string;
  /** The uuid of the budget to replace; undefined for a new one. */
  readonly budgetId: string | undefined;
  readonly personId: string;
  /** What is said of it beside its lines. */
  readonly input: Omit<SaveBudgetInput, "lines" | "idempotencyKey" | "dryRun">;
  readonly lines: readonly LineFact[];
  /** The uuid of a new budget, and of each new line. */
  readonly newId: () => string;
}
