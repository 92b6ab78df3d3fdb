import { asCents, centsOf, type Cents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { productOver } from "../../kernel/rounding";
import type { ProjectRecord } from "../roadmap/RoadmapRecord";
import type { PlannedProject } from "../schedule/Instance";
import { aDay } from "./aDay";
import { HUNDREDTHS, type DelayWeights } from "./DelayWeights";

/** What a working day later costs: the benefit less what running it would cost, the time, and the loss that it avoids. */
export function delayOf(
  { monthlyBenefit, monthlyRunningCost, monthlyTimeSaved, monthlyRiskReduction }: ProjectRecord,
  weights: DelayWeights,
  weekdays: number,
): PlannedProject["delay"] {
  const priceOf = (monthly: Decimal, weight: number): Cents => {
    const cents = centsOf(Decimal.max(0, monthly));
    return asCents(productOver(aDay(cents, weekdays), weight, HUNDREDTHS));
  };
  return {
    cash: priceOf(new Decimal(monthlyBenefit).minus(monthlyRunningCost), weights.cash),
    productivity: priceOf(new Decimal(monthlyTimeSaved), weights.productivity),
    expectedLoss: priceOf(new Decimal(monthlyRiskReduction), weights.expectedLoss),
  };
}
