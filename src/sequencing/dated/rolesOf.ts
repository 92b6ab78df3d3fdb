import type { Role } from "../schedule/Instance";
import type { DayClock } from "./DayClock";
import type { CapacityStep } from "./SchedulingTerms";

/** The roles of some steps with what there is of them on each working day; nothing before the first step of a role. */
export function rolesOf(steps: readonly CapacityStep[], clock: DayClock, horizon: number): Role[] {
  return [...new Set(steps.map(({ role }) => role))].sort().map((name) => ({
    name,
    capacity: capacityOf(
      steps.filter(({ role }) => role === name),
      clock,
      horizon,
    ),
  }));
}

function capacityOf(steps: readonly CapacityStep[], clock: DayClock, horizon: number): number[] {
  const capacity = new Array<number>(horizon).fill(0);
  for (const { from, perDay } of [...steps].sort((a, b) => a.from - b.from))
    capacity.fill(perDay, Math.min(horizon, clock.stretchOf(from).from));
  return capacity;
}
