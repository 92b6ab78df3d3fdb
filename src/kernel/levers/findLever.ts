import { problemAt, type Path, type Problem } from "../Problem";
import type { Maybe } from "../Maybe";
import { nameOfLever, printValue, readValue, LEVER_KINDS, type Lever } from "./Lever";
import type { LeverRow } from "./LeverRow";

/** A lever as a caller names it. */
export interface LeverInput {
  lever: string;
  plan?: Maybe<string>;
  part?: Maybe<string>;
  item?: Maybe<string>;
}

export type Found<T> =
  { readonly kind: "found"; readonly found: T } | { readonly kind: "unknown"; readonly problem: Problem };

/** How many possibilities a way out names. */
const MOST_NAMED = 12;

/**
 * The one lever that is meant, or why it is none or not just one.
 * @param table every lever that there could be
 */
export function findLever<Known extends Lever>(
  table: readonly LeverRow[],
  levers: readonly Known[],
  asked: LeverInput,
  at: Path,
): Found<Known> {
  const ofCode = levers.filter(({ row }) => row.code === asked.lever);
  if (ofCode.length === 0) return { kind: "unknown", problem: noSuchLever(table, levers, asked.lever, at) };
  const meant = ofCode.filter(
    ({ target }) =>
      (asked.plan == null || asked.plan === target.plan) &&
      (asked.part == null || asked.part === target.part) &&
      (asked.item == null || asked.item === target.item),
  );
  const [lever] = meant;
  if (lever !== undefined && meant.length === 1) return { kind: "found", found: lever };
  const said = wordsOf(asked);
  const message =
    lever === undefined ? `There is no ${said}.` : `${said} can mean ${meant.length} numbers of the input.`;
  const advice = `Name plan, part and item of one of: ${named(lever === undefined ? ofCode : meant)}.`;
  const code = lever === undefined ? "UNKNOWN" : "REQUIRED";
  return { kind: "unknown", problem: problemAt([...at, "lever"], code, message, advice, asked.lever) };
}

function noSuchLever(table: readonly LeverRow[], levers: readonly Lever[], code: string, at: Path): Problem {
  const row = table.find((each) => each.code === code);
  const place = [...at, "lever"];
  if (row === undefined) {
    const message = `There is no lever ${code}.`;
    return problemAt(
      place,
      "UNKNOWN",
      message,
      `Did you mean ${likeliest(table, code)}? levers lists all.`,
      code,
    );
  }
  const known = [...new Set(levers.map(({ row: { code: each } }) => each))].slice(0, MOST_NAMED).join(", ");
  const message = `The comparison has no ${code}: nothing stands at ${row.path}.`;
  const advice = `Give ${row.path} in the comparison, or move what it has: ${known}, and more (levers lists all).`;
  return problemAt(place, "UNKNOWN", message, advice, code);
}

/** The codes that share the most words with what was written. */
function likeliest(table: readonly LeverRow[], code: string): string {
  const words = new Set(code.toUpperCase().split(/[^A-Z]+/));
  const shared = (other: string) => other.split("_").filter((word) => words.has(word)).length;
  const codes = table.map((row) => row.code);
  return codes
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 3)
    .join(" or ");
}

const wordsOf = ({ lever, plan, part, item }: LeverInput): string =>
  `${lever}${[item, part].map((name) => (name == null ? "" : ` of "${name}"`)).join("")}${plan == null ? "" : ` in "${plan}"`}`;

function named(levers: readonly Lever[]): string {
  const rest = levers.length - MOST_NAMED;
  const names = levers.slice(0, MOST_NAMED).map(nameOfLever).join("; ");
  return rest > 0 ? `${names}; and ${rest} more` : names;
}

/** A value of a lever as a caller writes it, within its range. */
export function valueOfLever(lever: Lever, text: string, place: Path): Found<number> {
  const { kind, label, min, max, unit } = lever;
  const value = readValue(kind, text.trim());
  const message = `${label} is "${text}".`;
  if (value === undefined)
    return { kind: "unknown", problem: problemAt(place, "UNSUPPORTED", message, LEVER_KINDS[kind], text) };
  if (value >= min && value <= max) return { kind: "found", found: value };
  const advice = `Give ${printValue(kind, min)} to ${printValue(kind, max)}${unit === "" ? "" : `, in ${unit}`}.`;
  return { kind: "unknown", problem: problemAt(place, "OUT_OF_RANGE", message, advice, text) };
}
