import { arcsFrom } from "./inOrder";
import type { Arc } from "./Network";

/** The most cycles that are listed; a tangle of projects can have more cycles than anybody could read. */
export const MOST_CYCLES = 100;

/**
 * Every elementary cycle, as indexes in the order of the dependencies, each starting at its lowest index and listed
 * once; at most MOST_CYCLES. Johnson's idea: a cycle belongs to its lowest member, so search from each member among
 * higher ones only, within its strongly connected component, and do not enter dead ends twice.
 *
 * Source: D. B. Johnson, Finding all the elementary circuits of a directed graph, SIAM J. Comput. 4 (1975).
 */
export function cyclesOf(count: number, arcs: readonly Arc[]): number[][] {
  const cycles: number[][] = [];
  const successors = arcsFrom(count, arcs).map((leaving) =>
    [...new Set(leaving.map((arc) => arc.to))].sort((a, b) => a - b),
  );
  for (let start = 0; start < count && cycles.length < MOST_CYCLES; start++) {
    const component = componentOf(start, successors);
    if (component.size > 1 || successors[start]?.includes(start) === true)
      circuitsThrough(start, component, successors, cycles);
  }
  return cycles;
}

/** Those at or after `start` that both reach it and are reached from it without passing lower ones. */
function componentOf(start: number, successors: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = closure(start, (index) => (successors[index] ?? []).filter((next) => next >= start));
  const predecessors = new Map<number, number[]>();
  for (const index of reached) {
    for (const next of successors[index] ?? [])
      predecessors.set(next, [...(predecessors.get(next) ?? []), index]);
  }
  const reaching = closure(start, (index) => predecessors.get(index) ?? []);
  return new Set([...reached].filter((index) => reaching.has(index)));
}

function closure(start: number, neighbours: (index: number) => readonly number[]): Set<number> {
  const seen = new Set([start]);
  const open = [start];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const next of neighbours(index)) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}

/** A step of the search: where it stands, what it tries next, and whether a cycle was found behind it. */
interface Step {
  readonly at: number;
  next: number;
  closed: boolean;
}

/** Searches with a stack of its own, because a chain of projects may be longer than JavaScript's. */
function circuitsThrough(
  start: number,
  component: ReadonlySet<number>,
  successors: readonly (readonly number[])[],
  cycles: number[][],
): void {
  const blocked = new Set([start]);
  const waiting = new Map<number, Set<number>>();
  const path: Step[] = [{ at: start, next: 0, closed: false }];
  for (let step = path.at(-1); step !== undefined && cycles.length < MOST_CYCLES; step = path.at(-1)) {
    const next = (successors[step.at] ?? [])[step.next++];
    if (next === undefined) {
      path.pop();
      leave(step, path.at(-1), component, successors, blocked, waiting);
    } else if (next === start) {
      cycles.push(path.map(({ at }) => at));
      step.closed = true;
    } else if (component.has(next) && !blocked.has(next)) {
      blocked.add(next);
      path.push({ at: next, next: 0, closed: false });
    }
  }
}

/** Leaves a step: free again if it closed a cycle, else blocked until one of its successors is free. */
function leave(
  step: Step,
  before: Step | undefined,
  component: ReadonlySet<number>,
  successors: readonly (readonly number[])[],
  blocked: Set<number>,
  waiting: Map<number, Set<number>>,
): void {
  if (step.closed) {
    unblock(step.at, blocked, waiting);
    if (before !== undefined) before.closed = true;
    return;
  }
  for (const next of successors[step.at] ?? []) {
    if (component.has(next)) waiting.set(next, (waiting.get(next) ?? new Set()).add(step.at));
  }
}

function unblock(index: number, blocked: Set<number>, waiting: Map<number, Set<number>>): void {
  const open = [index];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    blocked.delete(at);
    for (const waiter of waiting.get(at) ?? []) if (blocked.has(waiter)) open.push(waiter);
    waiting.delete(at);
  }
}
