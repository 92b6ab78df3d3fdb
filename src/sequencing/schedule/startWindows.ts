import { at } from "./at";
import type { Compiled, Links } from "./Compiled";
import { latestBefore, soonestAfter } from "./linksOf";

type Given = Pick<Compiled, "projects" | "horizon" | "order" | "before" | "after" | "mandatory" | "open">;

/**
 * Between which starts each project must lie: a forward and a backward pass over the relations, stepping over freezes. What
 * may be left out holds nothing back: an optional project that comes too early for its predecessors is dropped instead.
 */
export function startWindows(given: Given): Pick<Compiled, "earliest" | "latest"> {
  const { projects, horizon, order, before, after, mandatory, open } = given;
  const earliest = Int32Array.from(projects, ({ earliestStart, fixedStart }) =>
    Math.max(earliestStart, fixedStart ?? 0),
  );
  const latest = Int32Array.from(projects, ({ duration, deadline, fixedStart }) => {
    const finish = deadline?.kind === "HARD" ? Math.min(horizon, deadline.finish) : horizon;
    return Math.min(finish - duration, fixedStart ?? horizon);
  });
  for (const project of order) {
    const asked = Math.max(at(earliest, project), latestAsked(project, before, earliest));
    earliest[project] = nextOpen(open[project], asked, horizon);
  }
  for (let place = order.length - 1; place >= 0; place--) {
    const project = at(order, place);
    const allowed = Math.min(at(latest, project), earliestAllowed(project, after, latest, mandatory));
    latest[project] = lastOpen(open[project], allowed);
  }
  return { earliest, latest };
}

function latestAsked(project: number, before: Links, earliest: Int32Array): number {
  const { first, node } = before;
  let asked = 0;
  for (let i = at(first, project); i < at(first, project + 1); i++)
    asked = Math.max(asked, soonestAfter(before, i, at(earliest, at(node, i))));
  return asked;
}

function earliestAllowed(project: number, after: Links, latest: Int32Array, mandatory: Uint8Array) {
  const { first, node } = after;
  let allowed = Number.MAX_SAFE_INTEGER;
  for (let i = at(first, project); i < at(first, project + 1); i++)
    if (mandatory[at(node, i)] === 1)
      allowed = Math.min(allowed, latestBefore(after, i, at(latest, at(node, i))));
  return allowed;
}

/** The first open start from `start`; past the horizon when there is none. */
export function nextOpen(open: Uint8Array | undefined, start: number, horizon: number): number {
  if (open === undefined) return start;
  let next = start;
  while (next <= horizon && open[next] === 0) next++;
  return next;
}

/** The last open start until `start`; -1 when there is none. */
export function lastOpen(open: Uint8Array | undefined, start: number): number {
  if (open === undefined) return start;
  let last = Math.min(start, open.length - 1);
  while (last >= 0 && open[last] === 0) last--;
  return last;
}
