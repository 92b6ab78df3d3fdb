import type { RoadmapMove } from "./RoadmapMove";

/** A lever of a roadmap moved, with the value that was in force when that was decided. */
export interface DecidedMove extends RoadmapMove {
  /** `undefined` where nothing was stated. */
  readonly whenSaved: number | undefined;
}
