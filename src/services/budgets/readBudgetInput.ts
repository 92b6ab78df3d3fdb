import type { InputReader } from "../../costing/input/InputReader";
import { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import { problemAt, type Problem } from "../../kernel/Problem";
import type { BudgetTransferInput, SaveBudgetInput } from "../../schema/budgets/BudgetIntentions";
import { inputReader } from "../intentions/inputReader";
import { type LineFact, readAmount, readLine } from "./readBudgetLine";

export interface BudgetReading {
  readonly problems: readonly Problem[];
  readonly lines: readonly LineFact[];
}

/** Of a budget. */
export const MOST_LINES = 500;
const MOST_TRANSFERS = 500;
/** What the costing engine takes as a budget of a year. */
const MOST_A_YEAR = 100_000_000_000;
/** So that every month of the year is one that the API can write. */
export const FISCAL_YEARS = [1991, 2198] as const;

/** Reads and checks a budget: its lines by month, and every problem found. */
export function readBudgetInput(input: SaveBudgetInput, currency: CurrencyCode): BudgetReading {
  const reader = inputReader(input, currency);
  if (input.id != null && input.version == null)
    reader.problem("version", "REQUIRED", "The version is missing.", "Send the version that you read.");
  if (input.id == null && input.version != null) {
    const advice = "Give the id of the budget to replace, or leave the version out to make a new budget.";
    reader.problem("version", "CONTRADICTION", "A new budget has no version yet.", advice);
  }
  reader.whole("fiscalYear", "The fiscal year", input.fiscalYear, FISCAL_YEARS, 0);
  const lines = reader.list("lines", input.lines, MOST_LINES, readLine);
  readAmount(reader, "contingency", input.contingency ?? new Decimal(0));
  readAmount(reader, "carriedForward", input.carriedForward ?? new Decimal(0));
  reader.list("transfers", input.transfers ?? [], MOST_TRANSFERS, readTransfer);
  reader.reading.problems.push(...problemsOfTotal(lines));
  return { problems: reader.reading.problems, lines };
}

function readTransfer({ amount, reason }: BudgetTransferInput, reader: InputReader): void {
  reader.text("reason", reason);
  readAmount(reader, "amount", amount);
  if (amount.isZero())
    reader.problem(
      "amount",
      "OUT_OF_RANGE",
      "The amount is 0.",
      "Give more, or leave the transfer out.",
      "0",
    );
}

/** What is wrong with all lines of a year together. */
export function problemsOfTotal(lines: readonly Pick<LineFact, "months">[]): Problem[] {
  const total = lines.flatMap(({ months }) => months).reduce((sum, cents) => sum + cents, 0);
  if (total <= MOST_A_YEAR * 100) return [];
  const said = new Decimal(total).div(100).toFixed(2);
  const advice = `Stay within ${MOST_A_YEAR}.`;
  return [problemAt(["lines"], "OUT_OF_RANGE", `The lines add up to ${said}.`, advice, said)];
}
