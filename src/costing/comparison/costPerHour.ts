import { Decimal } from "../../kernel/Decimal";
import { ONE } from "../../kernel/Rate";
import { indexOf } from "../Axis";
import { at } from "../cells";
import { weeklyHoursCovered } from "../availability/hoursCovered";
import type { PlanCost } from "../plan/PlanCost";
import { WEEKS_A_YEAR } from "../workingYear";
import type { Comparison } from "./Comparison";

/** What an hour comes to. */
export interface HourlyCost {
  /** Hours over the comparison, to a hundredth. */
  readonly hours: Decimal;
  /** Cents an hour: the amount over the hours as shown; `undefined` when there are none. */
  readonly cents: number | undefined;
  /** Why there is none. */
  readonly absentBecause: string | undefined;
}

const WEEKS_A_MONTH = WEEKS_A_YEAR / 12;

/** An amount of cents over the hours in which somebody can be reached. */
export function costPerCoverageHour(comparison: Comparison, plan: PlanCost, cents: number): HourlyCost {
  const hours = sumShown(comparison, (i) => weeklyHoursCovered(plan, i) * WEEKS_A_MONTH);
  return hourly(cents, hours, "Nobody can be reached under this plan: it has no seat and no engagement.");
}

/** An amount of cents over the hours of work done, of all roles: by the plan's parts and by cover that is bought. */
export function costPerDeliveredHour(comparison: Comparison, plan: PlanCost, cents: number): HourlyCost {
  const hours = sumShown(comparison, (i) =>
    plan.roles.reduce((sum, { provided, covered }) => sum + (at(provided, i) + at(covered, i)) / ONE, 0),
  );
  return hourly(
    cents,
    hours,
    "No hours of work are stated for this plan: give the roles of positions, and what engagements provide.",
  );
}

/** The sum of a number by month over the months shown. */
function sumShown({ axis, terms }: Comparison, hoursOf: (index: number) => number): Decimal {
  let sum = 0;
  for (let i = indexOf(axis, terms.horizon.start); i < axis.length; i++) sum += hoursOf(i);
  return new Decimal(sum).toDecimalPlaces(2);
}

const hourly = (cents: number, hours: Decimal, absentBecause: string): HourlyCost =>
  hours.isZero()
    ? { hours, cents: undefined, absentBecause }
    : {
        hours,
        cents: new Decimal(cents).div(hours).toDecimalPlaces(0).toNumber(),
        absentBecause: undefined,
      };
