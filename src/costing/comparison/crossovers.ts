import { addMonths, type Month } from "../../kernel/Month";
import { lengthOf } from "../../kernel/Period";
import { indexOf } from "../Axis";
import { at } from "../cells";
import type { PlanCost } from "../plan/PlanCost";
import type { Nature } from "../vocabulary";
import type { Comparison } from "./Comparison";
import { linesOf } from "./cuts";

/** A month in which the cumulative cost of one plan passes that of another. */
export interface Crossover {
  readonly month: Month;
  /** The plan that has cost less up to the end of this month, and did not before. */
  readonly cheaperFromHere: string;
  readonly dearerFromHere: string;
  /** Cumulative cents of each to the end of the month. */
  readonly cheaperToDate: number;
  readonly dearerToDate: number;
}

/** Every month in which the order of two plans' cumulative cost changes. A tie is not a change. */
export function crossoversBetween(
  comparison: Comparison,
  a: PlanCost,
  b: PlanCost,
  natures: readonly Nature[],
): Crossover[] {
  const { horizon } = comparison.terms;
  const crossovers: Crossover[] = [];
  const first = indexOf(comparison.axis, horizon.start);
  let order = 0;
  let ofA = 0;
  let ofB = 0;
  for (let i = 0; i < lengthOf(horizon); i++) {
    ofA += monthTotal(a, natures, first + i);
    ofB += monthTotal(b, natures, first + i);
    const now = Math.sign(ofA - ofB);
    if (now !== 0 && order !== 0 && now !== order)
      crossovers.push(crossover(addMonths(horizon.start, i), [a.name, ofA], [b.name, ofB]));
    if (now !== 0) order = now;
  }
  return crossovers;
}

const monthTotal = (plan: PlanCost, natures: readonly Nature[], index: number): number =>
  linesOf(plan, natures).reduce((sum, line) => sum + at(line.cells, index), 0);

function crossover(month: Month, a: readonly [string, number], b: readonly [string, number]): Crossover {
  const [[cheaper, cheaperToDate], [dearer, dearerToDate]] = a[1] < b[1] ? [a, b] : [b, a];
  return { month, cheaperFromHere: cheaper, dearerFromHere: dearer, cheaperToDate, dearerToDate };
}
