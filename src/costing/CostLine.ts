import type { Expenditure } from "../kernel/Expenditure";
import type { Purpose } from "../kernel/Purpose";
import type { Axis } from "./Axis";
import type { Cells } from "./cells";
import type { CostRule, LineTerms } from "./CostRule";
import { noteOfLine, type Explanation, type InputNote } from "./Explanation";
import { explanationOf, ofSeveral } from "./explanationOf";
import { cellsOfProduct } from "./Product";
import type { Confidence } from "./Source";
import type { CostPool, Nature, Occurrence, Precision } from "./vocabulary";

/** One named cost of a plan, month by month of the axis, in whole cents. */
export interface CostLine {
  readonly code: string;
  readonly label: string;
  /** The position or engagement it belongs to, or the plan as a whole. */
  readonly part: string;
  readonly pool: CostPool;
  readonly nature: Nature;
  readonly occurrence: Occurrence;
  readonly expenditure: Expenditure;
  readonly purpose: Purpose;
  readonly precision: Precision;
  readonly cells: Cells;
  /** Why it is what it is: worked out when asked, for the line as a whole or for the month at an index of the axis. */
  readonly explain: (index?: number) => Explanation;
}

/** A part of a plan laid over the axis, with the lines priced so far. */
export interface PricedPart {
  readonly axis: Axis;
  readonly name: string;
  readonly purpose: Purpose;
  /** How many of it there are, each priced alike. */
  readonly count: number;
  readonly lines: CostLine[];
}

/** The lowest confidence of the published figures a line rests on; `undefined` when it rests on the caller's alone. */
export const confidenceOf = (line: CostLine): Confidence | undefined => line.explain().confidence;

/** The note of a line that another one reads. */
export const noteOfCostLine = (line: CostLine): InputNote =>
  noteOfLine(line.label, confidenceOf(line), { code: line.code, explain: line.explain });

/** Whether lines of a nature are asked for; without a list all are. */
export const isAsked = (natures: readonly Nature[] | undefined, nature: Nature): boolean =>
  natures === undefined || natures.includes(nature);

/** The rules of lines that are asked for. No line reads one of another nature. */
export const rulesOf = <Part extends PricedPart>(
  rules: readonly CostRule<Part>[],
  natures: readonly Nature[] | undefined,
): readonly CostRule<Part>[] =>
  natures === undefined ? rules : rules.filter(({ nature }) => natures.includes(nature));

/**
 * Prices a part by its rules in order, each able to read the lines before it (of one of the part's `count`); rules
 * that do not apply leave no line. The answer holds the lines of all of them together.
 */
export function priceByRules<Part extends PricedPart>(
  rules: readonly CostRule<Part>[],
  part: Part,
): CostLine[] {
  for (const rule of rules) {
    const terms = rule.terms(part);
    if (terms !== undefined) part.lines.push(lineOf(rule, part, terms));
  }
  return part.count === 1 ? part.lines : part.lines.map((line) => severalOf(line, part.count));
}

function lineOf<Part extends PricedPart>(rule: CostRule<Part>, part: Part, terms: LineTerms): CostLine {
  const { code, label, pool, nature, occurrence, expenditure = "OPEX" } = rule;
  const { precision } = terms;
  const { axis, name, purpose } = part;
  const cells = terms.kind === "PRODUCT" ? cellsOfProduct(axis, terms) : terms.cells;
  const explain = (index?: number) => explanationOf(rule, terms, axis, cells, index);
  return {
    code,
    label,
    part: name,
    pool,
    nature,
    occurrence,
    expenditure,
    purpose,
    precision,
    cells,
    explain,
  };
}

/** The same line for several seats of one job. */
function severalOf(line: CostLine, count: number): CostLine {
  return {
    ...line,
    cells: line.cells.map((cell) => cell * count),
    explain: (index) => ofSeveral(line.explain(index), count),
  };
}
