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
  { survival, lastMonth }: Employment,
  { employed, hires, leaves }: Generation,
  start: number,
  end: number,
): Stayers {
  const present = new Float64Array(end - start);
  const leaving = new Float64Array(end - start);
  for (let i = start; i < end; i++) {
    let newcomers = 0;
    let going = 0;
    for (let hired = start; hired <= i; hired++) {
      const chance = at(hires, hired);
      if (chance === 0) continue;
      const there = chance * survival.after(i - hired);
      newcomers += there;
      going += i === lastMonth ? there : there - chance * survival.after(i - hired + 1);
    }
    present[i - start] = Math.max(0, at(employed, i) - newcomers);
    leaving[i - start] = Math.max(0, at(leaves, i) - going);
  }
  return { present, leaving };
}
