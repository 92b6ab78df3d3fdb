import { once } from "../../kernel/once";
import type { Axis } from "../Axis";
import { priceByRules, rulesOf, type CostLine } from "../CostLine";
import type { Basis, Nature } from "../vocabulary";
import { employmentOf, type Employment } from "./Employment";
import type { LoadedCost } from "./LoadedCost";
import { loadedCostOf } from "./loadedCostOf";
import type { Position } from "./Position";
import { compensationRules, positionRules } from "./positionRules";
import { openSeat } from "./openSeat";
import { sameEmployment, sameLoad } from "./samePosition";
import type { SteadyCost } from "./Seat";

/** A position priced over the axis, with who is in it when. */
export interface PricedPosition {
  readonly position: Position;
  readonly employment: Employment;
  readonly steady: SteadyCost;
  readonly lines: readonly CostLine[];
  /** The same position if nobody left before the seat ends; priced when it is first asked for. */
  readonly staying: () => PricedPosition;
}

/**
 * Prices every line of a position.
 *
 * @param before the same position with other numbers, in the same view over the same months: what does not depend on
 *   them is taken over from it
 * @param natures lines of other natures are left out; without it none are
 */
export function pricePosition(
  position: Position,
  axis: Axis,
  basis: Basis,
  before?: PricedPosition,
  natures?: readonly Nature[],
): PricedPosition {
  const compensation = compensationRules(position);
  const known = before !== undefined && sameEmployment(position, before.position);
  const employment = known ? before.employment : employmentOf(position, axis);
  const isLoaded = before !== undefined && sameLoad(position, before.position);
  const steady = isLoaded ? before.steady : steadyCostOf(position, axis, basis, compensation);
  const seat = openSeat(position, axis, basis, employment, steady);
  const lines = priceByRules(rulesOf(positionRules(position, compensation), natures), seat);
  const staying = once(() => pricePosition(withoutTurnover(position), axis.kept, basis));
  return { position, employment, steady, lines, staying };
}

function steadyCostOf(
  position: Position,
  axis: Axis,
  basis: Basis,
  compensation: ReturnType<typeof compensationRules>,
): SteadyCost {
  const pricedIn = (view: Basis): (() => LoadedCost) =>
    once(() => loadedCostOf(position, axis, view, compensation));
  const loaded = pricedIn("ACCRUAL");
  return { loaded, inBasis: basis === "ACCRUAL" ? loaded : pricedIn(basis) };
}

const withoutTurnover = (position: Position): Position => ({
  ...position,
  turnover: { ...position.turnover, monthlyRate: 0, byTenure: [] },
});
