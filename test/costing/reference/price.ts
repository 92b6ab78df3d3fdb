import type { ComparisonInput, PlanInput } from "../../../src/costing/input/ComparisonInput";
import type { Basis } from "../../../src/costing/vocabulary";
import { agreementOf } from "./Agreement";
import { engagementLines } from "./engagementLines/engagementLines";
import { jobOf } from "./Job";
import { positionLines } from "./positionLines/positionLines";
import type { ReferenceLine } from "./ReferenceLine";
import { termsOf, type Terms } from "./Terms";

/** A line, the part of the plan it belongs to, and how many of that part there are. */
export interface PartLine extends ReferenceLine {
  readonly part: string;
  readonly count: number;
}

/**
 * Every line of every part of a comparison's plans, in one of its two views: written from the definitions in plain
 * decimals, slowly and obviously. Cells are of one of the part's `count`.
 */
export function price(input: ComparisonInput, basis: Basis): PartLine[][] {
  const terms = termsOf(input, basis);
  return input.plans.map((plan) => priceOfPlan(plan, terms));
}

function priceOfPlan({ positions, engagements }: PlanInput, terms: Terms): PartLine[] {
  return [
    ...(positions ?? []).flatMap((position) =>
      positionLines(jobOf(position, terms)).map((line) => ({
        ...{ ...line, part: position.title, count: position.count ?? 1 },
      })),
    ),
    ...(engagements ?? []).flatMap((engagement) =>
      engagementLines(agreementOf(engagement, terms)).map((line) => ({
        ...{ ...line, part: engagement.name, count: 1 },
      })),
    ),
  ];
}
