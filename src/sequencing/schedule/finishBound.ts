import { at } from "./at";
import type { Compiled } from "./Compiled";
import { usableUnits } from "./usableUnits";

/**
 * A boundary before which the last project cannot finish: the critical path, and for each resource the time its work takes
 * between the first moments at which it can begin and the shortest rests that follow it. Optional projects do not count.
 */
export function finishBound(compiled: Compiled): number {
  const { count, earliest, durations, resources, mandatory } = compiled;
  let bound = 0;
  for (let project = 0; project < count; project++)
    if (mandatory[project] === 1) bound = Math.max(bound, at(earliest, project) + at(durations, project));
  const rests = restsOf(compiled);
  for (let resource = 0; resource < resources.length; resource++)
    bound = Math.max(bound, energyBound(compiled, resource, rests));
  return bound;
}

/** How long after the start of each project the last of what waits for it finishes at the least. */
function restsOf({ count, order, after, durations, mandatory }: Compiled): Int32Array {
  const rests = durations.slice();
  for (let place = count - 1; place >= 0; place--) {
    const project = at(order, place);
    for (let i = at(after.first, project); i < at(after.first, project + 1); i++) {
      const next = at(after.node, i);
      if (mandatory[next] === 1)
        rests[project] = Math.max(at(rests, project), at(after.gap, i) + at(rests, next));
    }
  }
  return rests;
}

interface Piece {
  readonly head: number;
  readonly tail: number;
  readonly energy: number;
}

function energyBound(compiled: Compiled, resource: number, rests: Int32Array): number {
  const pieces = piecesOf(compiled, resource, rests);
  const units = usableUnits(compiled, resource);
  const heads = [...new Set(pieces.map(({ head }) => head))];
  const tails = [...new Set(pieces.map(({ tail }) => tail))];
  let bound = 0;
  for (const head of heads) {
    for (const tail of tails) {
      let energy = 0;
      for (const piece of pieces) if (piece.head >= head && piece.tail >= tail) energy += piece.energy;
      if (energy > 0) bound = Math.max(bound, worked(units, head, energy) + tail);
    }
  }
  return bound;
}

function piecesOf(
  { loads, count, mandatory, earliest }: Compiled,
  resource: number,
  rests: Int32Array,
): Piece[] {
  const pieces: Piece[] = [];
  for (let project = 0; project < count; project++) {
    if (mandatory[project] === 0) continue;
    let [energy, head, end] = [0, -1, 0];
    for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++) {
      if (at(loads.resource, i) !== resource) continue;
      if (head < 0) head = at(earliest, project) + at(loads.from, i);
      end = at(loads.to, i);
      energy += at(loads.units, i) * (end - at(loads.from, i));
    }
    if (energy > 0) pieces.push({ head, tail: Math.max(0, at(rests, project) - end), energy });
  }
  return pieces;
}

/** When a resource that does nothing else from `from` on has done so many unit periods; past the horizon if never. */
function worked(units: Float64Array, from: number, energy: number): number {
  let left = energy;
  for (let period = from; period < units.length; period++) {
    left -= at(units, period);
    if (left <= 0) return period + 1;
  }
  return units.length + 1;
}
