import type { EngagementInput } from "../../costing/input/EngagementInput";
import type { PositionInput } from "../../costing/input/PositionInput";
import { Decimal, parseDecimal } from "../../kernel/Decimal";
import { parseDay, printDay, type Day } from "../../kernel/Day";
import { parseMonth, printMonth, type Month } from "../../kernel/Month";

/** Terms as JSON: decimals and months as the text in which the API takes them, and nothing where nothing was given. */
export type StoredTerms = Readonly<Record<string, unknown>>;

/** Where a number is a month. */
const MONTHS: ReadonlySet<string> = new Set(["start", "end", "hireDate", "from"]);

/** Where a number is a day. */
const DAYS: ReadonlySet<string> = new Set(["payday", "asOf"]);

/** Where a text stays a text, even one that reads like a number. */
const TEXTS: ReadonlySet<string> = new Set([
  "title",
  "name",
  "label",
  "jurisdiction",
  "workLocation",
  "ruleId",
  "skills",
  "frameworks",
  "staffedBy",
]);

/** Any input of costs as JSON, in the same way. */
export const writeInput = (input: object): StoredTerms => written(input, "") as StoredTerms;

/** The input that was written. */
export const readInput = (stored: StoredTerms): unknown => read(stored, "");

/** What is stored of the terms of a position or an engagement. */
export function writeTerms(terms: PositionInput | EngagementInput): StoredTerms {
  return written(terms, "") as StoredTerms;
}

/** The position that was stored. */
export const readPositionTerms = (stored: StoredTerms): PositionInput => read(stored, "") as PositionInput;

/** The engagement that was stored. */
export const readEngagementTerms = (stored: StoredTerms): EngagementInput =>
  read(stored, "") as EngagementInput;

function written(value: unknown, key: string): unknown {
  if (value instanceof Decimal) return value.toFixed();
  if (typeof value === "number" && MONTHS.has(key)) return printMonth(value as Month);
  if (typeof value === "number" && DAYS.has(key)) return printDay(value as Day);
  return throughout(value, key, written);
}

function read(value: unknown, key: string): unknown {
  if (typeof value !== "string" || TEXTS.has(key)) return throughout(value, key, read);
  if (MONTHS.has(key)) return parseMonth(value);
  if (DAYS.has(key)) return parseDay(value);
  // The words of enums never look like decimals.
  return parseDecimal(value) ?? value;
}

/** Goes into lists and records; the items of a list are under the list's key. */
function throughout(value: unknown, key: string, each: (value: unknown, key: string) => unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((item) => each(item, key));
  if (typeof value !== "object" || value === null) return value;
  const given = Object.entries(value).filter(([, held]) => held !== undefined && held !== null);
  return Object.fromEntries(given.map(([name, held]) => [name, each(held, name)]));
}
