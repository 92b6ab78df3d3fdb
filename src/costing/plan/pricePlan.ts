import { once } from "../../kernel/once";
import type { Axis } from "../Axis";
import { isAsked, priceByRules, rulesOf, type CostLine } from "../CostLine";
import { contractOf, type Contract } from "../engagement/Contract";
import { engagementRules } from "../engagement/engagementRules";
import type { Engagement } from "../engagement/Engagement";
import { pricePosition } from "../position/pricePosition";
import { ROLES, type Basis, type Nature, type Role } from "../vocabulary";
import type { Need } from "./Need";
import type { Plan } from "./Plan";
import type { PlanCost } from "./PlanCost";
import { roleHours, type RoleHours } from "./RoleHours";
import { unservedScope } from "./unservedScope";

/** What plans are priced over, and in which view. */
export interface Pricing {
  readonly needs: readonly Need[];
  readonly axis: Axis;
  readonly basis: Basis;
  /** Lines of other natures are left out, where nobody asks for them. Default: all are priced. */
  readonly natures?: readonly Nature[] | undefined;
}

/**
 * Prices every part of a plan, and then the work that none of them does.
 *
 * @param before the same plan with other numbers, priced the same way: parts that it shares (the same objects) are
 *   taken over from it
 */
export function pricePlan(plan: Plan, pricing: Pricing, before?: PlanCost): PlanCost {
  const { needs, axis, basis, natures } = pricing;
  const positions = plan.positions.map((position, i) => {
    const known = before?.positions[i];
    return known?.position === position ? known : pricePosition(position, axis, basis, known, natures);
  });
  const contracts = plan.engagements.map((engagement, i) => {
    const known = before?.contracts[i];
    return known?.engagement === engagement ? known : priceEngagement(engagement, pricing);
  });
  const roles = once(() =>
    ROLE_CODES.map((role) =>
      roleHours(
        role,
        needs.find((need) => need.role === role),
        axis,
        positions,
        contracts,
      ),
    ),
  );
  const lines = [...positions, ...contracts].flatMap((part) => part.lines);
  // Hours are worked out for what they cost, or when somebody asks for them.
  if (isAsked(natures, "PRODUCTIVITY") && needs.some(({ unservedRate }) => unservedRate !== undefined))
    lines.push(...roles().flatMap((hours) => unservedLines(plan, axis, hours)));
  return new PricedPlan(plan.name, axis, lines, roles, positions, contracts);
}

const ROLE_CODES = Object.keys(ROLES) as Role[];

class PricedPlan implements PlanCost {
  constructor(
    readonly name: string,
    readonly axis: Axis,
    readonly lines: readonly CostLine[],
    private readonly hours: () => readonly RoleHours[],
    readonly positions: PlanCost["positions"],
    readonly contracts: PlanCost["contracts"],
  ) {}

  get roles(): readonly RoleHours[] {
    return this.hours();
  }
}

function priceEngagement(engagement: Engagement, { axis, basis, natures }: Pricing): Contract {
  const contract = contractOf(engagement, axis, basis);
  priceByRules(rulesOf(engagementRules(engagement), natures), contract);
  return contract;
}

const unservedLines = ({ name }: Plan, axis: Axis, hours: RoleHours): CostLine[] =>
  priceByRules([unservedScope(hours)], { axis, name, purpose: "RUN", count: 1, hours, lines: [] });
