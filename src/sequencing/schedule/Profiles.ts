import { at } from "./at";
import type { Compiled } from "./Compiled";

/** No start; also that of a project that is left out. */
export const NONE = -1;

/**
 * What is still free while a schedule is being made: units of each resource by period, cents of each spending limit. The hot
 * part of every search, so it keeps to flat arrays and allocates nothing once it is made.
 */
export class Profiles {
  private readonly free: Int32Array;
  private readonly left: Float64Array;
  private readonly amounts: Float64Array;

  constructor(private readonly compiled: Compiled) {
    this.free = compiled.capacity.slice();
    this.amounts = Float64Array.from(compiled.limits, ({ amount }) => amount);
    this.left = this.amounts.slice();
  }

  /** Everything is free again. */
  reset(): void {
    this.free.set(this.compiled.capacity);
    this.left.set(this.amounts);
  }

  /** The first start from `from` to `latest` at which a project fits, or NONE. */
  firstFit(project: number, from: number, latest: number): number {
    const open = this.compiled.open[project];
    let start = from;
    while (start <= latest) {
      if (open?.[start] === 0) {
        start++;
        continue;
      }
      const next = Math.max(this.afterLoads(project, start), this.afterSpends(project, start));
      if (next === start) return start;
      start = next;
    }
    return NONE;
  }

  /** The last start from `from` down to `earliest` at which a project fits, or NONE. */
  lastFit(project: number, from: number, earliest: number): number {
    const open = this.compiled.open[project];
    let start = from;
    while (start >= earliest) {
      if (open?.[start] === 0) {
        start--;
        continue;
      }
      const next = Math.min(this.beforeLoads(project, start), this.beforeSpends(project, start));
      if (next === start) return start;
      start = next;
    }
    return NONE;
  }

  fits(project: number, start: number): boolean {
    return this.firstFit(project, start, start) === start;
  }

  /** Units of a resource that nobody has taken in a period. */
  freeUnits(resource: number, period: number): number {
    return at(this.free, resource * this.compiled.horizon + period);
  }

  /** Cents that nobody spends within a limit. */
  unspent(limit: number): number {
    return at(this.left, limit);
  }

  /** Takes what a project needs from its start on. */
  take(project: number, start: number): void {
    this.change(project, start, -1);
  }

  /** Gives back what a project took. */
  giveBack(project: number, start: number): void {
    this.change(project, start, 1);
  }

  private change(project: number, start: number, sign: number): void {
    const { loads, horizon, limits, spends } = this.compiled;
    const { free, left } = this;
    for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++) {
      const row = at(loads.resource, i) * horizon + start;
      const units = sign * at(loads.units, i);
      for (let cell = row + at(loads.from, i); cell < row + at(loads.to, i); cell++)
        free[cell] = at(free, cell) + units;
    }
    if (at(spends.first, project) === at(spends.first, project + 1)) return;
    for (let limit = 0; limit < limits.length; limit++)
      left[limit] = at(left, limit) + sign * spentWithin(this.compiled, project, start, limit);
  }

  /** `start` if the people and departments it needs are free, else the first start past the last shortage in its way. */
  private afterLoads(project: number, start: number): number {
    const { loads, horizon } = this.compiled;
    const { free } = this;
    for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++) {
      const row = at(loads.resource, i) * horizon + start;
      const units = at(loads.units, i);
      const from = row + at(loads.from, i);
      for (let cell = row + at(loads.to, i) - 1; cell >= from; cell--)
        if (at(free, cell) < units) return start + cell - from + 1;
    }
    return start;
  }

  private beforeLoads(project: number, start: number): number {
    const { loads, horizon } = this.compiled;
    const { free } = this;
    for (let i = at(loads.first, project); i < at(loads.first, project + 1); i++) {
      const row = at(loads.resource, i) * horizon + start;
      const units = at(loads.units, i);
      const to = row + at(loads.to, i);
      for (let cell = row + at(loads.from, i); cell < to; cell++)
        if (at(free, cell) < units) return start - (to - cell);
    }
    return start;
  }

  /** `start` if its money is there, else the first start at which it spends less of some window that is short. */
  private afterSpends(project: number, start: number): number {
    const { spends, limits } = this.compiled;
    if (at(spends.first, project) === at(spends.first, project + 1)) return start;
    for (let limit = 0; limit < limits.length; limit++) {
      const spent = spentWithin(this.compiled, project, start, limit);
      if (spent > 0 && spent > at(this.left, limit))
        return firstLeaving(this.compiled, project, start, limit);
    }
    return start;
  }

  /** The same backwards: else the last start at which it spends less of some window that is short. */
  private beforeSpends(project: number, start: number): number {
    const { spends, limits } = this.compiled;
    if (at(spends.first, project) === at(spends.first, project + 1)) return start;
    for (let limit = 0; limit < limits.length; limit++) {
      const spent = spentWithin(this.compiled, project, start, limit);
      if (spent > 0 && spent > at(this.left, limit)) return lastLeaving(this.compiled, project, start, limit);
    }
    return start;
  }
}

/** The cents that a project spends within a limit when it starts then. */
export function spentWithin(
  { spends, limits }: Compiled,
  project: number,
  start: number,
  limit: number,
): number {
  const window = limits[limit];
  if (window === undefined) return 0;
  const place = project * spends.budgets + window.budget;
  const [first, end] = [at(spends.segment, place), at(spends.segment, place + 1)];
  if (first === end) return 0;
  if (start + at(spends.offset, first) >= window.to || start + at(spends.offset, end - 1) < window.from)
    return 0;
  const from = firstDue(spends.offset, first, end, window.from - start);
  return at(spends.before, firstDue(spends.offset, from, end, window.to - start)) - at(spends.before, from);
}

/** The first start after `start` at which the last of the costs within the limit falls due after it. */
function firstLeaving({ spends, limits }: Compiled, project: number, start: number, limit: number): number {
  const window = limits[limit];
  if (window === undefined) return start + 1;
  const place = project * spends.budgets + window.budget;
  const end = at(spends.segment, place + 1);
  const until = firstDue(spends.offset, at(spends.segment, place), end, window.to - start);
  return window.to - at(spends.offset, until - 1);
}

/** The last start before `start` at which the first of the costs within the limit falls due before it. */
function lastLeaving({ spends, limits }: Compiled, project: number, start: number, limit: number): number {
  const window = limits[limit];
  if (window === undefined) return start - 1;
  const place = project * spends.budgets + window.budget;
  const end = at(spends.segment, place + 1);
  const from = firstDue(spends.offset, at(spends.segment, place), end, window.from - start);
  return window.from - 1 - at(spends.offset, from);
}

/** The first entry from `first` until `end` that falls due at an offset or later; `end` when none does. */
function firstDue(offsets: Int32Array, first: number, end: number, offset: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(offsets, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
