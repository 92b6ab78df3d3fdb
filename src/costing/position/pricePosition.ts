import type { Axis } from "../Axis";
import { priceByRules, type CostLine } from "../CostLine";
import { employmentOf, type Employment } from "./Employment";
import { loadedCostOf } from "./loadedCostOf";
import type { Position } from "./Position";
import { compensationRules, positionRules } from "./positionRules";
import { seatOf } from "./Seat";

/** A position priced over the axis, with who is in it when. */
export interface PricedPosition {
  readonly position: Position;
  readonly employment: Employment;
  readonly lines: readonly CostLine[];
}

/** Prices every line of a position. */
export function pricePosition(position: Position, axis: Axis): PricedPosition {
  const employment = employmentOf(position, axis);
  const loaded = loadedCostOf(position, axis, compensationRules(position));
  const seat = seatOf(position, axis, employment, loaded);
  return { position, employment, lines: priceByRules(positionRules(position), seat, position.title) };
}
