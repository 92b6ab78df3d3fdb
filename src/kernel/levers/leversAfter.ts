import type { Lever, Move } from "./Lever";

/** The same levers in the same order, with the values that some moves give them; one that is taken out has its default. */
export function leversAfter<Known extends Lever>(
  levers: readonly Known[],
  moves: readonly Move<Known>[],
): Known[] {
  const moved = new Map<Known, number | undefined>(moves.map(({ lever, value }) => [lever, value]));
  return levers.map((lever) => (moved.has(lever) ? withValue(lever, moved.get(lever)) : lever));
}

const withValue = <Known extends Lever>(lever: Known, current: number | undefined): Known => ({
  ...lever,
  current,
  origin: current === undefined ? "DEFAULT" : "INPUT",
});
