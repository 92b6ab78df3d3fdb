import { at } from "./at";
import type { Compiled } from "./Compiled";
import { latestBefore, soonestAfter } from "./linksOf";
import { priceOfLeavingOut, waitingPrice } from "./score";
import { lastOpen, nextOpen } from "./startWindows";

/**
 * Between which starts each project lies. Beyond the horizon means left out: what may still be left out has its latest start
 * there, what is has its earliest there.
 */
export interface Windows {
  readonly starts: Int32Array;
  readonly latest: Int32Array;
}

/**
 * Narrows windows by relations and freezes, and by what waiting may still cost: less than `slack` above the price of the
 * earliest starts. Answers false when a window is empty.
 */
export function narrow(compiled: Compiled, windows: Windows, slack: number): boolean {
  return pushLater(compiled, windows) && slack > 0 && pullEarlier(compiled, windows, slack);
}

function pushLater(
  { order, before, latest: last, horizon, open }: Compiled,
  { starts, latest }: Windows,
): boolean {
  for (const project of order) {
    let start = at(starts, project);
    for (let i = at(before.first, project); i < at(before.first, project + 1); i++) {
      const first = at(starts, at(before.node, i));
      start = first > horizon ? horizon + 1 : Math.max(start, soonestAfter(before, i, first));
    }
    if (start <= horizon) start = nextOpen(open[project], start, horizon);
    if (start > at(last, project)) start = horizon + 1;
    if (start > at(latest, project)) return false;
    starts[project] = start;
  }
  return true;
}

/** Only what is certainly kept holds back what it waits for. */
function pullEarlier(compiled: Compiled, { starts, latest }: Windows, slack: number): boolean {
  const { order, after, horizon, open, count, prices } = compiled;
  for (let place = count - 1; place >= 0; place--) {
    const project = at(order, place);
    const start = at(starts, project);
    if (start > horizon) continue;
    let last = at(latest, project);
    for (let i = at(after.first, project); i < at(after.first, project + 1); i++) {
      const next = at(latest, at(after.node, i));
      if (next <= horizon) last = Math.min(last, latestBefore(after, i, next));
    }
    if (last > horizon && dearerToLeaveOut(compiled, project, start, slack))
      last = at(compiled.latest, project);
    if (last <= horizon) {
      if (at(prices.delay, project) > 0)
        last = Math.min(last, start + Math.ceil(slack / at(prices.delay, project)) - 1);
      last = lastOpen(open[project], last);
    }
    if (last < start) return false;
    latest[project] = last;
  }
  return true;
}

const dearerToLeaveOut = (compiled: Compiled, project: number, start: number, slack: number): boolean =>
  priceOfLeavingOut(compiled, project) - waitingPrice(compiled, project, start) >= slack;

/** Whether a project is certainly part of the schedule. */
export const isPlaced = ({ horizon }: Compiled, { starts, latest }: Windows, project: number): boolean =>
  at(starts, project) <= horizon && at(latest, project) <= horizon;
