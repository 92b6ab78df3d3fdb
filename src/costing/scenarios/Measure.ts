import type { Comparison } from "../comparison/Comparison";
import { totalOver, linesOf } from "../comparison/cuts";
import { planInBasis } from "../comparison/planInBasis";
import { presentValueOf } from "../comparison/presentValue";
import { argumentFields, readArgument } from "../comparison/argument";
import type { PlanCost } from "../plan/PlanCost";
import type { Basis, Nature, PresentValueTiming } from "../vocabulary";
import type { ExploredInput } from "./ExploredInput";

/** By which of its amounts a plan is held against another. */
export type Measure =
  | { readonly kind: "TOTAL"; readonly natures: readonly Nature[]; readonly basis: Basis }
  | { readonly kind: "PRESENT_VALUE"; readonly timing: PresentValueTiming };

/** The measure that an input asks for: cash in the month incurred unless it says otherwise. */
export function measureOf({ natures, basis, discountRate, timing }: ExploredInput): Measure {
  if (discountRate != null) return { kind: "PRESENT_VALUE", timing: timing ?? "END" };
  return { kind: "TOTAL", natures: natures ?? ["CASH"], basis: basis ?? "ACCRUAL" };
}

/** The natures that a measure adds up. */
export const naturesOf = (measure: Measure): readonly Nature[] =>
  measure.kind === "TOTAL" ? measure.natures : ["CASH"];

/** What a plan comes to by a measure, in cents. */
export function amountOfPlan(
  measure: Measure,
  input: ExploredInput,
  comparison: Comparison,
  plan: PlanCost,
): number {
  if (measure.kind === "TOTAL") {
    const inView = planInBasis(comparison, plan, measure.basis);
    return totalOver(inView, linesOf(inView, measure.natures), comparison.terms.horizon);
  }
  const rate = readArgument(comparison, "discountRate", argumentFields.annualRate, input.discountRate);
  // Range and precision were checked when the input was explored, and every move is within the lever's range.
  if (rate.kind === "invalid") throw new RangeError("The discount rate is out of range.");
  return presentValueOf(comparison, plan, rate.given, measure.timing).amount;
}

/** Whether a plan's amount is what it is in another comparison of the same input but for some moves. */
export function isSameAmount(
  measure: Measure,
  [input, comparison]: readonly [ExploredInput, Comparison],
  [otherInput, other]: readonly [ExploredInput, Comparison],
  index: number,
): boolean {
  const { start, end } = comparison.terms.horizon;
  const { start: otherStart, end: otherEnd } = other.terms.horizon;
  if (start !== otherStart || end !== otherEnd || input.discountRate !== otherInput.discountRate)
    return false;
  const basis = measure.kind === "TOTAL" ? measure.basis : "CASH";
  return comparison.inBasis(basis)[index] === other.inBasis(basis)[index];
}

/** The measure in words: "cash cost". */
export function measureInWords(measure: Measure): string {
  if (measure.kind === "PRESENT_VALUE") return "present value of cash cost";
  const natures = measure.natures.map((nature) => nature.toLowerCase()).join(" and ");
  return `${natures} cost${measure.basis === "CASH" ? " in the month paid" : ""}`;
}
