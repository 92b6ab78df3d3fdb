import { at } from "./at";
import type { Compiled } from "./Compiled";

/** Up to so many units it is worked out which sums the loads of a resource can make. */
const MOST_UNITS = 20_000;

/** The units of a resource that projects, those that must be placed unless said, can use in each period: as many as there are, or fewer. */
export function usableUnits(
  compiled: Compiled,
  resource: number,
  counted: Uint8Array = compiled.mandatory,
): Float64Array {
  const { capacity, horizon } = compiled;
  return usableOf(
    capacity.subarray(resource * horizon, (resource + 1) * horizon),
    unitsOf(compiled, resource, counted),
  );
}

/** The units of each stretch in which a counted project loads a resource. */
function unitsOf({ loads, count }: Compiled, resource: number, counted: Uint8Array): number[] {
  const units: number[] = [];
  for (let project = 0; project < count; project++)
    for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++)
      if (counted[project] === 1 && at(loads.resource, i) === resource) units.push(at(loads.units, i));
  return units;
}

/** The most units of each period that some of the loads can use together: people who fit nowhere do no work. */
function usableOf(capacity: Int32Array, units: readonly number[]): Float64Array {
  const sum = units.reduce((total, one) => total + one, 0);
  const most = capacity.reduce((largest, one) => Math.max(largest, one), 0);
  if (sum > MOST_UNITS) return Float64Array.from(capacity);
  const reachable = new Uint8Array(Math.max(most, sum) + 1);
  reachable[0] = 1;
  for (const one of units)
    for (let total = reachable.length - 1; total >= one; total--)
      if (reachable[total - one] === 1) reachable[total] = 1;
  return Float64Array.from(capacity, (one) => {
    let usable = Math.min(one, sum);
    while (usable > 0 && reachable[usable] === 0) usable--;
    return Math.max(0, usable);
  });
}
