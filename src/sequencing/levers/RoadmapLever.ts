import type { Lever } from "../../kernel/levers/Lever";
import type { RoadmapLeverRow } from "./RoadmapLeverRow";

/** A lever of the terms of a schedule. */
export interface RoadmapLever extends Lever {
  readonly row: RoadmapLeverRow;
  /** Of which project or role it is, by its id or name in the terms. */
  readonly of: string | undefined;
}
