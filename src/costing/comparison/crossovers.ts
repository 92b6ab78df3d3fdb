import { addMonths, type Month } from "../../kernel/Month";
import { lengthOf } from "../../kernel/Period";
import { indexOf } from "../Axis";
import { at, sumOf } from "../cells";
import type { PlanCost } from "../plan/PlanCost";
import type { Basis, Nature } from "../vocabulary";
import type { Comparison } from "./Comparison";
import { linesOf } from "./cuts";

/** A month in which the cumulative cost of one plan passes that of another. */
export interface Crossover {
  readonly month: Month;
  /** The view that the costs are taken from. */
  readonly basis: Basis;
  /** The plan that has cost less up to the end of this month, and did not before. */
  readonly cheaperFromHere: string;
  readonly dearerFromHere: string;
  /** Cumulative cents of each to the end of the month. */
  readonly cheaperToDate: number;
  readonly dearerToDate: number;
}

interface CumulativeCost {
  readonly name: string;
  /** Cents from the first month shown to the end of each month shown. */
  readonly toDate: Float64Array;
}

/** Every month in which the order of two plans' cumulative cost changes, for all pairs. A tie is not a change. */
export function crossoversBetween(
  comparison: Comparison,
  natures: readonly Nature[],
  basis: Basis = "ACCRUAL",
): Crossover[] {
  const costs = comparison.inBasis(basis).map((plan) => cumulativeCost(comparison, plan, natures));
  const pairs = costs.flatMap((a, index) => costs.slice(index + 1).map((b) => [a, b] as const));
  return pairs
    .flatMap(([a, b]) => crossoversOf(comparison.terms.horizon.start, basis, a, b))
    .sort((a, b) => a.month - b.month);
}

function cumulativeCost(
  { axis, terms }: Comparison,
  plan: PlanCost,
  natures: readonly Nature[],
): CumulativeCost {
  const monthly = sumOf(
    axis,
    linesOf(plan, natures).map((line) => line.cells),
  );
  const first = indexOf(axis, terms.horizon.start);
  const toDate = new Float64Array(lengthOf(terms.horizon));
  for (let i = 0; i < toDate.length; i++)
    toDate[i] = (i === 0 ? 0 : at(toDate, i - 1)) + at(monthly, first + i);
  return { name: plan.name, toDate };
}

function crossoversOf(start: Month, basis: Basis, a: CumulativeCost, b: CumulativeCost): Crossover[] {
  const crossovers: Crossover[] = [];
  let order = 0;
  for (let i = 0; i < a.toDate.length; i++) {
    const now = Math.sign(at(a.toDate, i) - at(b.toDate, i));
    if (now !== 0 && order !== 0 && now !== order)
      crossovers.push({ month: addMonths(start, i), basis, ...costsAt(i, now < 0 ? [a, b] : [b, a]) });
    if (now !== 0) order = now;
  }
  return crossovers;
}

function costsAt(
  index: number,
  [cheaper, dearer]: readonly [CumulativeCost, CumulativeCost],
): Omit<Crossover, "month" | "basis"> {
  return {
    cheaperFromHere: cheaper.name,
    dearerFromHere: dearer.name,
    cheaperToDate: at(cheaper.toDate, index),
    dearerToDate: at(dearer.toDate, index),
  };
}
