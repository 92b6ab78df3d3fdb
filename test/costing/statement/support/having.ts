import type { StatementInput } from "../../../../src/costing/statement/input/StatementInput";
import type { Decimal } from "../../../../src/kernel/Decimal";

type Path = readonly string[];

/** Every figure of a statement by its place, but the smallest unit. */
export function placesOf(input: StatementInput): Path[] {
  const lists = ["lines", "subtotals", "totals", "percentages", "annualFigures"] as const;
  return lists.flatMap((list) =>
    (input[list] ?? []).flatMap((item, index) =>
      ["quantity", "unitPrice", "amount", "rate"]
        .filter((name) => (item as unknown as Record<string, unknown>)[name] !== undefined)
        .map((name) => [list, String(index), name]),
    ),
  );
}

/** The figure at a place. */
export function valueAt(input: StatementInput, [list = "", index = "", name = ""]: Path): Decimal {
  const items = (input as unknown as Record<string, readonly Record<string, Decimal>[]>)[list];
  const value = items?.[Number(index)]?.[name];
  if (value === undefined) throw new Error(`There is no ${list}.${index}.${name}.`);
  return value;
}

/** The statement with another figure at a place. */
export function having(input: StatementInput, path: Path, value: Decimal): StatementInput {
  const [list = "", index = "", name = ""] = path;
  const items = (input as unknown as Record<string, readonly object[]>)[list] ?? [];
  const changed = items.map((item, n) => (n === Number(index) ? { ...item, [name]: value } : item));
  return { ...input, [list]: changed };
}
