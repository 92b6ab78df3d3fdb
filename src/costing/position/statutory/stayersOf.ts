import { at } from "../../cells";
import type { Generation } from "../Employment";
import type { Seat } from "../Seat";
import type { Stayers, Wages } from "./Wages";

/** More than an axis has. */
const MOST_MONTHS = 100_000;

/** Works out once for each tax year, or other window, who was there when it began: everybody less those who started since. */
export function stayersOf(seat: () => Seat): Wages["stayers"] {
  const known = new Map<Generation, Map<number, Stayers>>();
  return (generation, start, end) => {
    const years = known.get(generation) ?? new Map<number, Stayers>();
    known.set(generation, years);
    const key = start * MOST_MONTHS + end;
    const found = years.get(key);
    if (found !== undefined) return found;
    const stayers = withoutNewcomers(seat(), generation, start, end);
    years.set(key, stayers);
    return stayers;
  };
}

function withoutNewcomers(
  { axis, employment }: Seat,
  { employed, hires, leaves }: Generation,
  start: number,
  end: number,
): Stayers {
  const { survival, lastMonth } = employment;
  const present = axis.months();
  const leaving = axis.months();
  for (let i = start; i < end; i++) {
    let newcomers = 0;
    let going = 0;
    for (let hired = start; hired <= i; hired++) {
      const there = at(hires, hired) * survival.after(i - hired);
      newcomers += there;
      going += i === lastMonth ? there : there - at(hires, hired) * survival.after(i - hired + 1);
    }
    present[i] = Math.max(0, at(employed, i) - newcomers);
    leaving[i] = Math.max(0, at(leaves, i) - going);
  }
  return { present, leaving };
}
