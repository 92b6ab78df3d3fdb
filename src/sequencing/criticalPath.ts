import { cyclesOf } from "./cycles";
import { arcsFrom, inOrder } from "./inOrder";
import { holdsByFinish, isHeldAtFinish, startGap } from "./startGap";
import { arcsOf, type Activity, type Arc, type Network } from "./Network";

/** When an activity can and must happen, in working days from the start of the network; finishes are exclusive. */
export interface Timing {
  readonly activity: Activity;
  readonly earliestStart: number;
  readonly earliestFinish: number;
  readonly latestStart: number;
  readonly latestFinish: number;
  /** Working days it can slip before the whole finishes later. */
  readonly totalFloat: number;
  /** Working days it can slip before any activity after it starts later than it could. */
  readonly freeFloat: number;
  readonly critical: boolean;
}

export type CriticalPathOutcome =
  | { readonly kind: "timed"; readonly finish: number; readonly timings: readonly Timing[] }
  | { readonly kind: "cyclic"; readonly cycles: readonly (readonly Activity[])[]; readonly more: boolean };

/**
 * The critical path method for all four kinds of dependency with lags and leads: a forward pass for the earliest
 * dates, a backward pass from the latest of them for the latest dates. Linear in activities and dependencies.
 *
 * Source: J. E. Kelley and M. R. Walker, Critical-Path Planning and Scheduling (1959); the relations as in the
 * precedence diagramming method, PMI Practice Standard for Scheduling.
 */
export function criticalPath(network: Network): CriticalPathOutcome {
  const { activities } = network;
  const arcs = arcsOf(network);
  const order = inOrder(activities.length, arcs);
  if (order === undefined) {
    const { listed, more } = cyclesOf(activities.length, arcs);
    const cycles = listed.map((cycle) => cycle.flatMap((index) => activities[index] ?? []));
    return { kind: "cyclic", cycles, more };
  }
  const durations = Float64Array.from(activities, (activity) => activity.duration);
  const leaving = arcsFrom(activities.length, arcs);
  const earliest = forward(activities, order, leaving, durations);
  const finish = activities.reduce(
    (latest, _, i) => Math.max(latest, (earliest[i] ?? 0) + (durations[i] ?? 0)),
    0,
  );
  const latest = backward(finish, order, leaving, durations);
  const timings = activities.map((activity, i) =>
    timingOf(
      activity,
      earliest,
      latest[i] ?? 0,
      freeFloatOf(i, leaving[i] ?? [], earliest, durations, finish),
      i,
    ),
  );
  return { kind: "timed", finish, timings };
}

/** The earliest start of each: after its own earliest start and whatever its dependencies ask. */
function forward(
  activities: readonly Activity[],
  order: Int32Array,
  leaving: readonly (readonly Arc[])[],
  durations: Float64Array,
): Float64Array {
  const starts = Float64Array.from(activities, (activity) => Math.max(0, activity.earliestStart));
  for (const index of order) {
    for (const arc of leaving[index] ?? []) {
      starts[arc.to] = Math.max(starts[arc.to] ?? 0, soonestAfter(arc, starts[index] ?? 0, durations));
    }
  }
  return starts;
}

/** The latest start of each that lets everything finish by `finish`. */
function backward(
  finish: number,
  order: Int32Array,
  leaving: readonly (readonly Arc[])[],
  durations: Float64Array,
): Float64Array {
  const starts = durations.map((duration) => finish - duration);
  for (let i = order.length - 1; i >= 0; i--) {
    const index = order[i] ?? 0;
    for (const arc of leaving[index] ?? []) {
      starts[index] = Math.min(starts[index] ?? 0, latestBefore(arc, starts[arc.to] ?? 0, durations));
    }
  }
  return starts;
}

/** The first start of the later end of an arc by a start of the earlier one. */
function soonestAfter(
  { from, to, relation, lag, reach }: Arc,
  start: number,
  durations: Float64Array,
): number {
  const [lasts, own] = [durations[from] ?? 0, durations[to] ?? 0];
  if (reach === undefined) return start + startGap(relation, lag, lasts, own);
  const end = reach.after(holdsByFinish(relation) ? start + lasts : start);
  return isHeldAtFinish(relation) ? end - own : end;
}

/** The last start of the earlier end of an arc by a start of the later one. */
function latestBefore(
  { from, to, relation, lag, reach }: Arc,
  start: number,
  durations: Float64Array,
): number {
  const [lasts, own] = [durations[from] ?? 0, durations[to] ?? 0];
  if (reach === undefined) return start - startGap(relation, lag, lasts, own);
  const begin = reach.before(isHeldAtFinish(relation) ? start + own : start);
  return holdsByFinish(relation) ? begin - lasts : begin;
}

function freeFloatOf(
  index: number,
  leaving: readonly Arc[],
  starts: Float64Array,
  durations: Float64Array,
  finish: number,
): number {
  const start = starts[index] ?? 0;
  return leaving.reduce(
    (float, arc) => Math.min(float, latestBefore(arc, starts[arc.to] ?? 0, durations) - start),
    finish - start - (durations[index] ?? 0),
  );
}

function timingOf(
  activity: Activity,
  earliest: Float64Array,
  latestStart: number,
  freeFloat: number,
  index: number,
): Timing {
  const earliestStart = earliest[index] ?? 0;
  const totalFloat = latestStart - earliestStart;
  return {
    activity,
    earliestStart,
    earliestFinish: earliestStart + activity.duration,
    latestStart,
    latestFinish: latestStart + activity.duration,
    totalFloat,
    freeFloat,
    critical: totalFloat === 0,
  };
}
