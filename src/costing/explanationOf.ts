import { Decimal } from "../kernel/Decimal";
import { printCents } from "../kernel/Cents";
import type { Axis } from "./Axis";
import { at, type Cells } from "./cells";
import type { CostRule, LineTerms } from "./CostRule";
import { noteOf, type Explanation, type ExplanationStep, type InputNote } from "./Explanation";
import type { Product, Share } from "./Product";
import { lowestConfidence } from "./Source";
import type { Precision } from "./vocabulary";

const ROUNDING: Readonly<Record<Precision, string>> = {
  EXACT:
    "Whole cents, half away from zero, on the running total of each fiscal year (statutory lines: of each tax year).",
  EXPECTED: "Expected value in floating point, rounded to whole cents on the running total of each year.",
};

/** Decimal places of an unrounded amount of money, and of a chance, in an explanation. */
const UNROUNDED_PLACES = 10;

/** Explains a line as a whole, or the month at an index of the axis, from the same terms that it was priced from. */
export function explanationOf<Part>(
  rule: CostRule<Part>,
  terms: LineTerms,
  axis: Axis,
  cells: Cells,
  index: number | undefined,
): Explanation {
  const inputs = terms.kind === "PRODUCT" ? notesOfProduct(terms) : terms.notes();
  return {
    rule: rule.code,
    ruleVersion: rule.version,
    formula: rule.formula,
    inputs,
    steps: index === undefined ? [] : stepsOf(terms, axis, cells, index),
    rounding: ROUNDING[terms.precision],
    confidence: lowestConfidence(inputs.map((input) => input.confidence)),
  };
}

/** The explanation of several seats of one job, from that of one. */
export function ofSeveral(explanation: Explanation, count: number): Explanation {
  const { steps } = explanation;
  const last = steps.at(-1);
  if (last === undefined) return explanation;
  const total = new Decimal(last.value).times(count).toFixed(2);
  return {
    ...explanation,
    steps: [
      ...steps,
      { name: "Seats of this job", value: String(count), unit: "seats" },
      { name: "Amount of all seats", value: total, unit: "MONEY" },
    ],
  };
}

/** Every number behind a product, each once. */
export function notesOfProduct({ amount, shares, weight }: Product): InputNote[] {
  const ofShares = shares.flatMap(({ given }) => (given === undefined ? [] : [noteOf(given)]));
  const notes = new Map<string, InputNote>();
  for (const note of [...amount.notes(), ...ofShares, ...(weight?.notes() ?? [])])
    notes.set(`${note.name} ${note.path.join(".")} ${note.value}`, note);
  return [...notes.values()];
}

function stepsOf(terms: LineTerms, axis: Axis, cells: Cells, index: number): ExplanationStep[] {
  const cell = { name: "Amount of the month", value: printCents(at(cells, index)), unit: "MONEY" };
  const steps = terms.kind === "PRODUCT" ? stepsOfProduct(terms, axis, cells, index) : terms.steps(index);
  return [...steps, cell];
}

/** How the cell of a product at an index of the axis came about, in order. */
export function stepsOfProduct(product: Product, axis: Axis, cells: Cells, index: number): ExplanationStep[] {
  const { amount, shares, weight } = product;
  const first = firstOfYear(axis, index);
  const divisor = divisorOf(product);
  const month = undivided(product, index).div(divisor);
  let sum = new Decimal(0);
  let shown = 0;
  for (let i = first; i <= index; i++) {
    sum = sum.plus(undivided(product, i));
    if (i < index) shown += at(cells, i);
  }
  const toDate = sum.div(divisor);
  return [
    money(amount.name, printCents(at(amount.cents, index))),
    ...shares.map(stepOfShare),
    ...(weight === undefined
      ? []
      : [{ name: weight.name, value: printed(weightAt(product, index)), unit: weight.unit }]),
    money("Amount of the month before rounding", printed(month)),
    money("Total of the fiscal year to the end of the month, before rounding", printed(toDate)),
    money("The same in whole cents", toDate.toFixed(2, Decimal.ROUND_HALF_UP)),
    money("Shown in earlier months of the fiscal year", printCents(shown)),
  ];
}

/** The index at which the fiscal year of an index begins, or the axis itself. */
function firstOfYear(axis: Axis, index: number): number {
  for (let i = index; i > 0; i--) if (axis.fiscalYearStarts[i] === 1) return i;
  return 0;
}

/**
 * Amount x shares x weight of a month before anything is divided. Sums are divided last, because quotients cut off at
 * forty digits would no longer add up to the halves that are rounded away from zero.
 */
function undivided({ amount, shares, weight }: Product, index: number): Decimal {
  const times = weight === undefined ? 1 : at(weight.series, index);
  const cents = new Decimal(at(amount.cents, index)).times(times);
  return shares.reduce((value, { above }) => value.times(above), cents);
}

/** What makes of it units of the currency. */
const divisorOf = ({ shares, weight }: Product): Decimal =>
  shares.reduce((divisor, { below }) => divisor.times(below), new Decimal(100).times(weight?.scale ?? 1));

const weightAt = ({ weight }: Product, index: number): Decimal =>
  weight === undefined ? new Decimal(1) : new Decimal(at(weight.series, index)).div(weight.scale);

const stepOfShare = ({ name, above, below, given }: Share): ExplanationStep => ({
  name,
  value: given === undefined ? fractionText(above, below) : new Decimal(above).div(below).toFixed(),
  unit: given?.unit ?? "factor",
});

const fractionText = (above: number, below: number): string =>
  below === 1 ? String(above) : `${above}/${below}`;

const printed = (value: Decimal): string => value.toDecimalPlaces(UNROUNDED_PLACES).toFixed();

const money = (name: string, value: string): ExplanationStep => ({ name, value, unit: "MONEY" });
