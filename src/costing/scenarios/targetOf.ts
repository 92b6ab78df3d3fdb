import { printMonth, type Month } from "../../kernel/Month";
import type { Path } from "../../kernel/Problem";
import type { ExploredInput } from "./ExploredInput";
import type { LeverTarget } from "../../kernel/levers/Lever";
import { isIndex, valueAt } from "../../kernel/place";

/** What a place of the input is a number of, by the names that the input gives. */
export function targetOf(input: ExploredInput, place: Path): LeverTarget {
  const isOfPlan = place[0] === "plans";
  const [plan, part] = [place.slice(0, 2), place.slice(0, 4)];
  const items = namesOfItems(input, place, isOfPlan ? part.length : 0);
  return {
    plan: isOfPlan ? nameAt(input, plan) : undefined,
    part: isOfPlan ? nameAt(input, part) : undefined,
    item: items.length === 0 ? undefined : items.join(" / "),
  };
}

function namesOfItems(input: ExploredInput, place: Path, from: number): string[] {
  const names: string[] = [];
  for (let length = from + 1; length <= place.length; length++) {
    const step = place[length - 1];
    if (step !== undefined && isIndex(step)) names.push(nameAt(input, place.slice(0, length)));
  }
  return names;
}

/** What names an item of a list, the first that it has; an item without a name is counted from 1. */
const NAMES = ["name", "title", "label", "role", "unit", "ruleId", "currency"] as const;

function nameAt(input: ExploredInput, place: Path): string {
  const item = valueAt(input, place);
  const said = (name: string): unknown => valueAt(item, [name]);
  for (const name of NAMES) {
    const given = said(name);
    if (typeof given === "string") return given.trim();
  }
  const from = said("from");
  if (typeof from === "number") return printMonth(from as Month);
  for (const [name, text] of COUNTED) {
    const given = said(name);
    if (typeof given === "number") return text(given);
  }
  return String(Number(place.at(-1)) + 1);
}

const COUNTED: readonly (readonly [string, (count: number) => string])[] = [
  ["fiscalYear", (year) => `FY${year}`],
  ["year", String],
  ["fromMonth", (count) => `from month ${count}`],
  ["months", (count) => `${count} months`],
];
