import type { ComparisonInput } from "../../../src/costing/input/ComparisonInput";
import type { Basis } from "../../../src/costing/vocabulary";
import { monthOfYear, printMonth, type Month } from "../../../src/kernel/Month";
import { monthsBetween } from "../reference/months";
import { price, type PartLine } from "../reference/price";
import { at } from "../reference/rounding";
import { taxYearStartOf } from "../reference/statutoryRules";
import { engineLines, keyOf, type EngineLine } from "./engineLines";

const NOTHING: EngineLine = { exact: true, cents: new Map() };

/**
 * Where the engine and the reference differ, in words: nowhere in an exact line, by at most a cent (for each of several
 * seats) in an expected one and in its running totals.
 */
export function differencesFromReference(input: ComparisonInput): string[] {
  const engine = engineLines(input);
  return (["ACCRUAL", "CASH"] as const).flatMap((basis) =>
    price(input, basis).flatMap((lines, i) =>
      differencesOfPlan(input, basis, lines, engine[basis][i] ?? new Map<string, EngineLine>()),
    ),
  );
}

function differencesOfPlan(
  input: ComparisonInput,
  basis: Basis,
  lines: readonly PartLine[],
  engine: ReadonlyMap<string, EngineLine>,
): string[] {
  const known = new Map(lines.map((line) => [keyOf(line.part, line.code, line.label), line]));
  const unknown = [...engine]
    .filter(([key, { cents }]) => !known.has(key) && [...cents.values()].some((cell) => cell !== 0))
    .map(([key]) => `${basis} ${key}: the reference has no such line`);
  const wrong = [...known].flatMap(([key, line]) => {
    const difference = differenceOf(input, line, engine.get(key) ?? NOTHING);
    return difference === undefined ? [] : [`${basis} ${key}: ${difference}`];
  });
  return [...unknown, ...wrong];
}

/** The first difference of a line, if there is one. */
function differenceOf(input: ComparisonInput, line: PartLine, engine: EngineLine): string | undefined {
  const months = [...new Set([...line.cells.keys(), ...engine.cents.keys()])].sort((a, b) => a - b);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const expected = (month: Month) => at(line.cells, month).times(100).times(line.count).toNumber();
  const actual = (month: Month) => engine.cents.get(month) ?? 0;
  const all = monthsBetween(first, (last + 1) as Month);
  if (line.exact && !engine.exact && all.some((month) => expected(month) !== 0)) return "should be EXACT";

  const tolerance = line.exact || engine.exact ? 0 : line.count;
  const yearStartsIn = taxYearStartOf(line.code) ?? input.fiscalYearStartMonth ?? 1;
  let total = 0;
  for (const month of all) {
    const cell = actual(month) - expected(month);
    total = monthOfYear(month) === yearStartsIn ? cell : total + cell;
    if (Math.abs(cell) > tolerance || Math.abs(total) > tolerance) {
      return `${printMonth(month)} is ${actual(month)}, by the reference ${expected(month)} (year to date ${total})`;
    }
  }
  return undefined;
}
