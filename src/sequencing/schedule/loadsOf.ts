import type { Loads, Resource } from "./Compiled";
import type { Instance, PlannedProject } from "./Instance";
import { rowStarts } from "./rowStarts";

interface Stretch {
  readonly resource: number;
  readonly from: number;
  readonly to: number;
  readonly units: number;
}

interface Pools {
  readonly resources: readonly Resource[];
  readonly capacity: Int32Array;
  readonly loads: Loads;
}

/** Roles and limited departments as resources, their units by period, and what each project takes of them. */
export function loadsOf(projects: readonly PlannedProject[], instance: Instance): Pools {
  const { roles, departments, horizon } = instance;
  const resources: Resource[] = [
    ...roles.map(({ name }) => ({ kind: "ROLE" as const, name })),
    ...departments.map(({ name }) => ({ kind: "DEPARTMENT" as const, name })),
  ];
  const capacity = new Int32Array(resources.length * horizon);
  roles.forEach((role, place) => {
    for (let period = 0; period < horizon; period++)
      capacity[place * horizon + period] = role.capacity[period] ?? 0;
  });
  departments.forEach(({ limit }, place) => {
    capacity.fill(limit, (roles.length + place) * horizon, (roles.length + place + 1) * horizon);
  });
  const rows = projects.map((project) =>
    resources.flatMap((resource, place) => stretchesOf(unitsByOffset(project, resource), place)),
  );
  const all = rows.flat();
  const loads = {
    first: rowStarts(rows),
    resource: Int32Array.from(all, ({ resource }) => resource),
    from: Int32Array.from(all, ({ from }) => from),
    to: Int32Array.from(all, ({ to }) => to),
    units: Int32Array.from(all, ({ units }) => units),
  };
  return { resources, capacity, loads };
}

/** Demands of one project for a role add up; a project disrupts a department once, however many phases do. */
function unitsByOffset(project: PlannedProject, { kind, name }: Resource): number[] {
  const units = new Array<number>(project.duration).fill(0);
  if (kind === "ROLE") {
    for (const demand of project.demands.filter(({ role }) => role === name))
      for (let offset = demand.from; offset < demand.to; offset++)
        units[offset] = (units[offset] ?? 0) + demand.units;
  } else {
    for (const phase of project.phases.filter(({ departments }) => departments.includes(name)))
      units.fill(1, phase.from, phase.to);
  }
  return units;
}

function stretchesOf(units: readonly number[], resource: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < units.length;) {
    let to = from + 1;
    while (to < units.length && units[to] === units[from]) to++;
    const load = units[from] ?? 0;
    if (load > 0) stretches.push({ resource, from, to, units: load });
    from = to;
  }
  return stretches;
}
