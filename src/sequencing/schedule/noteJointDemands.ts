import type { Around } from "./Around";
import type { Demand } from "./Instance";

/** Notes demands of one project that each fit a role and together ask at some time for more people than there ever are. */
export function noteJointDemands(project: string, demands: readonly Demand[], around: Around): void {
  for (const { name, capacity } of around.pools.roles) {
    const own = demands.filter(({ role }) => role === name);
    if (own.length < 2) continue;
    const most = capacity.reduce((largest, units) => Math.max(largest, units), 0);
    const { units, from } = peakOf(own);
    if (units <= most || own.some((demand) => demand.units > most)) continue;
    const message = `${project} needs ${units} of role ${name} together from its period ${from} on, of which there are never more than ${most}.`;
    const advice = "Ask for less at the same time, or give the role more capacity.";
    around.note([...around.path, "demands"], "CONTRADICTION", message, advice, String(units));
  }
}

/** The most units at a time, and the offset from which on they are needed. */
function peakOf(demands: readonly Demand[]): { units: number; from: number } {
  const changes = demands
    .filter(({ from, to }) => from < to)
    .flatMap(({ units, from, to }) => [
      { at: from, by: units },
      { at: to, by: -units },
    ])
    .sort((a, b) => a.at - b.at || a.by - b.by);
  let now = 0;
  let peak = { units: 0, from: 0 };
  for (const { at, by } of changes) {
    now += by;
    if (now > peak.units) peak = { units: now, from: at };
  }
  return peak;
}
