import { constraintsOf, withOnly, type Constraint } from "./Constraint";
import type { Instance } from "./Instance";
import { isFeasible, type Feasibility } from "./isFeasible";
import { quickXplain } from "./quickXplain";

/** Constraints that cannot hold together; the kind says what was proved about them. */
export type ConflictOutcome =
  /** A schedule exists. */
  | { readonly kind: "none" }
  /** No schedule keeps all of these, and one exists without any one of them. Empty when durations alone are too much. */
  | { readonly kind: "irreducible"; readonly constraints: readonly Constraint[] }
  /** No schedule keeps all of these; whether each is needed for that was too much to find out. */
  | { readonly kind: "conflicting"; readonly constraints: readonly Constraint[] }
  /** Whether a schedule exists was too much to find out. */
  | { readonly kind: "unknown" };

/**
 * Why an instance has no schedule: every question is one exact check over at most `nodes` nodes.
 * @param most questions; what would be asked after them stays unknown
 */
export function conflictOf(
  instance: Instance,
  nodes: number,
  most = Number.POSITIVE_INFINITY,
): ConflictOutcome {
  const all = isFeasible(instance, nodes);
  if (all === "feasible") return { kind: "none" };
  if (all === "unknown") return { kind: "unknown" };
  const answers = new Set<Feasibility>();
  let asked = 0;
  const holds = (constraints: readonly Constraint[]): boolean => {
    const answer = asked++ < most ? isFeasible(withOnly(instance, constraints), nodes) : "unknown";
    answers.add(answer);
    return answer !== "infeasible";
  };
  const constraints = quickXplain(constraintsOf(instance), holds);
  if (!answers.has("unknown")) return { kind: "irreducible", constraints };
  if (isFeasible(withOnly(instance, constraints), nodes) === "infeasible")
    return { kind: "conflicting", constraints };
  return { kind: "conflicting", constraints: constraintsOf(instance) };
}
