import { ONE } from "../../kernel/Rate";
import { indexOf } from "../Axis";
import type { PlanCost } from "../plan/PlanCost";
import type { Role } from "../vocabulary";
import type { Warning } from "../Warning";
import type { ComparisonTerms } from "./ComparisonTerms";

/** Work of a role that a plan leaves undone and that nobody put a price on. */
export interface MissingScope {
  readonly plan: string;
  readonly role: Role;
  /** Hours over the comparison, in millionths. */
  readonly hours: number;
}

/** What stands in the way of comparing the plans: hours that one of them lacks, without a stated value. */
export function missingScope(
  { horizon }: Pick<ComparisonTerms, "horizon">,
  plans: readonly PlanCost[],
): MissingScope[] {
  return plans.flatMap((plan) =>
    plan.roles.flatMap(({ role, need, unserved }) => {
      const hours = unserved
        .subarray(indexOf(plan.axis, horizon.start))
        .reduce((sum, month) => sum + month, 0);
      return need !== undefined && need.unservedRate === undefined && hours > 0
        ? [{ plan: plan.name, role, hours }]
        : [];
    }),
  );
}

/** A warning for each piece of missing scope. */
export function comparabilityWarnings(terms: ComparisonTerms, plans: readonly PlanCost[]): Warning[] {
  return missingScope(terms, plans).map(({ plan, role, hours }) => ({
    code: "NOT_COMPARABLE",
    subject: plan,
    message: `${plan} leaves ${(hours / ONE).toFixed(0)} hours of ${role} undone over the comparison, and no value is stated for them.`,
    advice: `Give needs: [{ role: ${role}, hoursPerMonth: ..., unservedHourlyRate: ... }], or add who does the work.`,
  }));
}
