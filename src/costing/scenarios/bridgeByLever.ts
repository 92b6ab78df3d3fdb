import { problemAt, type Problem } from "../../kernel/Problem";
import type { Maybe } from "../../kernel/Maybe";
import type { Invalid } from "./breakEven";
import type { Exploration, Question } from "./Exploration";
import { LEVER_EFFECTS } from "../../kernel/levers/LeverRow";
import { nameOfLever } from "../../kernel/levers/Lever";
import type { Lever, Move } from "./Lever";
import { readQuestion } from "./readQuestion";
import { exactShares, sampledShares, wholeCents, type AmountOf, type Shares } from "./shapley";

export const BRIDGE_METHODS = {
  BY_EFFECT:
    "One after the other: prices, then volumes, then timing, then scope; within each in the order given.",
  AS_GIVEN: "One after the other in the order given.",
  ORDER_FREE:
    "Each change's mean over all orders (Shapley value): exact up to ten changes, over orders drawn by a seed beyond.",
} as const;
export type BridgeMethod = keyof typeof BRIDGE_METHODS;

/** What each change adds on the way from the baseline to the scenario. The steps sum to the difference, to the cent. */
export interface LeverBridge {
  readonly kind: "found";
  readonly question: Question;
  readonly method: BridgeMethod;
  readonly fromAmount: number;
  readonly toAmount: number;
  /** In the order in which they were taken. */
  readonly steps: readonly LeverStep[];
  /** How the order-free mean was taken beyond ten changes. */
  readonly sample: { readonly orders: number; readonly seed: number } | undefined;
}

interface LeverStep {
  readonly lever: Lever;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly cents: number;
  /** In cents, where orders were sampled. */
  readonly standardError: number | undefined;
}

export interface LeverBridgeInput {
  plan: string;
  against?: Maybe<string>;
  method?: Maybe<BridgeMethod>;
  /** Orders drawn beyond ten changes. Default 200. */
  orders?: Maybe<number>;
  /** Default 1. */
  seed?: Maybe<number>;
}

/** Up to so many changes every subset is priced. */
const MOST_EXACT = 10;
const MOST_ORDERS = 1000;

/** From the baseline's amount to the scenario's, change by change. */
export function bridgeByLever(
  exploration: Exploration,
  moves: readonly Move[],
  input: LeverBridgeInput,
): LeverBridge | Invalid {
  const asked = readQuestion(exploration, input.plan, input.against);
  const orders = input.orders ?? 200;
  const problems = [...(asked.kind === "invalid" ? asked.problems : []), ...problemsOfOrders(orders)];
  if (asked.kind === "invalid" || problems.length > 0) return { kind: "invalid", problems };
  const { method = "BY_EFFECT" } = { method: input.method ?? undefined };
  try {
    return method === "ORDER_FREE"
      ? orderFree(exploration, moves, asked.question, { orders, seed: input.seed ?? 1 })
      : inOrder(exploration, moves, asked.question, method);
  } catch (thrown) {
    if (thrown instanceof RefusedOnTheWay) return { kind: "invalid", problems: thrown.problems };
    throw thrown;
  }
}

function problemsOfOrders(orders: number): Problem[] {
  if (orders >= 2 && orders <= MOST_ORDERS) return [];
  const message = `The number of orders is ${orders}.`;
  return [problemAt(["orders"], "OUT_OF_RANGE", message, `Give 2 to ${MOST_ORDERS}.`, String(orders))];
}

/** Some of the changes together are no comparison: the bridge has no such step. */
class RefusedOnTheWay extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems[0]?.message);
  }
}

function inOrder(
  { amountAt }: Exploration,
  moves: readonly Move[],
  question: Question,
  method: BridgeMethod,
): LeverBridge {
  const order = method === "AS_GIVEN" ? moves : byEffect(moves);
  const amounts = [0, ...order.keys()].map((_, index) => centsAt(amountAt, order.slice(0, index), question));
  const fromAmount = amounts[0] ?? 0;
  const steps = order.map((move, index) => ({
    ...stepOf(move),
    cents: (amounts[index + 1] ?? 0) - (amounts[index] ?? 0),
    standardError: undefined,
  }));
  const toAmount = amounts.at(-1) ?? fromAmount;
  return { kind: "found", question, method, fromAmount, toAmount, steps, sample: undefined };
}

const EFFECTS = Object.keys(LEVER_EFFECTS);

/** Prices, volumes, timing, scope: an analyst retraces it by changing the input in this order. */
const byEffect = (moves: readonly Move[]): Move[] =>
  [...moves].sort((a, b) => EFFECTS.indexOf(a.lever.row.effect) - EFFECTS.indexOf(b.lever.row.effect));

function orderFree(
  { amountAt }: Exploration,
  moves: readonly Move[],
  question: Question,
  sample: { readonly orders: number; readonly seed: number },
): LeverBridge {
  // By name, so that neither the sample nor a shared-out cent depends on the order in which the changes were given.
  const named = [...moves].sort((a, b) => (nameOfLever(a.lever) < nameOfLever(b.lever) ? -1 : 1));
  const amountOf: AmountOf = (made) =>
    centsAt(
      amountAt,
      named.filter((_, index) => made[index]),
      question,
    );
  const isExact = named.length <= MOST_EXACT;
  const shares: Shares = isExact
    ? exactShares(named.length, amountOf)
    : sampledShares(named.length, amountOf, sample.orders, sample.seed);
  const [fromAmount, toAmount] = [[], named].map((made) => centsAt(amountAt, made, question)) as [
    number,
    number,
  ];
  const names = named.map(({ lever }) => nameOfLever(lever));
  const cents = wholeCents(shares.shares, names, toAmount - fromAmount);
  const steps = named.map((move, index) => ({
    ...stepOf(move),
    cents: cents[index] ?? 0,
    standardError: shares.standardErrors[index],
  }));
  return {
    kind: "found",
    question,
    method: "ORDER_FREE",
    fromAmount,
    toAmount,
    steps,
    sample: isExact ? undefined : sample,
  };
}

const stepOf = ({ lever, value }: Move) => ({ lever, from: lever.current, to: value });

function centsAt(amountAt: Exploration["amountAt"], moves: readonly Move[], question: Question): number {
  const amount = amountAt(moves, question);
  if (amount.kind === "amount") return amount.cents;
  const names = moves.map(({ lever }) => nameOfLever(lever)).join(", ");
  throw new RefusedOnTheWay(
    amount.problems.map((problem) => ({
      ...problem,
      message: `With ${names} changed and nothing else: ${problem.message}`,
      advice: `${problem.advice} A bridge needs every step of its order: give another order, or leave that change out.`,
    })),
  );
}
