import type { Arc } from "./Network";

/** The arcs that leave each activity. */
export function arcsFrom(count: number, arcs: readonly Arc[]): readonly (readonly Arc[])[] {
  const leaving: Arc[][] = Array.from({ length: count }, () => []);
  for (const arc of arcs) leaving[arc.from]?.push(arc);
  return leaving;
}

/**
 * The indexes of the activities so that each stands after all it depends on; `undefined` when a cycle makes that
 * impossible. Linear in activities and arcs.
 */
export function inOrder(count: number, arcs: readonly Arc[]): Int32Array | undefined {
  const waitingFor = new Int32Array(count);
  for (const { to } of arcs) waitingFor[to] = (waitingFor[to] ?? 0) + 1;
  const leaving = arcsFrom(count, arcs);
  const order = new Int32Array(count);
  let placed = 0;
  for (let i = 0; i < count; i++) if (waitingFor[i] === 0) order[placed++] = i;
  for (let next = 0; next < placed; next++) {
    for (const { to } of leaving[order[next] ?? 0] ?? []) {
      waitingFor[to] = (waitingFor[to] ?? 0) - 1;
      if (waitingFor[to] === 0) order[placed++] = to;
    }
  }
  return placed === count ? order : undefined;
}
