import type { Axis } from "../Axis";
import { priceByRules, type CostLine } from "../CostLine";
import type { Basis } from "../vocabulary";
import { employmentOf, type Employment } from "./Employment";
import { loadedCostOf } from "./loadedCostOf";
import type { Position } from "./Position";
import { compensationRules, positionRules } from "./positionRules";
import { openSeat } from "./openSeat";

/** A position priced over the axis, with who is in it when. */
export interface PricedPosition {
  readonly position: Position;
  readonly employment: Employment;
  readonly lines: readonly CostLine[];
  /** The same position if nobody left before the seat ends; priced when it is first asked for. */
  readonly staying: () => PricedPosition;
}

/** Prices every line of a position. */
export function pricePosition(position: Position, axis: Axis, basis: Basis): PricedPosition {
  const employment = employmentOf(position, axis);
  const compensation = compensationRules(position);
  const loaded = once(() => loadedCostOf(position, axis, "ACCRUAL", compensation));
  const inBasis =
    basis === "ACCRUAL" ? loaded : once(() => loadedCostOf(position, axis, basis, compensation));
  const seat = openSeat(position, axis, basis, employment, { loaded, inBasis });
  const lines = priceByRules(positionRules(position, compensation), seat);
  const staying = once(() => pricePosition(withoutTurnover(position), axis, basis));
  return { position, employment, lines, staying };
}

const withoutTurnover = (position: Position): Position => ({
  ...position,
  turnover: { ...position.turnover, monthlyRate: 0, byTenure: [] },
});

/** Works something out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let done: T | undefined;
  return () => (done ??= work());
}
