import { Money } from "../../kernel/Money";
import { lengthOf } from "../../kernel/Period";
import { Decimal } from "../../kernel/Decimal";
import { ONE } from "../../kernel/Rate";
import { budgetContextOf, type BudgetContext } from "../comparison/budgetContext";
import type { Invalid } from "./breakEven";
import type { Exploration } from "./Exploration";
import { flips, type Flip, type Flips, type FlipsInput } from "./flips";
import { leverInWords, printValue } from "../../kernel/levers/Lever";

/** The three numbers that decide between two plans. */
export interface Decision {
  readonly kind: "found";
  readonly plan: string;
  readonly against: string;
  /** How much more the plan costs than the other, by the exploration's measure, in cents. */
  readonly difference: number;
  /** The lever whose move, as a share of its value, is the shortest that changes the order. */
  readonly soonest: Flip | undefined;
  /** The fiscal year in which the plan goes furthest over its budget; none where it stays within, or has none. */
  readonly hurt: BudgetContext | undefined;
  readonly sentence: string;
}

/**
 * What decides between two plans, and one sentence that states no more than the numbers do.
 * @param found the flips of the same question, which take longest
 */
export function decide(
  exploration: Exploration,
  input: FlipsInput,
  found: Flips | Invalid = flips(exploration, input),
): Decision | Invalid {
  if (found.kind === "invalid") return found;
  const { difference } = found;
  const [first] = found.flips;
  const soonest = first?.share === undefined ? undefined : first;
  const contexts = contextsOf(exploration, input.plan);
  const hurt = worstOf(contexts);
  const decided = { plan: input.plan, against: input.against, difference, soonest, hurt };
  const hasBudget = contexts.some(({ headroom }) => headroom !== undefined);
  return { kind: "found", ...decided, sentence: sentenceOf(exploration, decided, hasBudget) };
}

function contextsOf({ baseline }: Exploration, name: string): readonly BudgetContext[] {
  const plan = baseline.plans.find((candidate) => candidate.name === name);
  return plan === undefined ? [] : budgetContextOf(baseline, plan);
}

const worstOf = (contexts: readonly BudgetContext[]): BudgetContext | undefined =>
  contexts
    .filter(({ headroom }) => headroom !== undefined && headroom.after < 0)
    .reduce<BudgetContext | undefined>(
      (worst, each) => ((each.headroom?.after ?? 0) < (worst?.headroom?.after ?? 0) ? each : worst),
      undefined,
    );

function sentenceOf(
  { baseline, inWords }: Exploration,
  { plan, against, difference, soonest, hurt }: Omit<Decision, "kind" | "sentence">,
  hasBudget: boolean,
): string {
  const { currency, horizon } = baseline.terms;
  const money = (cents: number) => Money.ofCents(Math.abs(cents), currency).toString();
  const over = `Over ${lengthOf(horizon)} months, by ${inWords}`;
  const costs =
    difference === 0
      ? `${over}, ${plan} and ${against} cost the same`
      : `${over}, ${plan} costs ${money(difference)} ${difference < 0 ? "less" : "more"} than ${against}`;
  return `${costs}; ${flipInWords(soonest)}; ${hurtInWords(plan, hurt, hasBudget, money)}.`;
}

function flipInWords(soonest: Flip | undefined): string {
  if (soonest?.share === undefined) return "no single lever with a value of its own was found to change that";
  const { lever, at, share } = soonest;
  const percent = new Decimal(share).div(ONE / 100).toDecimalPlaces(1);
  const from = lever.current === undefined ? "" : ` from ${printValue(lever.kind, lever.current)}`;
  const size = percent.isZero() ? "less than 0.1 %" : `${percent.toFixed()} %`;
  return `the shortest single move that changes that is ${leverInWords(lever)}${from} to ${printValue(lever.kind, at.value)} (${size})`;
}

function hurtInWords(
  plan: string,
  hurt: BudgetContext | undefined,
  hasBudget: boolean,
  money: (cents: number) => string,
): string {
  if (hurt?.headroom !== undefined)
    return `${plan} exceeds the budget most in ${hurt.fiscalYear.label}, by ${money(hurt.headroom.after)} of cash`;
  return hasBudget ? `${plan} stays within every budget given` : "no budget is given to hold it against";
}
