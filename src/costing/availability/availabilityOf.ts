import type { Period } from "../../kernel/Period";
import { indexOf } from "../Axis";
import { at } from "../cells";
import type { PlanCost } from "../plan/PlanCost";
import type { PricedPosition } from "../position/pricePosition";
import type { Role } from "../vocabulary";
import { weeklyHoursCovered } from "./hoursCovered";
import { chanceOfLongVacancy } from "./longVacancy";
import { WORKING_DAYS_A_YEAR } from "../workingYear";
import { chanceOfAnyOnDuty, chanceOfNobody } from "./onDuty";

/** Months that all seats of a position are expected to stand vacant, together, over a period. */
export function monthsVacant(
  { axis }: PlanCost,
  { position, employment }: PricedPosition,
  period: Period,
): number {
  let months = 0;
  for (let i = indexOf(axis, period.start); i < indexOf(axis, period.end); i++)
    months += at(employment.vacant, i);
  return position.count * months;
}

/** Expected working days a year on which nobody is on duty: in a role, or at all. */
export const daysWithNobody = (plan: PlanCost, period: Period, role: Role | undefined): number =>
  WORKING_DAYS_A_YEAR * average(plan, period, (i) => chanceOfNobody(plan, i, role));

/** Expected working days a year on which no seat of a position is on duty; months without the seat count in full. */
export const daysWithoutPosition = (plan: PlanCost, priced: PricedPosition, period: Period): number =>
  WORKING_DAYS_A_YEAR * average(plan, period, (i) => 1 - chanceOfAnyOnDuty(priced, i));

/** Expected hours of a week in which somebody can be reached, on average over a period. */
export const averageHoursCovered = (plan: PlanCost, period: Period): number =>
  average(plan, period, (i) => weeklyHoursCovered(plan, i));

/** Chance that any seat of the plan stands vacant for more than so many weeks on end, at least once. */
export const chanceOfAnyLongVacancy = (plan: PlanCost, period: Period, weeks: number): number =>
  1 -
  plan.positions.reduce(
    (chance, priced) => chance * (1 - chanceOfLongVacancy(priced, plan.axis, period.start, weeks)),
    1,
  );

/** The average over the months of a period. */
function average({ axis }: PlanCost, period: Period, of: (index: number) => number): number {
  const first = indexOf(axis, period.start);
  const end = indexOf(axis, period.end);
  let sum = 0;
  for (let i = first; i < end; i++) sum += of(i);
  return sum / (end - first);
}
