import { indexOf, type Axis } from "../Axis";
import type { PricedPart } from "../CostLine";
import type { Basis } from "../vocabulary";
import type { Engagement } from "./Engagement";

/** An engagement laid over the axis: when it runs, and the lines priced so far. */
export interface Contract extends PricedPart {
  readonly basis: Basis;
  readonly engagement: Engagement;
  /** 1 in the months in which it runs. */
  readonly runs: Float64Array;
}

/** A contract of which nothing is priced yet. */
export function contractOf(engagement: Engagement, axis: Axis, basis: Basis): Contract {
  const { name, purpose, start } = engagement;
  const end = engagement.end === undefined ? axis.length : indexOf(axis, engagement.end);
  return {
    axis,
    basis,
    name,
    purpose,
    count: 1,
    lines: [],
    engagement,
    runs: axis.months().fill(1, indexOf(axis, start), end),
  };
}
