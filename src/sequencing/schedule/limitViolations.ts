import { at } from "./at";
import type { Compiled } from "./Compiled";
import { spentWithin } from "./Profiles";

/** A limit that starts break, and the projects that load it. */
export interface Violation {
  /** Period of a resource, or a spending limit. */
  readonly limit:
    | { readonly kind: "RESOURCE"; readonly resource: number; readonly period: number }
    | { readonly kind: "SPENDING"; readonly limit: number };
  readonly loaders: readonly number[];
}

/** Whether a project takes part: those that are left out start beyond the horizon. */
const isPlaced = ({ horizon }: Compiled, start: number): boolean => start >= 0 && start <= horizon;

/** Finds the limits that starts break; keeps its arrays from call to call. */
export class LimitCheck {
  /** Overloads of many projects may pass what an Int32Array holds. */
  private readonly used: Float64Array;

  constructor(private readonly compiled: Compiled) {
    this.used = new Float64Array(compiled.capacity.length);
  }

  /** Every broken limit; of neighbouring periods with the same loaders only the first. */
  violations(starts: Int32Array): Violation[] {
    return [...this.overloads(starts), ...this.overspends(starts)];
  }

  private overloads(starts: Int32Array): Violation[] {
    const { compiled, used } = this;
    const { capacity, horizon, resources, loads, count } = compiled;
    used.fill(0);
    for (let project = 0; project < count; project++) {
      if (!isPlaced(compiled, at(starts, project))) continue;
      for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++) {
        const row = at(loads.resource, i) * horizon + at(starts, project);
        for (let cell = row + at(loads.from, i); cell < row + at(loads.to, i); cell++)
          used[cell] = at(used, cell) + at(loads.units, i);
      }
    }
    const found: Violation[] = [];
    for (let resource = 0; resource < resources.length; resource++) {
      let before = "";
      for (let period = 0; period < horizon; period++) {
        const cell = resource * horizon + period;
        if (at(used, cell) <= at(capacity, cell)) {
          before = "";
          continue;
        }
        const loaders = this.loadersOf(resource, period, starts);
        const key = loaders.join();
        if (key !== before) found.push({ limit: { kind: "RESOURCE", resource, period }, loaders });
        before = key;
      }
    }
    return found;
  }

  private loadersOf(resource: number, period: number, starts: Int32Array): number[] {
    const loaders: number[] = [];
    for (let project = 0; project < this.compiled.count; project++) {
      const start = at(starts, project);
      if (isPlaced(this.compiled, start) && loadAt(this.compiled, project, resource, period - start) > 0)
        loaders.push(project);
    }
    return loaders;
  }

  private overspends(starts: Int32Array): Violation[] {
    const { compiled } = this;
    return compiled.limits.flatMap(({ amount }, limit) => {
      const loaders: number[] = [];
      let spent = 0;
      for (let project = 0; project < compiled.count; project++) {
        if (!isPlaced(compiled, at(starts, project))) continue;
        const own = spentWithin(compiled, project, at(starts, project), limit);
        if (own > 0) loaders.push(project);
        spent += own;
      }
      return spent > amount ? [{ limit: { kind: "SPENDING" as const, limit }, loaders }] : [];
    });
  }
}

/** Units of a resource that a project takes at an offset after its start. */
export function loadAt({ loads }: Compiled, project: number, resource: number, offset: number): number {
  for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++)
    if (at(loads.resource, i) === resource && at(loads.from, i) <= offset && offset < at(loads.to, i))
      return at(loads.units, i);
  return 0;
}

/** The first start after `start` at which a project loads the broken limit less than it does now. */
export function firstLighter(
  compiled: Compiled,
  project: number,
  start: number,
  { limit }: Violation,
): number {
  const loadFrom = (from: number): number =>
    limit.kind === "RESOURCE"
      ? loadAt(compiled, project, limit.resource, limit.period - from)
      : spentWithin(compiled, project, from, limit.limit);
  const now = loadFrom(start);
  let later = start + 1;
  while (later <= compiled.horizon && loadFrom(later) >= now) later++;
  return later;
}
