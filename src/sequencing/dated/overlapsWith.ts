import { budgetOf } from "./costsOf";
import type { Allowance } from "./SchedulingTerms";

/** Whether two allowances are for the same in some month. */
export const overlapsWith = (one: Allowance, other: Allowance): boolean =>
  budgetOf(one) === budgetOf(other) && one.from < other.to && other.from < one.to;
