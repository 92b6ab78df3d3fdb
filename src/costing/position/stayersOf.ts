import { at } from "../cells";
import type { Employment, Generation, Stayers } from "./Employment";

/** More than an axis has. */
const MOST_MONTHS = 100_000;

/**
 * Those of a generation who were there when a tax year, or another window, began: everybody less those who started since.
 * Worked out once for a window from one index of the axis to just before another.
 */
export function stayersOf(
  employment: Employment,
  generation: Generation,
  start: number,
  end: number,
): Stayers {
  const key = start * MOST_MONTHS + end;
  const known = generation.stayers.get(key);
  if (known !== undefined) return known;
  const stayers = withoutNewcomers(employment, generation, start, end);
  generation.stayers.set(key, stayers);
  return stayers;
}

function withoutNewcomers(
  { survival: { after }, lastMonth }: Employment,
  { employed, hires, leaves }: Generation,
  start: number,
  end: number,
): Stayers {
  const present = new Float64Array(end - start);
  const leaving = new Float64Array(end - start);
  // First those who started since, then everybody less these.
  for (let hired = start; hired < end; hired++) {
    const chance = at(hires, hired);
    for (let i = hired; i < end && chance !== 0; i++) {
      const there = chance * at(after, i - hired);
      const staying = i === lastMonth ? 0 : chance * at(after, i - hired + 1);
      present[i - start] = at(present, i - start) + there;
      leaving[i - start] = at(leaving, i - start) + (there - staying);
    }
  }
  for (let i = start; i < end; i++) {
    present[i - start] = Math.max(0, at(employed, i) - at(present, i - start));
    leaving[i - start] = Math.max(0, at(leaves, i) - at(leaving, i - start));
  }
  return { present, leaving };
}
