import type { Axis } from "../Axis";
import { priceByRules, type CostLine } from "../CostLine";
import type { Basis } from "../vocabulary";
import { employmentOf, type Employment } from "./Employment";
import type { LoadedCost } from "./LoadedCost";
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
export function pricePosition(position: Position, axis: Axis, basis: Basis): PricedPosition {
  const employment = employmentOf(position, axis);
  const compensation = compensationRules(position);
  const loaded = once(() => loadedCostOf(position, axis, "ACCRUAL", compensation));
  const inBasis =
    basis === "ACCRUAL" ? loaded : once(() => loadedCostOf(position, axis, basis, compensation));
  const seat = seatOf(position, axis, basis, employment, { loaded, inBasis });
  return { position, employment, lines: priceByRules(positionRules(position, compensation), seat) };
}

/** Works something out when it is first asked for. */
function once(work: () => LoadedCost): () => LoadedCost {
  let done: LoadedCost | undefined;
  return () => (done ??= work());
}
