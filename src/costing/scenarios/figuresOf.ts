import { fiscalYearsOf, linesOf, totalOver } from "../comparison/cuts";
import { planInBasis } from "../comparison/planInBasis";
import type { Exploration } from "./Exploration";
import { amountOfPlan, naturesOf } from "./Measure";

/** What a plan comes to by a measure, and in each fiscal year. Amounts in cents. */
export interface PlanFigures {
  readonly plan: string;
  readonly cents: number;
  /** As far as the comparison shows them; those of a present value are not discounted. */
  readonly years: readonly { readonly label: string; readonly cents: number }[];
}

/** The figures of every plan, in the order given. */
export function figuresOf({ input, baseline, measure }: Exploration): PlanFigures[] {
  const natures = naturesOf(measure);
  const years = fiscalYearsOf(baseline);
  return baseline.plans.map((plan) => {
    const inView = planInBasis(baseline, plan, measure.kind === "TOTAL" ? measure.basis : "CASH");
    const lines = linesOf(inView, natures);
    return {
      plan: plan.name,
      cents: amountOfPlan(measure, input, baseline, plan),
      years: years.map(({ year, shown }) => ({ label: year.label, cents: totalOver(inView, lines, shown) })),
    };
  });
}

/** What a plan comes to, in cents; nothing where there is no such plan. */
export function amountIn({ input, baseline, measure }: Exploration, name: string): number {
  const plan = baseline.plans.find((each) => each.name === name);
  return plan === undefined ? 0 : amountOfPlan(measure, input, baseline, plan);
}
