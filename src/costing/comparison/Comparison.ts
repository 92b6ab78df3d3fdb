import type { Axis } from "../Axis";
import type { PlanCost } from "../plan/PlanCost";
import type { Warning } from "../Warning";
import type { ComparisonTerms } from "./ComparisonTerms";

/** Plans priced over the same months by the same engine. */
export interface Comparison {
  readonly terms: ComparisonTerms;
  readonly axis: Axis;
  readonly plans: readonly PlanCost[];
  readonly warnings: readonly Warning[];
}
