import { firstDayOf, type Day } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import { indexOf } from "../Axis";
import { at, sumOf, type Series } from "../cells";
import type { Given } from "../input/Given";
import type { PlanCost } from "../plan/PlanCost";
import { PRESENT_VALUE_TIMINGS, type PresentValueTiming } from "../vocabulary";
import type { Comparison } from "./Comparison";
import { linesOf } from "./cuts";
import { planInBasis } from "./planInBasis";

/** What the cash cost of a plan is worth on the first day of the comparison, in cents. */
export interface PresentValue {
  readonly amount: number;
  /** The same cash cost without discounting. */
  readonly undiscounted: number;
  readonly annualRate: Given;
  readonly timing: PresentValueTiming;
  readonly valuationDay: Day;
  /** The formula in words. */
  readonly formula: string;
}

/** The present value of a plan's cash cost: cash view, pre-tax, nominal, rounded to the cent once. */
export function presentValueOf(
  comparison: Comparison,
  plan: PlanCost,
  annualRate: Given,
  timing: PresentValueTiming,
): PresentValue {
  const { axis, terms } = comparison;
  const cash = linesOf(planInBasis(comparison, plan, "CASH"), ["CASH"]);
  const monthly = sumOf(
    axis,
    cash.map((line) => line.cells),
  ).subarray(indexOf(axis, terms.horizon.start));
  const amount = discounted(monthly, new Decimal(annualRate.text), timing);
  return {
    amount: amount.toDecimalPlaces(0).toNumber(),
    undiscounted: monthly.reduce((sum, cents) => sum + cents, 0),
    annualRate,
    timing,
    valuationDay: firstDayOf(terms.horizon.start),
    formula: `Sum over the months of cash cost x factor, rounded to the cent once. ${PRESENT_VALUE_TIMINGS[timing]}`,
  };
}

/**
 * The discounted sum of monthly amounts, in their unit, unrounded: to forty digits.
 *
 * @param annualRate above -1; for EXCEL_NPV a nominal rate compounded monthly, else an effective one
 */
export function discounted(months: Series, annualRate: Decimal, timing: PresentValueTiming): Decimal {
  const { monthly, first } = factorsOf(annualRate, timing);
  let factor = first;
  let sum = new Decimal(0);
  for (let k = 0; k < months.length; k++) {
    sum = sum.plus(factor.times(at(months, k)));
    factor = factor.times(monthly);
  }
  return sum;
}

/** The factor from one month to the next, and that of the first month. */
function factorsOf(annualRate: Decimal, timing: PresentValueTiming): { monthly: Decimal; first: Decimal } {
  const ofMonths = (months: number) => annualRate.plus(1).pow(new Decimal(-months).div(12));
  if (timing === "EXCEL_NPV") {
    const monthly = new Decimal(1).div(annualRate.div(12).plus(1));
    return { monthly, first: monthly };
  }
  const monthsBeforeFirst = { END: 1, BEGIN: 0, MID: 0.5 } as const;
  return { monthly: ofMonths(1), first: ofMonths(monthsBeforeFirst[timing]) };
}
