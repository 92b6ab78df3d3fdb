import { printCents } from "../../kernel/Cents";
import type { Axis } from "../Axis";
import { at, type Cells } from "../cells";
import { confidenceOf, type CostLine } from "../CostLine";
import { noteOfLine, type Explanation, type InputNote } from "../Explanation";
import type { Amount } from "../Product";

/** What a person in the seat costs who is employed all along: pay, bonus, charges and benefits. */
export interface LoadedCost {
  /** Cents of the whole calendar year that each month of the seat's axis falls in. */
  readonly annual: Float64Array;
  /** The lines of somebody employed all along, on an axis of whole calendar years. */
  readonly lines: readonly CostLine[];
  readonly axis: Axis;
  /** Where on that axis the calendar year begins that each month of the seat's axis falls in. */
  readonly januaries: Float64Array;
  /** What that person pays before tax, in whole cents by month of that axis. */
  readonly deductions: Cells;
}

/** The cents of the calendar year that begins at an index. */
export function yearFrom(cells: Cells, january: number): number {
  let year = 0;
  for (let month = january; month < january + 12; month++) year += at(cells, month);
  return year;
}

/** The loaded cost as what a line multiplies. */
export const loadedAmount = (loaded: LoadedCost): Amount => ({
  name: "Loaded cost of the calendar year",
  cents: loaded.annual,
  notes: () => loaded.lines.map((line) => noteOfLoadedLine(loaded, line)),
});

const noteOfLoadedLine = ({ januaries }: LoadedCost, line: CostLine): InputNote => ({
  ...noteOfLine(`Loaded cost of the calendar year: ${line.label}`, confidenceOf(line), {
    code: line.code,
    explain: (index) => ofYear(line, index === undefined ? undefined : at(januaries, index)),
  }),
  value: "its whole cents of the calendar year, for somebody employed all along",
});

/** Why a line of the loaded cost is what it is, for the calendar year that begins at an index. */
function ofYear(line: CostLine, january: number | undefined): Explanation {
  if (january === undefined) return line.explain();
  const value = printCents(yearFrom(line.cells, january));
  return { ...line.explain(), steps: [{ name: "Amount of the calendar year", value, unit: "MONEY" }] };
}
