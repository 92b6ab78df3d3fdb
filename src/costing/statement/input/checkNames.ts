import type { StatementItem } from "../Statement";
import { checkStructure } from "./checkStructure";
import { StatementReader } from "./StatementReader";

/** A label that an item refers to, with its place. */
interface Reference {
  readonly label: string;
  readonly at: StatementReader;
}

/** Checks that every label is one item's own and every reference names one; and, in a statement without a problem so far, what refers to what. */
export function checkNames(items: readonly StatementItem[], reader: StatementReader): void {
  const byLabel = new Map<string, StatementItem>();
  for (const item of items) {
    if (byLabel.has(item.label))
      reader
        .in(...item.path, "label")
        .problem(
          "DUPLICATE",
          `The label "${item.label}" stands twice.`,
          "Give each line, sum, percentage and annual figure a label of its own.",
          item.label,
        );
    else byLabel.set(item.label, item);
  }
  for (const item of items)
    for (const { label, at } of referencesOf(item, reader))
      if (!byLabel.has(label))
        at.problem(
          "UNKNOWN",
          `"${item.label}" names "${label}", which is nothing in the statement.`,
          "Name a line, subtotal, total, percentage or annual figure by its label.",
          label,
        );
  if (reader.problems.length === 0) checkStructure(items, byLabel, reader);
}

function referencesOf(item: StatementItem, reader: StatementReader): Reference[] {
  const at = (...steps: (string | number)[]) => reader.in(...item.path, ...steps);
  switch (item.type) {
    case "LINE":
      return [];
    case "SUM":
      return item.parts.map((label, index) => ({ label, at: at("of", index) }));
    case "PERCENTAGE":
      return [
        ...(item.base === "" ? [] : [{ label: item.base, at: at("of") }]),
        ...(item.part === undefined ? [] : [{ label: item.part, at: at("part") }]),
      ];
    case "ANNUAL":
      return [{ label: item.of, at: at("of") }];
  }
}
