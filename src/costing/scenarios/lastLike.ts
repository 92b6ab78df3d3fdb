/** A number at a place; `undefined` where it is refused. */
export type NumberAt = (place: number) => number | undefined;

/**
 * A place of the sign that the first has, next to one of another sign, between two places of different signs.
 * `undefined` where a place on the way is refused. Straight lines take three looks, anything else at most twice as
 * many as halving does.
 */
export function lastLike(at: NumberAt, from: number, to: number): number | undefined {
  const sign = Math.sign(at(from) ?? 0);
  let [like, unlike] = [from, to];
  for (let turn = 0; unlike - like > 1; turn++) {
    const probe = turn % 3 === 2 ? Math.floor((like + unlike) / 2) : guess(at, like, unlike);
    const found = at(probe);
    if (found === undefined) return undefined;
    if (Math.sign(found) === sign) like = probe;
    else unlike = probe;
  }
  return like;
}

/** Where a straight line between two places would be nothing, strictly between them. */
function guess(at: NumberAt, from: number, to: number): number {
  const [a, b] = [Math.abs(at(from) ?? 0), Math.abs(at(to) ?? 0)];
  const share = a + b === 0 ? 0.5 : a / (a + b);
  return Math.min(to - 1, Math.max(from + 1, Math.floor(from + (to - from) * share)));
}
