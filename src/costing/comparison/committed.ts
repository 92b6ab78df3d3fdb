import type { Problem } from "../../kernel/Problem";
import type { Month } from "../../kernel/Month";
import type { PlanCost } from "../plan/PlanCost";
import type { Basis } from "../vocabulary";
import { problemsOfMonth } from "./argument";
import type { CommittedPart } from "./CommittedPart";
import { committedOfContract } from "./committedOfContract";
import { committedOfPosition } from "./committedOfPosition";
import type { Comparison } from "./Comparison";
import { linesOf, totalOver } from "./cuts";
import { planInBasis } from "./planInBasis";

/** Cash cost from a month on: what still falls due if notice is given at its beginning, and the rest. Amounts in cents. */
export interface Committed {
  readonly noticeMonth: Month;
  readonly basis: Basis;
  readonly parts: readonly CommittedPart[];
  readonly committed: number;
  /** Cash cost from the month to the end of the comparison. */
  readonly total: number;
}

export type CommittedOutcome =
  | { readonly kind: "found"; readonly committed: Committed }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/**
 * What of a plan's cash cost is committed at the beginning of a month. Never more than the part would cost anyway: whoever
 * finds that giving notice costs more lets it run.
 */
export function committedOf(
  comparison: Comparison,
  plan: PlanCost,
  noticeMonth: Month,
  basis: Basis,
): CommittedOutcome {
  const problems = problemsOfMonth(comparison, "noticeMonth", noticeMonth);
  if (problems.length > 0) return { kind: "invalid", problems };
  const view = planInBasis(comparison, plan, basis);
  const parts = [
    ...view.positions.map((priced) => committedOfPosition(comparison, priced, noticeMonth)),
    ...view.contracts.map((contract) => committedOfContract(comparison, contract, noticeMonth)),
  ];
  const rest = { start: noticeMonth, end: comparison.terms.horizon.end };
  const committed = parts.reduce((sum, part) => sum + part.committed, 0);
  const total = totalOver(view, linesOf(view, ["CASH"]), rest);
  return { kind: "found", committed: { noticeMonth, basis, parts, committed, total } };
}
