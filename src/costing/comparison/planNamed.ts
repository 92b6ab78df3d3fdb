import { problemAt, type Problem } from "../../kernel/Problem";
import type { PlanCost } from "../plan/PlanCost";
import type { Comparison } from "./Comparison";

type Found =
  | { readonly kind: "found"; readonly plan: PlanCost }
  | { readonly kind: "unknown"; readonly problem: Problem };

/** The plan of a name, or the problem that there is none. */
export function planNamed({ plans }: Comparison, argument: string, name: string): Found {
  const plan = plans.find((candidate) => candidate.name === name);
  if (plan !== undefined) return { kind: "found", plan };
  const known = plans.map((candidate) => `"${candidate.name}"`).join(", ");
  return {
    kind: "unknown",
    problem: problemAt([argument], "UNKNOWN", `There is no plan "${name}".`, `The plans are ${known}.`, name),
  };
}
