import { cyclicComponents } from "./components";
import { arcsFrom } from "./inOrder";
import type { Arc } from "./Network";

/** The most cycles that are listed; a tangle of projects can have more cycles than anybody could read. */
export const MOST_CYCLES = 100;

/** Cycles as indexes in the order of the dependencies, and whether there are more than were listed. */
export interface Cycles {
  readonly listed: readonly (readonly number[])[];
  readonly more: boolean;
}

/**
 * Every elementary cycle, each starting at its lowest index and listed once, at most MOST_CYCLES of them: the cycles
 * through the lowest member of a strongly connected component, then those of what is left without it.
 *
 * Source: D. B. Johnson, Finding all the elementary circuits of a directed graph, SIAM J. Comput. 4 (1975).
 */
export function cyclesOf(count: number, arcs: readonly Arc[]): Cycles {
  const successors = arcsFrom(count, arcs).map((leaving) =>
    [...new Set(leaving.map((arc) => arc.to))].sort((a, b) => a - b),
  );
  const cycles: number[][] = [];
  const left = cyclicComponents(
    Array.from({ length: count }, (_, i) => i),
    successors,
  );
  for (
    let component = left.pop();
    component !== undefined && cycles.length <= MOST_CYCLES;
    component = left.pop()
  ) {
    const start = component.reduce((lowest, node) => Math.min(lowest, node));
    circuitsThrough(start, new Set(component), successors, cycles);
    left.push(
      ...cyclicComponents(
        component.filter((node) => node !== start),
        successors,
      ),
    );
  }
  const inOrder = cycles.slice(0, MOST_CYCLES).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return { listed: inOrder, more: cycles.length > MOST_CYCLES };
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
  for (let step = path.at(-1); step !== undefined && cycles.length <= MOST_CYCLES; step = path.at(-1)) {
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
