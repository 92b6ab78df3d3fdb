import { indexOf, type Axis } from "../Axis";
import type { CostLine } from "../CostLine";
import { headcountOn } from "../HeadcountPath";
import type { Engagement } from "./Engagement";

/** An engagement laid over the axis: when it runs, for how many users, and the lines priced so far. */
export interface Contract {
  readonly axis: Axis;
  readonly engagement: Engagement;
  /** 1 in the months in which it runs. */
  readonly runs: Float64Array;
  /** Users in each month; none where nobody is charged for. */
  readonly users: Float64Array;
  readonly lines: CostLine[];
}

/** A contract of which nothing is priced yet. */
export function contractOf(engagement: Engagement, axis: Axis): Contract {
  const end = engagement.end === undefined ? axis.length : indexOf(axis, engagement.end);
  return {
    axis,
    engagement,
    runs: new Float64Array(axis.length).fill(1, indexOf(axis, engagement.start), end),
    users:
      engagement.users === undefined ? new Float64Array(axis.length) : headcountOn(axis, engagement.users),
    lines: [],
  };
}
