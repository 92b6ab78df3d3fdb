import { at } from "./at";
import type { Compiled } from "./Compiled";

/** A rule that says in which order projects are placed: lower keys first, keys on the scale of periods. */
export type PriorityRule = (compiled: Compiled) => Float64Array;

/** Whoever must start first to be in time goes first: what planning tools do when they level. */
export const latestStartFirst: PriorityRule = ({ latest }) => Float64Array.from(latest);

/** Whoever could start first goes first. */
const earliestStartFirst: PriorityRule = ({ earliest }) => Float64Array.from(earliest);

/** Whoever is due first goes first, by hard or soft deadline. */
const earliestDueFirst: PriorityRule = ({ latest, prices, durations }) =>
  Float64Array.from(latest, (start, project) =>
    Math.min(start, at(prices.due, project) - at(durations, project)),
  );

/** Whoever costs most by waiting for each period of its duration goes first (Smith's rule), ranks spread over the span. */
const dearestDelayFirst: PriorityRule = (compiled) => byRank(compiled, urgency(compiled));

/** The same, counting what waits behind a project as its own. */
const dearestChainFirst: PriorityRule = (compiled) => {
  const { order, after, count } = compiled;
  const chain = Float64Array.from(urgency(compiled));
  for (let place = count - 1; place >= 0; place--) {
    const project = at(order, place);
    for (let i = at(after.first, project); i < at(after.first, project + 1); i++)
      chain[project] = Math.max(at(chain, project), at(chain, at(after.node, i)));
  }
  return byRank(compiled, chain);
};

export const PRIORITY_RULES: readonly PriorityRule[] = [
  latestStartFirst,
  dearestDelayFirst,
  dearestChainFirst,
  earliestDueFirst,
  earliestStartFirst,
];

const urgency = ({ prices, durations }: Compiled): Float64Array =>
  Float64Array.from(
    durations,
    (duration, project) => (at(prices.delay, project) + at(prices.late, project)) / Math.max(1, duration),
  );

function byRank(compiled: Compiled, urgent: Float64Array): Float64Array {
  const { count, order, horizon } = compiled;
  const ranked = Array.from(order).sort((a, b) => at(urgent, b) - at(urgent, a));
  const keys = new Float64Array(count);
  ranked.forEach((project, rank) => (keys[project] = (rank * horizon) / (2 * Math.max(1, count))));
  return keys;
}
