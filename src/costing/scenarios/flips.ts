import type { Maybe } from "../../kernel/Maybe";
import { differenceAt, type Invalid } from "./breakEven";
import type { Exploration, Question } from "./Exploration";
import { lastLike, type NumberAt } from "./lastLike";
import { leversMeant, type LeverValuesInput } from "./leversMeant";
import type { Lever } from "./Lever";
import { readQuestion } from "./readQuestion";
import { relativeMove } from "./tornado";
import type { Looked } from "./TieSearch";

/** How far a lever must move, alone, until the other plan is at least as cheap. */
export interface Flip {
  readonly lever: Lever;
  /** The nearest value found at which the order is another, and the difference there. */
  readonly at: Looked;
  /** One step nearer to the value in force, where the order still holds. */
  readonly lastBefore: Looked;
  /** The move as a share of the value in force, in millionths; `undefined` for months, days and a value of 0. */
  readonly share: number | undefined;
}

export interface Flips {
  readonly kind: "found";
  readonly question: Question;
  readonly difference: number;
  /** The shortest move first, by its share of the value in force; then those without one. */
  readonly flips: readonly Flip[];
  /** Levers that change the order nowhere in their range, as far as was looked. */
  readonly holding: readonly Lever[];
}

export interface FlipsInput {
  plan: string;
  against: string;
  levers?: Maybe<readonly LeverValuesInput[]>;
}

/** Each look is so many times as far away as the one before: from one step to the end of the range in a few looks. */
const FURTHER = 4;

/** Which levers can change the order of two plans, and how far each must move to do so. */
export function flips(exploration: Exploration, input: FlipsInput): Flips | Invalid {
  const asked = readQuestion(exploration, input.plan, input.against);
  if (asked.kind === "invalid") return asked;
  const meant = leversMeant(exploration, input.levers, asked.question);
  if (meant.kind === "invalid") return meant;
  const base = exploration.amountAt([], asked.question);
  if (base.kind === "refused") return { kind: "invalid", problems: base.problems };
  const found: Flip[] = [];
  const holding: Lever[] = [];
  for (const { lever, low, high } of meant.levers) {
    const { usual = { low: lever.min, high: lever.max } } = lever;
    const bounds = { low: low ?? usual.low, high: high ?? usual.high };
    const flip = flipOf(exploration, asked.question, base.cents, lever, bounds);
    if (flip === undefined) holding.push(lever);
    else found.push(flip);
  }
  found.sort((a, b) => (a.share ?? Infinity) - (b.share ?? Infinity));
  return { kind: "found", question: asked.question, difference: base.cents, flips: found, holding };
}

/** The nearer of the two flips, down and up; of equally near ones the lower. */
function flipOf(
  exploration: Exploration,
  question: Question,
  base: number,
  lever: Lever,
  bounds: Bounds,
): Flip | undefined {
  const { low, high } = bounds;
  const { current, step } = lever;
  if (current === undefined || base === 0) return undefined;
  const at = (value: number) =>
    value === current ? base : differenceAt(exploration, question, lever, value);
  // Most levers bear on neither plan: one that does nothing next to its value and at both ends is left at that.
  if ([current - step, current + step, low, high].every((value) => isNothingAt(at, bounds, value, base)))
    return undefined;
  const towards = (direction: -1 | 1, bound: number) => firstFlip(at, current, direction * step, bound, base);
  const [down, up] = [towards(-1, low), towards(1, high)];
  const distance = (flip: Nearest | undefined) =>
    flip === undefined ? Infinity : Math.abs(flip.at.value - current);
  const nearest = distance(down) <= distance(up) ? down : up;
  return nearest && { lever, ...nearest, share: relativeMove(lever, nearest.at.value) };
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

const isNothingAt = (at: NumberAt, { low, high }: Bounds, value: number, base: number): boolean =>
  value < low || value > high || at(value) === base;

interface Nearest {
  readonly at: Looked;
  readonly lastBefore: Looked;
}

/** Looks further and further away until the order is another, then narrows that down to two adjacent values. */
function firstFlip(
  at: NumberAt,
  from: number,
  step: number,
  bound: number,
  base: number,
): Nearest | undefined {
  const most = Math.floor((bound - from) / step);
  let before = 0;
  for (let steps = 1; before < most; steps *= FURTHER) {
    const here = Math.min(steps, most);
    const difference = at(from + here * step);
    if (difference === undefined) return undefined;
    if (Math.sign(difference) !== Math.sign(base)) return narrowed(at, from, step, [before, here]);
    before = here;
  }
  return undefined;
}

/** Two adjacent values between two numbers of steps from a value: the last of the old order, and the first of another. */
function narrowed(
  at: NumberAt,
  from: number,
  step: number,
  [low, high]: readonly [number, number],
): Nearest | undefined {
  const known = new Map<number, number | undefined>();
  const inSteps: NumberAt = (steps) => {
    if (!known.has(steps)) known.set(steps, at(from + steps * step));
    return known.get(steps);
  };
  const last = lastLike(inSteps, low, high);
  if (last === undefined) return undefined;
  const looked = (steps: number): Looked => ({
    value: from + steps * step,
    difference: inSteps(steps) ?? 0,
  });
  return { at: looked(last + 1), lastBefore: looked(last) };
}
