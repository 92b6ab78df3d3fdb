import type { StatementItem } from "../Statement";
import type { StatementReader } from "./StatementReader";

/** Notes every part that a sum counts twice: named again, or contained in another of its parts. */
export function checkOverlaps(
  items: readonly StatementItem[],
  byLabel: ReadonlyMap<string, StatementItem>,
  reader: StatementReader,
): void {
  const known = new Map<string, readonly string[]>();
  /** What an item counts in the end: lines and percentages. There is no circle in a statement that comes here. */
  const counted = (label: string): readonly string[] => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const item = byLabel.get(label);
    const contents =
      item?.type === "SUM"
        ? [...new Set(item.parts.flatMap(counted))]
        : item?.type === "ANNUAL"
          ? counted(item.of)
          : [label];
    known.set(label, contents);
    return contents;
  };
  for (const item of items) {
    if (item.type !== "SUM") continue;
    const through = new Map<string, string>();
    item.parts.forEach((part, index) => {
      const contents = counted(part);
      const twice = contents.find((label) => through.has(label));
      for (const label of contents) if (!through.has(label)) through.set(label, part);
      if (twice === undefined) return;
      const first = through.get(twice) ?? twice;
      const at = reader.in(...item.path, "of", index);
      const message =
        first === part
          ? `"${item.label}" names "${part}" twice.`
          : `"${item.label}" counts "${twice}" twice: through "${first}" and through "${part}".`;
      const code = first === part ? "DUPLICATE" : "OVERLAP";
      at.problem(code, message, "Name each part once, or the subtotal that contains it.", part);
    });
  }
}
