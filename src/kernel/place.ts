import type { Path } from "./Problem";

/** What stands at a place of an input; `undefined` where it ends on the way. */
export function valueAt(node: unknown, place: Path): unknown {
  let at = node;
  for (const step of place) {
    if (at === null || typeof at !== "object") return undefined;
    at = (at as Record<string, unknown>)[String(step)];
  }
  return at;
}

/** The same input with something else at a place; what leads there is copied, all else is the same objects. */
export function withValueAt(node: unknown, place: Path, value: unknown): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return value;
  if (isIndex(step)) {
    const items: unknown[] = Array.isArray(node) ? [...(node as readonly unknown[])] : [];
    items[Number(step)] = withValueAt(items[Number(step)], rest, value);
    return items;
  }
  const record = node !== null && typeof node === "object" ? (node as Record<string, unknown>) : {};
  return { ...record, [step]: withValueAt(record[step], rest, value) };
}

/** Whether a step of a place counts the items of a list. */
export const isIndex = (step: string | number): boolean => typeof step === "number" || /^\d+$/.test(step);
