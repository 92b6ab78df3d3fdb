import { Periods, TIMES_COUNTED } from "../periods";
import type { StatementItem, StatementPercentage, StatementSum } from "../Statement";
import { checkOverlaps } from "./checkOverlaps";
import type { StatementReader } from "./StatementReader";

type ByLabel = ReadonlyMap<string, StatementItem>;

/** Checks what refers to what: no sum contains itself, nothing counts twice, and periods can be added. */
export function checkStructure(
  items: readonly StatementItem[],
  byLabel: ByLabel,
  reader: StatementReader,
): void {
  const before = reader.problems.length;
  reportCycles(items, byLabel, reader);
  if (reader.problems.length > before) return;
  checkOverlaps(items, byLabel, reader);
  const periods = new Periods(byLabel);
  for (const item of items) {
    const at = reader.in(...item.path);
    if (item.type === "SUM") checkSum(item, byLabel, periods, at);
    if (item.type === "PERCENTAGE") checkPercentage(item, byLabel, periods, at);
    if (item.type === "ANNUAL") {
      const monthly = byLabel.get(item.of);
      const period = monthly === undefined ? undefined : periods.of(monthly);
      if (period === "MONTH" || period === undefined) continue;
      const message = `"${item.label}" is twelve times "${item.of}", which is not stated by the month but ${period}.`;
      at.in("of").problem("CONTRADICTION", message, "Name something with the period MONTH.", item.of);
    }
  }
}

/** The items that an item is made of; a percentage is made of none, so that it may be a percentage of its own total. */
function contentsOf(item: StatementItem): readonly string[] {
  if (item.type === "SUM") return item.parts;
  return item.type === "ANNUAL" ? [item.of] : [];
}

function reportCycles(items: readonly StatementItem[], byLabel: ByLabel, reader: StatementReader): void {
  const done = new Set<string>();
  const visit = (item: StatementItem, above: readonly string[]): void => {
    if (done.has(item.label)) return;
    const way = [...above, item.label];
    contentsOf(item).forEach((label, index) => {
      const start = way.indexOf(label);
      const next = byLabel.get(label);
      if (start < 0) {
        if (next !== undefined) visit(next, way);
        return;
      }
      const circle = [...way.slice(start), label].map((name) => `"${name}"`).join(" of ");
      const at = reader.in(...item.path, "of", ...(item.type === "SUM" ? [index] : []));
      at.problem("CONTRADICTION", `"${label}" contains itself: ${circle}.`, "Take one of them out.", label);
    });
    done.add(item.label);
  };
  for (const item of items) visit(item, []);
}

function checkSum(item: StatementSum, byLabel: ByLabel, periods: Periods, at: StatementReader): void {
  const period = periods.of(item);
  if (period === undefined) {
    at.in("period").problem(
      "REQUIRED",
      `"${item.label}" adds up parts of different periods and does not say its own.`,
      "Say MONTH, YEAR (monthly parts count twelve times) or ONE_TIME (what is due at once: each part counts once).",
    );
    return;
  }
  item.parts.forEach((label, index) => {
    const part = byLabel.get(label);
    if (part === undefined) return;
    const atPart = at.in("of", index);
    if (part.type === "PERCENTAGE" && part.kind === "SHARE") {
      const advice = "Name what is that share itself.";
      atPart.problem("UNSUPPORTED", `"${label}" is a share, which adds nothing to a sum.`, advice, label);
      return;
    }
    const own = periods.of(part);
    if (own === undefined || TIMES_COUNTED[period][own] !== undefined) return;
    const message = `"${item.label}" is by the month and cannot take "${label}", which is ${own}.`;
    const advice =
      "Take it out, or make the sum YEAR (a first year, in which monthly parts count twelve times) or ONE_TIME.";
    atPart.problem("CONTRADICTION", message, advice, label);
  });
}

function checkPercentage(
  item: StatementPercentage,
  byLabel: ByLabel,
  periods: Periods,
  at: StatementReader,
): void {
  if (item.base === item.label) {
    const advice = "Name the line, subtotal or total that it is a percentage of.";
    at.in("of").problem("CONTRADICTION", `"${item.label}" is a percentage of itself.`, advice, item.base);
    return;
  }
  const [part, base] = [byLabel.get(item.part ?? ""), byLabel.get(item.base)];
  if (part === undefined || base === undefined) return;
  const [ofPart, ofBase] = [periods.of(part), periods.of(base)];
  if (ofPart === ofBase || ofPart === undefined || ofBase === undefined) return;
  const message = `"${part.label}" is ${ofPart} and "${base.label}" is ${ofBase}, so the one is no share of the other.`;
  at.in("part").problem("CONTRADICTION", message, "Name figures of the same period.", part.label);
}
