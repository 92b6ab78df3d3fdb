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
  /** 1 where some project begins or ends to load a resource. */
  private readonly edges: Uint8Array;

  constructor(private readonly compiled: Compiled) {
    this.used = new Float64Array(compiled.capacity.length);
    this.edges = new Uint8Array(compiled.capacity.length + 1);
  }

  /** Every broken limit; of neighbouring periods with the same loaders only the first. */
  violations(starts: Int32Array): Violation[] {
    return [...this.overloads(starts), ...this.overspends(starts)];
  }

  private overloads(starts: Int32Array): Violation[] {
    const { used, edges } = this;
    const { capacity, horizon, resources } = this.compiled;
    this.load(starts);
    const found: Violation[] = [];
    for (let resource = 0; resource < resources.length; resource++) {
      let before: readonly number[] | undefined;
      for (let period = 0; period < horizon; period++) {
        const cell = resource * horizon + period;
        if (at(used, cell) <= at(capacity, cell)) {
          before = undefined;
          continue;
        }
        if (before !== undefined && edges[cell] === 0) continue;
        const loaders = this.loadersOf(resource, period, starts);
        if (loaders.join() !== before?.join())
          found.push({ limit: { kind: "RESOURCE", resource, period }, loaders });
        before = loaders;
      }
    }
    return found;
  }

  private load(starts: Int32Array): void {
    const { compiled, used, edges } = this;
    const { horizon, loads, count } = compiled;
    used.fill(0);
    edges.fill(0);
    for (let project = 0; project < count; project++) {
      if (!isPlaced(compiled, at(starts, project))) continue;
      for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++) {
        const row = at(loads.resource, i) * horizon + at(starts, project);
        const [from, to] = [row + at(loads.from, i), row + at(loads.to, i)];
        edges[from] = 1;
        edges[to] = 1;
        for (let cell = from; cell < to; cell++) used[cell] = at(used, cell) + at(loads.units, i);
      }
    }
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
  let lighter = compiled.horizon + 1;
  for (const change of changesOf(compiled, project, limit))
    if (change > start && change < lighter && loadFrom(change) < now) lighter = change;
  return lighter;
}

/** The starts from which on a project may load a limit less than when it starts one period sooner. */
function changesOf(
  { loads, spends, limits }: Compiled,
  project: number,
  limit: Violation["limit"],
): number[] {
  const changes: number[] = [];
  if (limit.kind === "RESOURCE") {
    for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++)
      if (at(loads.resource, i) === limit.resource) changes.push(limit.period - at(loads.from, i) + 1);
    return changes;
  }
  const window = limits[limit.limit];
  for (let i = at(spends.first, project); i < at(spends.first, project + 1); i++)
    if (at(spends.budget, i) === window?.budget) changes.push(window.to - at(spends.offset, i));
  return changes;
}
