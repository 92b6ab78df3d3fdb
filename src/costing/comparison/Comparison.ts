import type { Axis } from "../Axis";
import type { PlanCost } from "../plan/PlanCost";
import type { Basis } from "../vocabulary";
import type { Warning } from "../Warning";
import type { ComparisonTerms } from "./ComparisonTerms";

/** Plans priced over the same months by the same engine. */
export interface Comparison {
  readonly terms: ComparisonTerms;
  readonly axis: Axis;
  /** The plans in the month incurred. */
  readonly plans: readonly PlanCost[];
  /** The plans in a view; the cash view is priced when it is first asked for. */
  inBasis(basis: Basis): readonly PlanCost[];
  /** Worked out when they are first asked for. */
  readonly warnings: readonly Warning[];
}
