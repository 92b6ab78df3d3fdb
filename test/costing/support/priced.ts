import { compareCosts } from "../../../src/costing/comparison/compareCosts";
import type { Comparison } from "../../../src/costing/comparison/Comparison";
import { totalOver } from "../../../src/costing/comparison/cuts";
import { indexOf } from "../../../src/costing/Axis";
import type { CostLine } from "../../../src/costing/CostLine";
import type { ComparisonInput } from "../../../src/costing/input/ComparisonInput";
import type { PlanCost } from "../../../src/costing/plan/PlanCost";
import { printCents } from "../../../src/kernel/Cents";
import type { Problem } from "../../../src/kernel/Problem";

/** Prices an input that has no problem. */
export function compared(input: ComparisonInput): Comparison {
  const outcome = compareCosts(input);
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.problems, undefined, 1));
  return outcome.comparison;
}

/** The problems of an input that has some. */
export function problemsOf(input: ComparisonInput): readonly Problem[] {
  const outcome = compareCosts(input);
  if (outcome.kind === "compared") throw new Error("There was no problem.");
  return outcome.problems;
}

/** The plan of a name; without one, the first. */
export function planOf({ plans }: Comparison, name?: string): PlanCost {
  const plan = plans.find((candidate) => name === undefined || candidate.name === name);
  if (plan === undefined) throw new Error(`There is no plan ${name ?? "at all"}.`);
  return plan;
}

/** The lines of a code or label in a plan, over all its parts. */
export const linesNamed = (comparison: Comparison, name: string, plan?: string): CostLine[] =>
  planOf(comparison, plan).lines.filter((line) => line.code === name || line.label === name);

/** The one line of a code or label in a plan. */
export function lineOf(comparison: Comparison, name: string, plan?: string): CostLine {
  const [line, another] = linesNamed(comparison, name, plan);
  if (line === undefined) throw new Error(`There is no line ${name}.`);
  if (another !== undefined) throw new Error(`There are several lines ${name}.`);
  return line;
}

/** What a line comes to over the months shown, printed; "0.00" where there is no such line. */
export function totalOf(comparison: Comparison, name: string, plan?: string): string {
  const { horizon } = comparison.terms;
  return printCents(totalOver(planOf(comparison, plan), linesNamed(comparison, name, plan), horizon));
}

/** What a plan comes to over the months shown, printed. */
export function planTotal(comparison: Comparison, plan?: string): string {
  const priced = planOf(comparison, plan);
  return printCents(totalOver(priced, priced.lines, comparison.terms.horizon));
}

/** Every month shown of some numbers on the comparison's axis. */
export const shown = (comparison: Comparison, numbers: Float64Array): number[] => [
  ...numbers.slice(indexOf(comparison.axis, comparison.terms.horizon.start)),
];

/** The cells of a line in the months shown, printed. */
export const monthsOf = (comparison: Comparison, name: string, plan?: string): string[] =>
  shown(comparison, lineOf(comparison, name, plan).cells).map(printCents);
