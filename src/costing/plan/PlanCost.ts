import type { Axis } from "../Axis";
import type { CostLine } from "../CostLine";
import type { Contract } from "../engagement/Contract";
import type { PricedPosition } from "../position/pricePosition";
import type { RoleHours } from "./RoleHours";

/** A plan priced over the axis: every line, and the hours of every role. */
export interface PlanCost {
  readonly name: string;
  readonly axis: Axis;
  readonly lines: readonly CostLine[];
  readonly roles: readonly RoleHours[];
  readonly positions: readonly PricedPosition[];
  readonly contracts: readonly Contract[];
}
