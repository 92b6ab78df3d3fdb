import { at } from "./at";
import type { Random } from "../../kernel/Random";
import type { SearchSettings } from "./searchSettings";

/**
 * A child's keys: inside a window of the father's schedule his starts, outside it the mother's order, hers before the middle
 * of the window in front of it and the others behind.
 *
 * Source: D. Debels and M. Vanhoucke, A decomposition-based genetic algorithm for the RCPSP, Oper. Res. 55 (2007).
 */
export function crossWindow(
  father: Float64Array,
  mother: Float64Array,
  span: number,
  random: Random,
  settings: SearchSettings,
  child: Float64Array,
): void {
  const share = settings.windowFrom + random.next() * (settings.windowTo - settings.windowFrom);
  const length = share * span;
  const from = random.next() * (span - length);
  const to = from + length;
  const middle = (from + to) / 2;
  for (let project = 0; project < child.length; project++) {
    const his = at(father, project);
    const hers = at(mother, project);
    if (from <= his && his <= to) child[project] = his;
    else child[project] = hers < middle ? hers - span : hers + span;
  }
}

/** Moves a few keys a little. Local on purpose: swapping keys from far apart ruins the order of large networks. */
export function mutate(keys: Float64Array, random: Random, { mutation, keyNoise }: SearchSettings): void {
  for (let project = 0; project < keys.length; project++)
    if (random.next() < mutation) keys[project] = at(keys, project) + (2 * random.next() - 1) * keyNoise;
}

/** The best of three members drawn by lot, of which one may be drawn twice. */
export function bestOfThree<T>(
  members: readonly T[],
  random: Random,
  isBetter: (first: T, second: T) => boolean,
): T | undefined {
  let best: T | undefined;
  for (let draw = 0; draw < 3; draw++) {
    const member = members[random.below(members.length)];
    if (best === undefined || (member !== undefined && isBetter(member, best))) best = member;
  }
  return best;
}
