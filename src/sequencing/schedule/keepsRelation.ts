import { holdsByFinish, isHeldAtFinish } from "../startGap";
import type { Instance, PlannedRelation } from "./Instance";

interface Placed {
  readonly start: number;
  readonly lasts: number;
}

/** Whether two projects are far enough apart for a relation. */
export function keepsRelation(
  { lagEnds }: Instance,
  { relation, lag, wait }: PlannedRelation,
  first: Placed,
  second: Placed,
): boolean {
  const holding = holdsByFinish(relation) ? first.start + first.lasts : first.start;
  const held = isHeldAtFinish(relation) ? second.start + second.lasts : second.start;
  const end = wait === undefined ? undefined : lagEnds?.[wait.ends]?.[holding];
  return held >= (end ?? holding + lag);
}
