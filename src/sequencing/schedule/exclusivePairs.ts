import { at } from "./at";
import type { Compiled } from "./Compiled";
import { isPlaced, type Windows } from "./Windows";

/**
 * Two projects that can never load a resource at the same time, because there are never enough units for both: one of them
 * begins its part when the other has ended its own. Gaps are from start to start, as in relations.
 */
export interface ExclusivePair {
  readonly first: number;
  readonly second: number;
  /** By how much the second starts after the first when the first goes before, and the first after the second otherwise. */
  readonly secondAfter: number;
  readonly firstAfter: number;
}

/** Which of a pair goes before the other. */
const UNDECIDED = 0;
export const FIRST_BEFORE = 1;
export const SECOND_BEFORE = 2;

/** Every such pair, once for each resource of which it is true. */
export function exclusivePairs(compiled: Compiled): ExclusivePair[] {
  const { resources, capacity, horizon } = compiled;
  return resources.flatMap((_, resource) => {
    const row = capacity.subarray(resource * horizon, (resource + 1) * horizon);
    const most = row.reduce((largest, units) => Math.max(largest, units), 0);
    const parts = partsOf(compiled, resource);
    return parts.flatMap((one, place) =>
      parts
        .slice(place + 1)
        .filter((other) => one.least + other.least > most)
        .map((other) => ({
          first: one.project,
          second: other.project,
          secondAfter: one.to - other.from,
          firstAfter: other.to - one.from,
        })),
    );
  });
}

interface Part {
  readonly project: number;
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

/** From when to when each project loads a resource, and the fewest units that it takes of it; not where it pauses. */
function partsOf({ loads, count }: Compiled, resource: number): Part[] {
  const parts: Part[] = [];
  for (let project = 0; project < count; project++) {
    let part: Part | undefined;
    let pauses = false;
    for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++) {
      if (at(loads.resource, i) !== resource) continue;
      const [from, to, units] = [at(loads.from, i), at(loads.to, i), at(loads.units, i)];
      pauses ||= part !== undefined && part.to !== from;
      part = { project, from: part?.from ?? from, to, least: Math.min(part?.least ?? units, units) };
    }
    if (part !== undefined && !pauses) parts.push(part);
  }
  return parts;
}

/** Whether the two of a pair, both certainly placed, overlap at their starts. */
export function isTogether(
  compiled: Compiled,
  windows: Windows,
  { first, second, firstAfter, secondAfter }: ExclusivePair,
): boolean {
  const [one, other] = [at(windows.starts, first), at(windows.starts, second)];
  return (
    other < one + secondAfter &&
    one < other + firstAfter &&
    isPlaced(compiled, windows, first) &&
    isPlaced(compiled, windows, second)
  );
}

/**
 * Decides the order of each pair of which only one fits the windows, and narrows the windows by every order that is decided.
 * What may still be left out is passed over. Answers false when a window is empty; `moved` says whether any start is later.
 */
export function narrowByPairs(
  compiled: Compiled,
  pairs: readonly ExclusivePair[],
  windows: Windows,
  orders: Uint8Array,
): { fits: boolean; moved: boolean } {
  const { starts, latest } = windows;
  let moved = false;
  for (const [place, { first, second, secondAfter, firstAfter }] of pairs.entries()) {
    if (!isPlaced(compiled, windows, first) || !isPlaced(compiled, windows, second)) continue;
    if (orders[place] === UNDECIDED) {
      const firstFits = at(starts, first) + secondAfter <= at(latest, second);
      const secondFits = at(starts, second) + firstAfter <= at(latest, first);
      if (firstFits && secondFits) continue;
      orders[place] = firstFits ? FIRST_BEFORE : SECOND_BEFORE;
    }
    const isFirst = orders[place] === FIRST_BEFORE;
    const [before, after, gap] = isFirst ? [first, second, secondAfter] : [second, first, firstAfter];
    const soonest = at(starts, before) + gap;
    if (soonest > at(latest, after)) return { fits: false, moved };
    latest[before] = Math.min(at(latest, before), at(latest, after) - gap);
    moved ||= soonest > at(starts, after);
    starts[after] = Math.max(at(starts, after), soonest);
  }
  return { fits: true, moved };
}
