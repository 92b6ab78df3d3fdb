import { problemAt, type Path, type Problem } from "../../kernel/Problem";
import type { Maybe } from "../../kernel/Maybe";
import { valueOfLever } from "../../kernel/levers/findLever";
import { leverInWords, printValue, readValue, type LeverKind } from "../../kernel/levers/Lever";
import type { Lever } from "./Lever";
import type { Range } from "./TieSearch";

/** Values of a lever as a caller writes them, in its unit. */
export interface RangeInput {
  low?: Maybe<string>;
  high?: Maybe<string>;
  /** Default: the lever's step. */
  step?: Maybe<string>;
}

export type RangeReading =
  | { readonly kind: "read"; readonly range: Range }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** The values to look at: those given, or all that the lever can have; of a month those of the comparison. */
export function readRange(lever: Lever, { low, high, step }: RangeInput, at: Path): RangeReading {
  const problems: Problem[] = [];
  const bound = (name: string, text: Maybe<string>, standing: number): number => {
    if (text == null) return standing;
    const read = valueOfLever(lever, text, [...at, name]);
    if (read.kind === "unknown") problems.push(read.problem);
    return read.kind === "unknown" ? standing : read.found;
  };
  const range = {
    low: bound("low", low, lever.usual?.low ?? lever.min),
    high: bound("high", high, lever.usual?.high ?? lever.max),
    step: readStep(lever, step, at, problems),
  };
  if (problems.length === 0 && range.low >= range.high) {
    const [from, to] = [range.low, range.high].map((value) => printValue(lever.kind, value));
    const message = `The range of ${leverInWords(lever)} from ${from ?? ""} to ${to ?? ""} is empty.`;
    problems.push(problemAt([...at, "high"], "CONTRADICTION", message, "Give a high above low.", to));
  }
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "read", range };
}

/** What the step of a time is counted in. */
const COUNTED: Partial<Record<LeverKind, string>> = { MONTH: "months", DAY: "days" };

function readStep(lever: Lever, text: Maybe<string>, at: Path, problems: Problem[]): number {
  if (text == null) return lever.step;
  const counted = COUNTED[lever.kind];
  const step = counted === undefined ? readValue(lever.kind, text) : Number(text);
  if (step !== undefined && Number.isInteger(step) && step > 0) return step;
  const message = `The step of ${leverInWords(lever)} is ${text}.`;
  const advice =
    counted === undefined
      ? "Give a step above 0, in the lever's unit."
      : `Give a whole number of ${counted}.`;
  problems.push(problemAt([...at, "step"], "OUT_OF_RANGE", message, advice, text));
  return lever.step;
}
