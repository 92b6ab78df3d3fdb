import type { Instance } from "../../schedule/Instance";

/** How long a project may take, in periods: at best, most likely, and at worst. */
export interface ThreePoints {
  readonly optimistic: number;
  readonly likely: number;
  readonly pessimistic: number;
}

/** By the id of a project; one that is not in it takes as long as planned. */
export type UncertainDurations = ReadonlyMap<string, ThreePoints>;

/** Throws for durations that make no sense; what a caller wrote must have been checked before. */
export function checkDurations({ projects }: Instance, durations: UncertainDurations): void {
  for (const [id, { optimistic, likely, pessimistic }] of durations) {
    if (!projects.some((project) => project.id === id))
      throw new RangeError(`Durations are given for "${id}", which is not in the instance.`);
    const isInOrder = 0 <= optimistic && optimistic <= likely && likely <= pessimistic;
    if (!isInOrder || !Number.isFinite(pessimistic))
      throw new RangeError(
        `The durations of "${id}" are ${optimistic}, ${likely} and ${pessimistic}; give them from 0 up, in this order.`,
      );
  }
}
