import { at } from "./at";
import type { Compiled } from "./Compiled";
import { onlyWorsens } from "./score";

/**
 * Whether an instance is the same read backwards but for its relations: constant capacity, nothing tied to a date, and
 * nothing counted but the last finish. Then a schedule justified to the right is a schedule as good as any other.
 */
export function isMirrorable(compiled: Compiled): boolean {
  const { prices, limits, before, horizon, resources, capacity, pinned, open, projects, mandatory } =
    compiled;
  const only = (numbers: ArrayLike<number>, wanted: number) =>
    Array.from(numbers).every((one) => one === wanted);
  return (
    prices.finish > 0 &&
    limits.length === 0 &&
    before.dated === undefined &&
    only(prices.delay, 0) &&
    only(prices.late, 0) &&
    onlyWorsens(compiled) &&
    only(pinned, 0) &&
    only(mandatory, 1) &&
    open.every((starts) => starts === undefined) &&
    projects.every(({ earliestStart, deadline }) => earliestStart === 0 && deadline?.kind !== "HARD") &&
    resources.every((_, place) =>
      capacity
        .subarray(place * horizon, (place + 1) * horizon)
        .every((units) => units === at(capacity, place * horizon)),
    )
  );
}
