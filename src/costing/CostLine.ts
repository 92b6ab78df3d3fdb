import type { Cells } from "./cells";
import type { CostRule } from "./CostRule";
import type { Explanation } from "./Explanation";
import { lowestConfidence, type Confidence } from "./Source";
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
  readonly precision: Precision;
  readonly cells: Cells;
  /** Worked out when asked. */
  readonly explain: () => Explanation;
}

/** The lowest confidence of the published figures a line rests on; `undefined` when it rests on the caller's alone. */
export const confidenceOf = (line: CostLine): Confidence | undefined => line.explain().confidence;

const ROUNDING: Record<Precision, string> = {
  EXACT:
    "Whole cents, half away from zero, on the running total of each fiscal year (statutory lines: of each tax year).",
  EXPECTED: "Expected value in floating point, rounded to whole cents on the running total of each year.",
};

/** Prices a part by its rules in order, each able to read the lines before it; rules that do not apply leave no line. */
export function priceByRules<Part extends { readonly lines: CostLine[] }>(
  rules: readonly CostRule<Part>[],
  part: Part,
  name: string,
): CostLine[] {
  for (const rule of rules) {
    const priced = rule.price(part);
    if (priced !== undefined) part.lines.push(lineOf(rule, part, name, priced.cells, priced.precision));
  }
  return part.lines;
}

function lineOf<Part>(
  rule: CostRule<Part>,
  part: Part,
  name: string,
  cells: Cells,
  precision: Precision,
): CostLine {
  const { code, label, pool, nature, occurrence } = rule;
  return {
    code,
    label,
    part: name,
    pool,
    nature,
    occurrence,
    precision,
    cells,
    explain: () => explanationOf(rule, part, precision),
  };
}

function explanationOf<Part>(rule: CostRule<Part>, part: Part, precision: Precision): Explanation {
  const inputs = rule.inputs(part);
  return {
    rule: rule.code,
    ruleVersion: rule.version,
    formula: rule.formula,
    inputs,
    rounding: ROUNDING[precision],
    confidence: lowestConfidence(inputs.map((input) => input.confidence)),
  };
}
