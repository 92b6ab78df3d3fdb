import type { Maybe } from "../input/Maybe";
import { differenceAt, type Invalid } from "./breakEven";
import type { Exploration, Question } from "./Exploration";
import { leversMeant, type LeverValuesInput } from "./leversMeant";
import type { Lever } from "./Lever";
import { readQuestion } from "./readQuestion";
import { relativeMove } from "./tornado";
import { TieSearch, type Looked } from "./TieSearch";

/** How far a lever must move, alone, until the other plan is at least as cheap. */
export interface Flip {
  readonly lever: Lever;
  /** The nearest value found at which the order is another, and the difference there. */
  readonly at: Looked;
  /** One step nearer to the value in force, where the order still holds. */
  readonly lastBefore: Looked;
  /** The move as a share of the value in force, in millionths; `undefined` for months and for a value of 0. */
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
const FURTHER = 3;

/** Which levers can change the order of two plans, and how far each must move to do so. */
export function flips(exploration: Exploration, input: FlipsInput): Flips | Invalid {
  const asked = readQuestion(exploration, input.plan, input.against);
  if (asked.kind === "invalid") return asked;
  const meant = leversMeant(exploration.levers, input.levers, asked.question);
  if (meant.kind === "invalid") return meant;
  const base = exploration.amountAt([], asked.question);
  if (base.kind === "refused") return { kind: "invalid", problems: base.problems };
  const found: Flip[] = [];
  const holding: Lever[] = [];
  for (const { lever, low, high } of meant.levers) {
    const bounds = { low: low ?? lever.min, high: high ?? lever.max };
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
  { low, high }: { readonly low: number; readonly high: number },
): Flip | undefined {
  const { current, step } = lever;
  if (current === undefined || base === 0) return undefined;
  const at = (value: number) =>
    value === current ? base : differenceAt(exploration, question, lever, value);
  const towards = (direction: -1 | 1, bound: number) => firstFlip(at, current, direction * step, bound, base);
  const [down, up] = [towards(-1, low), towards(1, high)];
  const distance = (flip: Nearest | undefined) =>
    flip === undefined ? Infinity : Math.abs(flip.at.value - current);
  const nearest = distance(down) <= distance(up) ? down : up;
  return nearest && { lever, ...nearest, share: relativeMove(lever, nearest.at.value) };
}

interface Nearest {
  readonly at: Looked;
  readonly lastBefore: Looked;
}

/** Looks further and further away until the order is another, then narrows that down to two adjacent values. */
function firstFlip(
  at: (value: number) => number | undefined,
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
    if (Math.sign(difference) !== Math.sign(base)) return narrowed(at, from, step, [before, here], base);
    before = here;
  }
  return undefined;
}

function narrowed(
  at: (value: number) => number | undefined,
  from: number,
  step: number,
  [low, high]: readonly [number, number],
  base: number,
): Nearest | undefined {
  const search = new TieSearch((steps) => at(from + steps * step), { low, high, step: 1 });
  search.ties();
  const { looked } = search;
  const index = looked.findIndex(({ difference }) => Math.sign(difference) !== Math.sign(base));
  const [lastBefore, here] = [looked[index - 1], looked[index]];
  if (lastBefore === undefined || here === undefined || here.value - lastBefore.value !== 1) return undefined;
  const inUnit = ({ value, difference }: Looked): Looked => ({ value: from + value * step, difference });
  return { at: inUnit(here), lastBefore: inUnit(lastBefore) };
}
