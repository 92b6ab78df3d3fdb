import { holdsByFinish, isHeldAtFinish } from "../startGap";
import { at } from "./at";
import type { DatedLag, Links } from "./Compiled";
import type { PlannedRelation } from "./Instance";

/** A relation between two places in the canonical order. */
export type PlacedRelation = Omit<PlannedRelation, "from" | "to"> & {
  readonly from: number;
  readonly to: number;
};

/** The arcs as flat rows, once by the project that waits and once by the project that is waited for. */
export function linksOf(
  arcs: readonly PlacedRelation[],
  durations: Int32Array,
  lagEnds: readonly (readonly number[])[],
): { before: Links; after: Links } {
  const dated = lagEnds.map(datedLag);
  const link = (own: (arc: PlacedRelation) => number, other: (arc: PlacedRelation) => number): Links => {
    const first = new Int32Array(durations.length + 1);
    for (const arc of arcs) first[own(arc) + 1] = at(first, own(arc) + 1) + 1;
    for (let i = 0; i < durations.length; i++) first[i + 1] = at(first, i + 1) + at(first, i);
    const next = first.slice();
    const links = {
      first,
      node: new Int32Array(arcs.length),
      gap: new Int32Array(arcs.length),
      dated: dated.length === 0 ? undefined : Array<DatedLag | undefined>(arcs.length).fill(undefined),
      held: new Int32Array(arcs.length),
      holding: new Int32Array(arcs.length),
    };
    for (const arc of arcs) {
      const place = at(next, own(arc));
      next[own(arc)] = place + 1;
      links.node[place] = other(arc);
      setOffsets(links, place, arc, durations);
      if (links.dated !== undefined && arc.wait !== undefined) links.dated[place] = dated[arc.wait.ends];
    }
    return links;
  };
  const from = ({ from: place }: PlacedRelation) => place;
  const to = ({ to: place }: PlacedRelation) => place;
  return { before: link(to, from), after: link(from, to) };
}

/** Writes what depends on how long the two projects of an entry last. */
export function setOffsets(
  { gap, held, holding }: Links,
  entry: number,
  { from, to, relation, lag }: PlacedRelation,
  durations: Int32Array,
): void {
  holding[entry] = holdsByFinish(relation) ? at(durations, from) : 0;
  held[entry] = isHeldAtFinish(relation) ? at(durations, to) : 0;
  gap[entry] = lag + at(holding, entry) - at(held, entry);
}

/** The first start that an entry of `before` allows, by a start of the project that is waited for. */
export function soonestAfter({ gap, dated, held, holding }: Links, entry: number, start: number): number {
  const lag = dated?.[entry];
  const end = lag?.ends[start + at(holding, entry)];
  return end === undefined ? start + at(gap, entry) : end - at(held, entry);
}

/** The last start that an entry of `after` allows, by a start of the project that waits. */
export function latestBefore({ gap, dated, held, holding }: Links, entry: number, start: number): number {
  const lag = dated?.[entry];
  const begin = lag?.begins[start + at(held, entry)];
  return begin === undefined ? start - at(gap, entry) : begin - at(holding, entry);
}

/** By the boundary at which a lag ends the last one at which it may begin; -1 where there is none. */
function datedLag(ends: readonly number[]): DatedLag {
  const begins = new Int32Array(ends.length).fill(-1);
  let last = -1;
  for (let end = 0; end < ends.length; end++) {
    while (last + 1 < ends.length && (ends[last + 1] ?? 0) <= end) last++;
    begins[end] = last;
  }
  return { ends: Int32Array.from(ends), begins };
}
