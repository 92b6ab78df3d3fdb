import type { Decimal } from "../../../kernel/Decimal";
import type { CurrencyCode } from "../../../kernel/Money";
import type { Problem } from "../../../kernel/Problem";
import { exact } from "../Exact";
import type { Statement, StatementItem, StatementPercentage } from "../Statement";
import { checkNames } from "./checkNames";
import { LARGEST_SMALLEST_UNIT, STATEMENT_LIMITS as MOST, USUAL_UNIT } from "./limits";
import { ItemReader } from "./readItems";
import type { StatedAmountInput, StatementInput } from "./StatementInput";
import { StatementReader } from "./StatementReader";

export type StatementReading =
  | { readonly kind: "valid"; readonly statement: Statement }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Reads a statement: one whose labels all name something, or every problem found. */
export function readStatement(input: StatementInput): StatementReading {
  const problems: Problem[] = [];
  const reader = new StatementReader(problems, []);
  if (input.lines.length === 0)
    reader.in("lines").problem("REQUIRED", "There is no line.", "Give at least one line of the statement.");
  const currency = readCurrency(input, reader);
  const smallestUnit = readSmallestUnit(input.smallestUnit, reader);
  const items = readItems(input, reader, new ItemReader(smallestUnit));
  checkPartCount(items, reader);
  checkNames(items, reader);
  return problems.length > 0
    ? { kind: "invalid", problems }
    : { kind: "valid", statement: { currency, smallestUnit, items } };
}

function readItems(input: StatementInput, reader: StatementReader, read: ItemReader): StatementItem[] {
  const lines = reader.list("lines", input.lines, MOST.lines, (line, at) => read.line(line, at));
  const percentages = reader.list("percentages", input.percentages, MOST.percentages, (percentage, at) =>
    read.percentage(percentage, at),
  );
  const everything = (total: string) => [
    ...lines.map(({ label }) => label),
    ...percentages.filter(addedTo(total, percentages)).map(({ label }) => label),
  ];
  return [
    ...lines,
    ...reader.list("subtotals", input.subtotals, MOST.subtotals, (sum, at) => read.sum(sum, at)),
    ...reader.list("totals", input.totals, MOST.totals, (sum, at) => read.sum(sum, at, everything)),
    ...percentages,
    ...reader.list("annualFigures", input.annualFigures, MOST.annualFigures, (annual, at) =>
      read.annual(annual, at),
    ),
  ];
}

/** Each line in a subtotal and a total makes two parts; every line in every sum would take long to judge. */
function checkPartCount(items: readonly StatementItem[], reader: StatementReader): void {
  let count = 0;
  let over: StatementItem | undefined;
  for (const item of items) {
    count += item.type === "SUM" ? item.parts.length : 0;
    if (count > MOST.parts) over ??= item;
  }
  if (over === undefined) return;
  const message = `The subtotals and totals together name ${count} parts.`;
  const advice = `Name at most ${MOST.parts}: name a subtotal instead of its lines.`;
  reader.in(...over.path, "of").problem("TOO_MANY", message, advice, String(count));
}

/** Whether a percentage belongs to everything that a total adds up: not a mere share, nor one of that total itself. */
function addedTo(total: string, percentages: readonly StatementPercentage[]) {
  const byLabel = new Map(percentages.map((percentage) => [percentage.label, percentage]));
  return ({ kind, base }: StatementPercentage): boolean => {
    const seen = new Set<string>();
    let under: string | undefined = base;
    while (under !== undefined && under !== total && !seen.has(under)) {
      seen.add(under);
      under = byLabel.get(under)?.base;
    }
    return kind !== "SHARE" && under !== total;
  };
}

function readSmallestUnit(given: Decimal | null | undefined, reader: StatementReader): Decimal {
  if (given == null) return USUAL_UNIT;
  if (given.gt(0) && given.lte(LARGEST_SMALLEST_UNIT) && given.decimalPlaces() <= 6) return exact(given);
  const said = given.toFixed();
  const advice = `Give more than 0, up to ${LARGEST_SMALLEST_UNIT.toFixed()}, with at most six decimal places: 0.01 for cents, 1 for whole units.`;
  reader.in("smallestUnit").problem("OUT_OF_RANGE", `The smallest unit is ${said}.`, advice, said);
  return USUAL_UNIT;
}

/** The one currency of the statement. An amount in another could not be held against the rest. */
function readCurrency(input: StatementInput, reader: StatementReader): CurrencyCode | undefined {
  const lists = ["lines", "subtotals", "totals", "percentages", "annualFigures"] as const;
  const stated = lists.flatMap((list) =>
    ((input[list] ?? []) as readonly StatedAmountInput[]).flatMap(({ currency }, index) =>
      currency == null ? [] : [{ currency, at: reader.in(list, index, "currency") }],
    ),
  );
  const currency = input.currency ?? stated[0]?.currency;
  for (const other of stated) {
    if (other.currency === currency) continue;
    other.at.problem(
      "CONTRADICTION",
      `The statement is in ${currency ?? "no currency"}, and this is in ${other.currency}.`,
      "Check each currency in a statement of its own, or convert its amounts first.",
      other.currency,
    );
  }
  return currency;
}
