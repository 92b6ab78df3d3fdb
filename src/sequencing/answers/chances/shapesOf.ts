import type { Loads } from "../../schedule/Compiled";
import type { Instance, PlannedProject } from "../../schedule/Instance";
import { loadsOf } from "../../schedule/loadsOf";
import { openStarts } from "../../schedule/openStarts";
import { spendsOf } from "../../schedule/spendsOf";
import { stretchedTo } from "./stretchedTo";

/** What one project asks for when it takes a certain time, as rows of its own. */
export interface Shape {
  readonly loads: Loads;
  /** When its costs fall due; there are as many of them whatever time it takes, and for the same amounts. */
  readonly due: Int32Array;
  readonly open: Uint8Array | undefined;
}

/** The shapes of a project by duration; each is worked out once. */
export function shapesOf(planned: PlannedProject, instance: Instance): (duration: number) => Shape {
  const known = new Map<number, Shape>();
  // Without periods: how much there is of each resource is no matter of one project.
  const timeless = { ...instance, horizon: 0 };
  return (duration) => {
    const before = known.get(duration);
    if (before !== undefined) return before;
    const project = stretchedTo(planned, duration);
    const shape = {
      loads: loadsOf([project], timeless).loads,
      due: spendsOf([project], instance).offset,
      open: openStarts(project, instance),
    };
    known.set(duration, shape);
    return shape;
  };
}

/** Writes a row of loads behind those of the projects before it. */
export function appendLoads(all: Loads, project: number, own: Loads): void {
  const first = all.first[project] ?? 0;
  all.resource.set(own.resource, first);
  all.from.set(own.from, first);
  all.to.set(own.to, first);
  all.units.set(own.units, first);
  all.first[project + 1] = first + own.units.length;
}
