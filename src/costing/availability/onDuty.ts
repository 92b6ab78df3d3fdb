import { ONE } from "../../kernel/Rate";
import { at } from "../cells";
import type { PlanCost } from "../plan/PlanCost";
import type { Position } from "../position/Position";
import type { PricedPosition } from "../position/pricePosition";
import type { Role } from "../vocabulary";
import { WORKING_DAYS_A_YEAR } from "../workingYear";

/** Who does the work of a plan. */
export type Staffing = Pick<PlanCost, "positions" | "contracts">;

/**
 * Chance that one seat of a position is on duty on a working day of the month at an index: somebody is employed and
 * not away (or backfilled), or the seat is vacant and cover is bought for that share of its work.
 */
function chanceOnDuty({ position, employment }: PricedPosition, index: number): number {
  const present = 1 - daysUnattended(position) / WORKING_DAYS_A_YEAR;
  const cover = position.hiring.coverShare.scaled / ONE;
  return at(employment.people.employed, index) * present + at(employment.vacant, index) * cover;
}

/** Chance that at least one of a position's seats is on duty. */
export const chanceOfAnyOnDuty = (priced: PricedPosition, index: number): number =>
  1 - Math.pow(1 - chanceOnDuty(priced, index), priced.position.count);

/** Chance that nobody is on duty, in a role or at all: seats are independent of each other, engagements run or do not. */
export function chanceOfNobody(
  { positions, contracts }: Staffing,
  index: number,
  role: Role | undefined,
): number {
  const served = contracts.some(
    ({ engagement, runs }) => runs[index] === 1 && provides(engagement.provides, role),
  );
  if (served) return 0;
  return positions
    .filter(({ position }) => provides(position.roles, role))
    .reduce((chance, priced) => chance * (1 - chanceOfAnyOnDuty(priced, index)), 1);
}

const provides = (roles: readonly { readonly role: Role }[], role: Role | undefined): boolean =>
  role === undefined || roles.some((item) => item.role === role);

/** Days a year on which somebody who is employed is away and nobody bought stands in. */
function daysUnattended({ paidDaysAway, backfill }: Position): number {
  return Math.max(0, paidDaysAway.scaled - (backfill?.daysPerYear.scaled ?? 0)) / ONE;
}
