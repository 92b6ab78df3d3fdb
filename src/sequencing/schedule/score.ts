import { at } from "./at";
import type { Compiled } from "./Compiled";
import { NONE } from "./Profiles";

/** Cents that one project costs by waiting until it starts then: delay, and lateness against a soft deadline. */
export function waitingPrice({ prices, durations }: Compiled, project: number, start: number): number {
  const finish = start + at(durations, project);
  return (
    at(prices.delay, project) * Math.max(0, finish - at(prices.soonest, project)) +
    at(prices.late, project) * Math.max(0, finish - at(prices.due, project))
  );
}

/** Cents that one project costs by where it is: moving it from where it was published, and disruption in quiet times. */
function placePrice({ prices }: Compiled, project: number, start: number): number {
  const { published, move, disruption } = prices;
  const moved = at(published, project) !== NONE && at(published, project) !== start;
  return (moved ? at(move, project) : 0) + (disruption[project]?.[start] ?? 0);
}

/** Both together. */
export const priceOf = (compiled: Compiled, project: number, start: number): number =>
  waitingPrice(compiled, project, start) + placePrice(compiled, project, start);

/** Whether waiting never makes anything cheaper or keeps a cap. */
export const onlyWorsens = ({ prices, caps }: Compiled): boolean =>
  caps.length === 0 &&
  prices.move.every((price) => price === 0) &&
  prices.disruption.every((row) => row === undefined);

/** Cents that leaving a project out costs: no less than starting it at the last moment. */
export function priceOfLeavingOut(compiled: Compiled, project: number): number {
  const { prices, horizon, durations } = compiled;
  const last = Math.max(horizon, at(prices.soonest, project)) - at(durations, project);
  const moved = at(prices.published, project) === NONE ? 0 : at(prices.move, project);
  return waitingPrice(compiled, project, last) + moved;
}

/** What a schedule is judged by. */
export interface Score {
  /** Projects that must be placed and are not. */
  readonly missing: number;
  /** Cents above what levels that come before may cost. */
  readonly excess: number;
  /** Cents. */
  readonly price: number;
}

/** Judges starts by place in the canonical order; NONE where a project is left out. */
export function scoreOf(compiled: Compiled, starts: Int32Array): Score {
  const excess = compiled.caps.reduce(
    (sum, { prices, most }) =>
      sum + Math.max(0, scoreOf({ ...compiled, prices, caps: [] }, starts).price - most),
    0,
  );
  let missing = 0;
  let price = 0;
  let finish = 0;
  for (let project = 0; project < compiled.count; project++) {
    const start = at(starts, project);
    if (start === NONE) {
      missing += at(compiled.mandatory, project);
      price += priceOfLeavingOut(compiled, project);
    } else {
      finish = Math.max(finish, start + at(compiled.durations, project));
      price += priceOf(compiled, project, start);
    }
  }
  return { missing, excess, price: price + compiled.prices.finish * finish };
}

/** Whether the first is better than the second; equal is not. */
export const isBetter = (first: Score, second: Score): boolean =>
  first.missing !== second.missing
    ? first.missing < second.missing
    : first.excess !== second.excess
      ? first.excess < second.excess
      : first.price < second.price;
