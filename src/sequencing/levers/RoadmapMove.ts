import type { Move } from "../../kernel/levers/Lever";
import type { Path } from "../../kernel/Problem";
import type { RoadmapLever } from "./RoadmapLever";

/** A lever of a schedule moved, and where that was said. */
export interface RoadmapMove extends Move<RoadmapLever> {
  readonly at: Path;
}
