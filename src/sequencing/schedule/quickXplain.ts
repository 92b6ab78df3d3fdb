/**
 * A smallest part of some things that cannot hold together, in the sense that without any one of it the rest can. `holds` says
 * whether things can hold together; fewer of them must never be harder. Empty when all can hold, or not even none of them.
 *
 * Source: U. Junker, QuickXplain: preferred explanations and relaxations for over-constrained problems, AAAI 2004.
 */
export function quickXplain<T>(things: readonly T[], holds: (things: readonly T[]) => boolean): T[] {
  return holds(things) || !holds([]) ? [] : conflictWithin([], false, things, holds);
}

function conflictWithin<T>(
  background: readonly T[],
  changed: boolean,
  things: readonly T[],
  holds: (things: readonly T[]) => boolean,
): T[] {
  if (changed && !holds(background)) return [];
  if (things.length === 1) return [...things];
  const half = Math.ceil(things.length / 2);
  const [first, second] = [things.slice(0, half), things.slice(half)];
  const fromSecond = conflictWithin([...background, ...first], first.length > 0, second, holds);
  const fromFirst = conflictWithin([...background, ...fromSecond], fromSecond.length > 0, first, holds);
  return [...fromFirst, ...fromSecond];
}
