import type { Axis } from "../Axis";
import { priceByRules } from "../CostLine";
import { contractOf } from "../engagement/Contract";
import { engagementRules } from "../engagement/engagementRules";
import { pricePosition } from "../position/pricePosition";
import { ROLES, type Basis, type Role } from "../vocabulary";
import type { Need } from "./Need";
import type { Plan } from "./Plan";
import type { PlanCost } from "./PlanCost";
import { roleHours } from "./RoleHours";
import { unservedScope } from "./unservedScope";

/** Prices every part of a plan, and then the work that none of them does. */
export function pricePlan(plan: Plan, needs: readonly Need[], axis: Axis, basis: Basis): PlanCost {
  const positions = plan.positions.map((position) => pricePosition(position, axis, basis));
  const contracts = plan.engagements.map((engagement) => contractOf(engagement, axis, basis));
  const engaged = contracts.flatMap((contract) =>
    priceByRules(engagementRules(contract.engagement), contract),
  );
  const roles = (Object.keys(ROLES) as Role[]).map((role) =>
    roleHours(
      role,
      needs.find((need) => need.role === role),
      axis,
      positions,
      contracts,
    ),
  );
  const unserved = roles.flatMap((hours) =>
    priceByRules([unservedScope(hours)], {
      axis,
      name: plan.name,
      purpose: "RUN",
      count: 1,
      hours,
      lines: [],
    }),
  );
  const lines = [...positions.flatMap((position) => position.lines), ...engaged, ...unserved];
  return { name: plan.name, axis, lines, roles, positions, contracts };
}
