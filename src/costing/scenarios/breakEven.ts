import { Money } from "../../kernel/Money";
import type { Problem } from "../../kernel/Problem";
import type { Maybe } from "../../kernel/Maybe";
import type { LeverInput } from "../../kernel/levers/findLever";
import { findLever } from "./findLever";
import type { Exploration, Question } from "./Exploration";
import { leverInWords, printValue } from "../../kernel/levers/Lever";
import type { Lever } from "./Lever";
import { readQuestion } from "./readQuestion";
import { readRange, type RangeInput } from "./readRange";
import { TieSearch, type Range, type Tie } from "./TieSearch";

/** Every value of a lever at which two plans tie. */
export interface BreakEven {
  readonly kind: "found";
  readonly lever: Lever;
  readonly range: Range;
  readonly ties: readonly Tie[];
  /** The plan that is cheaper at every value looked at. */
  readonly cheaperThroughout: string | undefined;
  /** Every value of the range was looked at; otherwise two ties between two of those looked at can be missed. */
  readonly isComplete: boolean;
  readonly valuesLookedAt: number;
  /** Values that the comparison refuses. */
  readonly refused: readonly number[];
  readonly sentence: string;
}

export interface BreakEvenInput {
  plan: string;
  against: string;
  lever: LeverInput;
  range?: Maybe<RangeInput>;
}

/** A question that cannot be answered as it stands. */
export interface Invalid {
  readonly kind: "invalid";
  readonly problems: readonly Problem[];
}

/** Where two plans tie as one lever moves through a range and everything else stays as it is. */
export function breakEven(exploration: Exploration, input: BreakEvenInput): BreakEven | Invalid {
  const asked = readQuestion(exploration, input.plan, input.against);
  const found = findLever(exploration, input.lever, ["lever"]);
  const problems = [
    ...(asked.kind === "invalid" ? asked.problems : []),
    ...(found.kind === "unknown" ? [found.problem] : []),
  ];
  if (asked.kind === "invalid" || found.kind === "unknown") return { kind: "invalid", problems };
  const read = readRange(found.found, input.range ?? {}, ["range"]);
  return read.kind === "invalid" ? read : breakEvenOf(exploration, asked.question, found.found, read.range);
}

function breakEvenOf(exploration: Exploration, question: Question, lever: Lever, range: Range): BreakEven {
  const differenceOf = (value: number) => differenceAt(exploration, question, lever, value);
  const search = new TieSearch(differenceOf, range, exploration.everyStep);
  const ties = search.ties();
  const { looked, refused, isComplete } = search;
  const first = looked[0]?.difference ?? 0;
  const cheaper = first < 0 ? question.plan : question.against;
  const cheaperThroughout = ties.length === 0 && looked.length > 0 ? cheaper : undefined;
  const result = { lever, range, ties, cheaperThroughout, isComplete, refused };
  return {
    kind: "found",
    ...result,
    valuesLookedAt: looked.length + refused.length,
    sentence: sentenceOf(exploration, question, result),
  };
}

/** The difference of two plans with one lever moved; `undefined` where the value is refused. */
export function differenceAt(
  { amountAt }: Exploration,
  question: Question,
  lever: Lever,
  value: number,
): number | undefined {
  const amount = amountAt([{ lever, value }], question);
  return amount.kind === "amount" ? amount.cents : undefined;
}

function sentenceOf(
  { baseline, inWords }: Exploration,
  { plan, against = "" }: Question,
  { lever, range, ties, cheaperThroughout, refused }: Omit<BreakEven, "kind" | "valuesLookedAt" | "sentence">,
): string {
  const said = (value: number) => printValue(lever.kind, value);
  const money = (cents: number) => Money.ofCents(Math.abs(cents), baseline.terms.currency).toString();
  const cheaper = (difference: number) => (difference < 0 ? plan : against);
  const within = `${leverInWords(lever)} from ${said(range.low)} to ${said(range.high)}`;
  const by = `by ${inWords}`;
  const except = refused.length === 0 ? "" : ` Refused values: ${refused.length}.`;
  if (cheaperThroughout !== undefined)
    return `None in this range: with ${within}, ${cheaperThroughout} is cheaper throughout ${by}.${except}`;
  const each = ties.map(({ before, equal, after }) => {
    if (equal !== undefined) {
      const at = equal.from === equal.to ? said(equal.from) : `${said(equal.from)} to ${said(equal.to)}`;
      return `both cost the same at ${at}`;
    }
    if (before === undefined || after === undefined) return "";
    return `${cheaper(before.difference)} is cheaper by ${money(before.difference)} at ${said(before.value)} and ${cheaper(after.difference)} by ${money(after.difference)} at ${said(after.value)}`;
  });
  return each.length === 0
    ? `No value of this range can be priced.${except}`
    : `With ${within}, ${by}: ${each.join("; ")}.${except}`;
}
