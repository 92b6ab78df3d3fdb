import type { Arc } from "../Network";
import type { Links } from "./Compiled";
import { at } from "./at";
import { startGap } from "../startGap";

/** The arcs as flat rows, once by the project that waits and once by the project that is waited for. */
export function linksOf(arcs: readonly Arc[], durations: Int32Array): { before: Links; after: Links } {
  const gaps = arcs.map(({ from, to, relation, lag }) =>
    startGap(relation, lag, at(durations, from), at(durations, to)),
  );
  const link = (own: (arc: Arc) => number, other: (arc: Arc) => number): Links => {
    const first = new Int32Array(durations.length + 1);
    for (const arc of arcs) first[own(arc) + 1] = at(first, own(arc) + 1) + 1;
    for (let i = 0; i < durations.length; i++) first[i + 1] = at(first, i + 1) + at(first, i);
    const next = first.slice();
    const node = new Int32Array(arcs.length);
    const gap = new Int32Array(arcs.length);
    arcs.forEach((arc, index) => {
      const place = at(next, own(arc));
      next[own(arc)] = place + 1;
      node[place] = other(arc);
      gap[place] = at(gaps, index);
    });
    return { first, node, gap };
  };
  const from = ({ from: place }: Arc) => place;
  const to = ({ to: place }: Arc) => place;
  return { before: link(to, from), after: link(from, to) };
}
