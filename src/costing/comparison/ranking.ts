import { Money } from "../../kernel/Money";
import { lengthOf } from "../../kernel/Period";
import type { PlanCost } from "../plan/PlanCost";
import type { Basis, Nature } from "../vocabulary";
import { missingScope, type MissingScope } from "./comparability";
import type { Comparison } from "./Comparison";
import { linesOf, totalOver } from "./cuts";

/** A plan's place by total cost of some natures, in cents. */
export interface Ranked {
  readonly plan: PlanCost;
  readonly total: number;
  readonly aboveCheapest: number;
  /** Stated value of the work it leaves undone. */
  readonly unservedScope: number;
}

/** The plans by total cost, the cheapest first; plans of equal cost keep their order. */
export interface Ranking {
  readonly kind: "ranked";
  readonly natures: readonly Nature[];
  readonly basis: Basis;
  readonly places: readonly Ranked[];
  readonly sentence: string;
}

/** The ranking by some natures in a view, or what is missing: plans that leave work undone at no stated value are not ranked. */
export function rankingOf(
  comparison: Comparison,
  natures: readonly Nature[],
  basis: Basis = "ACCRUAL",
): Ranking | { readonly kind: "not comparable"; readonly missing: readonly MissingScope[] } {
  const missing = missingScope(comparison.terms, comparison.plans);
  if (missing.length > 0) return { kind: "not comparable", missing };
  const { horizon } = comparison.terms;
  const totals = comparison.inBasis(basis).map((plan) => ({
    plan,
    total: totalOver(plan, linesOf(plan, natures), horizon),
  }));
  const cheapest = Math.min(...totals.map(({ total }) => total));
  const places = totals
    .map(({ plan, total }) => ({
      plan,
      total,
      aboveCheapest: total - cheapest,
      unservedScope: unservedOf(comparison, plan),
    }))
    .sort((a, b) => a.total - b.total);
  const sentence = sentenceOf(comparison, { natures, basis, places });
  return { kind: "ranked", natures, basis, places, sentence };
}

function unservedOf({ terms }: Comparison, plan: PlanCost): number {
  const lines = plan.lines.filter((line) => line.code.startsWith("UNSERVED_SCOPE_"));
  return totalOver(plan, lines, terms.horizon);
}

/** States who is cheapest, by how much, over what, and what the cheapest leaves undone. */
function sentenceOf(
  { terms }: Comparison,
  { natures, basis, places }: Pick<Ranking, "natures" | "basis" | "places">,
): string {
  const money = (cents: number) => Money.ofCents(cents, terms.currency).toString();
  const [first, second] = places;
  if (first === undefined) return "There is no plan.";
  const view = basis === "CASH" ? " in the month paid" : "";
  const measure = `Over ${lengthOf(terms.horizon)} months, by ${natures.map((nature) => nature.toLowerCase()).join(" and ")} cost${view}`;
  const undone =
    first.unservedScope > 0 && !natures.includes("PRODUCTIVITY")
      ? ` It leaves work undone that is valued at ${money(first.unservedScope)}, which is not in this figure.`
      : "";
  if (second === undefined) return `${measure}, ${first.plan.name} comes to ${money(first.total)}.${undone}`;
  if (second.aboveCheapest === 0)
    return `${measure}, ${first.plan.name} and ${second.plan.name} tie at ${money(first.total)}.${undone}`;
  return `${measure}, ${first.plan.name} is the cheapest at ${money(first.total)}: ${money(second.aboveCheapest)} less than ${second.plan.name}.${undone}`;
}
