import type { InputReader } from "../../costing/input/InputReader";
import { asCents, centsOf, type Cents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import type { Problem } from "../../kernel/Problem";
import { ExactRunningTotal } from "../../kernel/RunningTotal";
import type { BudgetLineInput, SaveBudgetInput } from "../../schema/budgets/BudgetIntentions";
import { inputReader } from "../intentions/inputReader";

/** A line as it is stored: the cents of the twelve months of the fiscal year. */
export interface LineFact extends Omit<BudgetLineInput, "months" | "annual"> {
  readonly months: readonly Cents[];
}

export interface BudgetReading {
  readonly problems: readonly Problem[];
  readonly lines: readonly LineFact[];
}

const MOST_LINES = 500;
const MOST_A_LINE = 1_000_000_000;
/** What the costing engine takes as a budget of a year. */
const MOST_A_YEAR = 100_000_000_000;
/** So that every month of the year is one that the API can write. */
const FISCAL_YEARS = [1991, 2198] as const;

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
  const total = lines.flatMap(({ months }) => months).reduce((sum, cents) => sum + cents, 0);
  if (total > MOST_A_YEAR * 100) {
    const said = new Decimal(total).div(100).toFixed(2);
    reader.problem(
      "lines",
      "OUT_OF_RANGE",
      `The lines add up to ${said}.`,
      `Stay within ${MOST_A_YEAR}.`,
      said,
    );
  }
  return { problems: reader.reading.problems, lines };
}

function readLine(input: BudgetLineInput, reader: InputReader): LineFact {
  const { months, annual, ...facts } = input;
  return { ...facts, name: reader.text("name", input.name), months: readMonths(reader, months, annual) };
}

function readMonths(
  reader: InputReader,
  months: readonly Decimal[] | null | undefined,
  annual: Decimal | null | undefined,
): Cents[] {
  if ((months == null) === (annual == null)) {
    const message = "A line needs either its months or an annual amount.";
    reader.problem(undefined, "CONTRADICTION", message, "Give one of the two.");
    return [];
  }
  if (annual != null) return spreadEvenly(readAmount(reader, "annual", annual));
  const given = months ?? [];
  if (given.length !== 12) {
    const message = `There are ${given.length} months.`;
    reader.problem("months", "OUT_OF_RANGE", message, "Give twelve amounts.", String(given.length));
    return [];
  }
  return given.map((amount, index) => readAmount(reader.in("months"), String(index), amount));
}

function readAmount(reader: InputReader, field: string, amount: Decimal): Cents {
  const said = `The amount is ${amount.toFixed()}.`;
  if (amount.lt(0) || amount.gt(MOST_A_LINE)) {
    reader.problem(field, "OUT_OF_RANGE", said, `Give 0 to ${MOST_A_LINE}.`, amount.toFixed());
    return asCents(0);
  }
  if (amount.decimalPlaces() > 2) {
    reader.problem(field, "TOO_PRECISE", said, "Give at most 2 decimal places.", amount.toFixed());
    return asCents(0);
  }
  return centsOf(amount);
}

/** Twelve months that add up to the year: 95,000 is 7,916.67 in January, 7,916.66 in February. */
function spreadEvenly(annual: Cents): Cents[] {
  const soFar = new ExactRunningTotal(12);
  return Array.from({ length: 12 }, () => soFar.cell(annual));
}
