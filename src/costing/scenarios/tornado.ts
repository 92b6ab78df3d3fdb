import type { Problem } from "../../kernel/Problem";
import { problemAt } from "../../kernel/Problem";
import { ONE } from "../../kernel/Rate";
import type { Decimal } from "../../kernel/Decimal";
import type { Maybe } from "../../kernel/Maybe";
import { leversMeant, type LeverValuesInput } from "./leversMeant";
import type { Exploration, Question } from "./Exploration";
import { leverInWords, printValue, type LeverKind } from "../../kernel/levers/Lever";
import type { Lever } from "./Lever";
import type { Invalid } from "./breakEven";
import { readQuestion } from "./readQuestion";

/** What moving one lever down and up does to a plan's amount, or to its difference from another's. */
export interface Swing {
  readonly lever: Lever;
  readonly low: Moved;
  readonly high: Moved;
  /** How far apart the two amounts are, in cents. */
  readonly cents: number;
}

/** A value of a lever and the amount there, in cents. */
interface Moved {
  readonly value: number;
  readonly amount: number;
}

/** A lever that has no swing, and why. */
export interface Unmoved {
  readonly lever: Lever;
  readonly reason: string;
}

export interface Tornado {
  readonly kind: "found";
  readonly question: Question;
  /** The amount with nothing moved, in cents. */
  readonly amount: number;
  /** The widest swing first; levers of equal swing keep their order. */
  readonly swings: readonly Swing[];
  /** Levers that move nothing, have nothing to move, or whose values are refused: none is left out in silence. */
  readonly unmoved: readonly Unmoved[];
}

export interface TornadoInput {
  plan: string;
  against?: Maybe<string>;
  /** By how much each lever moves down and up, as a share of its value; of months and days, as a share of a year. */
  swing?: Maybe<Decimal>;
  /** Default: every lever of the plans asked about and of the comparison itself. */
  levers?: Maybe<readonly LeverValuesInput[]>;
}

/** A tenth down and a tenth up. */
const USUAL_SWING = 0.1;

/** How far each lever swings a plan's amount when it moves alone, sorted. */
export function tornado(exploration: Exploration, input: TornadoInput): Tornado | Invalid {
  const asked = readQuestion(exploration, input.plan, input.against);
  const share = input.swing?.toNumber() ?? USUAL_SWING;
  const problems: Problem[] = asked.kind === "invalid" ? [...asked.problems] : [];
  if (share <= 0 || share > 1) {
    const message = `The swing is ${input.swing?.toFixed() ?? ""}.`;
    problems.push(problemAt(["swing"], "OUT_OF_RANGE", message, "Give a share above 0, up to 1."));
  }
  if (asked.kind === "invalid") return { kind: "invalid", problems };
  const meant = leversMeant(exploration, input.levers, asked.question);
  if (meant.kind === "invalid") problems.push(...meant.problems);
  if (meant.kind === "invalid" || problems.length > 0) return { kind: "invalid", problems };
  const base = exploration.amountAt([], asked.question);
  if (base.kind === "refused") return { kind: "invalid", problems: base.problems };
  const swings: Swing[] = [];
  const unmoved: Unmoved[] = [];
  for (const { lever, low, high } of meant.levers) {
    const [from, to] = [low ?? swungValue(lever, -share), high ?? swungValue(lever, share)];
    const swing = swingOf(exploration, asked.question, base.cents, lever, from, to);
    if (typeof swing === "string") unmoved.push({ lever, reason: swing });
    else if (swing.cents === 0) unmoved.push({ lever, reason: "Moving it changes nothing asked about." });
    else swings.push(swing);
  }
  swings.sort((a, b) => b.cents - a.cents);
  return { kind: "found", question: asked.question, amount: base.cents, swings, unmoved };
}

/** A year in the lever's unit, where it is a time: the calendar has no beginning that a share could be of. */
const YEAR: Partial<Record<LeverKind, number>> = { MONTH: 12, DAY: 365 };

/** A lever's value moved by a share of it, in whole steps of at least one, within its range; nothing for a value of 0. */
function swungValue({ kind, current, step, min, max }: Lever, share: number): number | undefined {
  if (current === undefined || (current === 0 && kind !== "COUNT")) return undefined;
  const by = Math.abs(share * (YEAR[kind] ?? current));
  const steps = Math.max(1, Math.round(by / step));
  const value = current + Math.sign(share) * steps * step;
  return Math.min(max, Math.max(min, value));
}

function swingOf(
  { amountAt }: Exploration,
  question: Question,
  base: number,
  lever: Lever,
  low: number | undefined,
  high: number | undefined,
): Swing | string {
  if (low === undefined || high === undefined)
    return lever.current === undefined
      ? "Nothing is stated for it: give low and high."
      : "It is 0, and a share of nothing moves nothing: give low and high.";
  const ends: Moved[] = [];
  for (const value of [low, high]) {
    const amount = value === lever.current ? base : centsOrRefusal(amountAt([{ lever, value }], question));
    if (typeof amount === "string")
      return `${leverInWords(lever)} cannot be ${printValue(lever.kind, value)}: ${amount}`;
    ends.push({ value, amount });
  }
  const [atLow, atHigh] = ends as [Moved, Moved];
  return { lever, low: atLow, high: atHigh, cents: Math.abs(atHigh.amount - atLow.amount) };
}

const centsOrRefusal = (amount: ReturnType<Exploration["amountAt"]>): number | string =>
  amount.kind === "amount" ? amount.cents : (amount.problems[0]?.message ?? "");

/** A lever's distance from its value as a share of it; `undefined` for months, days and a value of 0. */
export const relativeMove = ({ kind, current }: Lever, value: number): number | undefined =>
  current === undefined || current === 0 || YEAR[kind] !== undefined
    ? undefined
    : Math.round((Math.abs(value - current) / Math.abs(current)) * ONE);
