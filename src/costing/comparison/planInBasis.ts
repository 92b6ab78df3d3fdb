import type { PlanCost } from "../plan/PlanCost";
import type { Basis } from "../vocabulary";
import type { Comparison } from "./Comparison";

/** The same plan in a view; names are unique within a comparison. */
export const planInBasis = (comparison: Comparison, plan: PlanCost, basis: Basis): PlanCost =>
  comparison.inBasis(basis).find(({ name }) => name === plan.name) ?? plan;
