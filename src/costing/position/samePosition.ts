import type { Position } from "./Position";

/** What decides who is in a seat when. */
const EMPLOYMENT: readonly (keyof Position)[] = ["seat", "start", "end", "turnover", "hiring"];

/** What somebody employed all along costs nothing more or less for. */
const BEYOND_LOAD: ReadonlySet<keyof Position> = new Set([
  "count",
  "end",
  "turnover",
  "hiring",
  "recurringCosts",
  "equipment",
  "backfill",
  "management",
  "roles",
  "skills",
  "frameworks",
  "staffHourlyCost",
] as const);

const isSame = (keys: readonly (keyof Position)[], a: Position, b: Position): boolean => {
  for (const key of keys) if (a[key] !== b[key]) return false;
  return true;
};

/** Whether the same people are in two positions with the same chances; parts are compared as objects. */
export const sameEmployment = (a: Position, b: Position): boolean => isSame(EMPLOYMENT, a, b);

/** Whether two positions have the same loaded cost; parts are compared as objects. */
export function sameLoad(a: Position, b: Position): boolean {
  for (const key of keysOf(a)) if (!BEYOND_LOAD.has(key) && a[key] !== b[key]) return false;
  return true;
}

const keysOf = (position: Position) => Object.keys(position) as (keyof Position)[];
