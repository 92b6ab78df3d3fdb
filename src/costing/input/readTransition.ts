import type { Transition } from "../engagement/Engagement";
import type { TransitionInput } from "./EngagementInput";
import { engagementCounts as counts, engagementFields as fields } from "./fields";
import type { InputReader } from "./InputReader";
import { readCount } from "./readCount";

/** Reads the change to the provider: an overlap has both its months and its cost. */
export function readTransition(reader: InputReader, input: TransitionInput | null | undefined): Transition {
  const { overlapMonths, overlapMonthlyCost } = input ?? {};
  const transition = {
    hours: reader.number("hours", fields.transitionHours, input?.hours),
    overlapMonths: readCount(reader, "overlapMonths", counts.overlapMonths, overlapMonths, 0),
    overlapCost: reader.number("overlapMonthlyCost", fields.overlapCost, overlapMonthlyCost),
  };
  if (overlapMonths == null && transition.overlapCost.scaled > 0) {
    const message = `What it replaces costs ${transition.overlapCost.text} a month, for how long is not given.`;
    reader.problem("overlapMonths", "REQUIRED", message, "Give the months of the overlap.");
  }
  if (overlapMonthlyCost == null && transition.overlapMonths > 0) {
    const message = `What it replaces is paid for ${transition.overlapMonths} more months, at no price.`;
    reader.problem("overlapMonthlyCost", "REQUIRED", message, "Give its cost a month (0.00 if free).");
  }
  return transition;
}
